import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { errorCode } from '../../shared/model/error-code'
import type { BackupState, FormResponses } from '../../shared/stewardship/backup'
import { newestFirst } from '../../shared/stewardship/rotation'
import { type BackupName, readBackupFileName } from '../../shared/text/file-names'
import { connect, type Database } from '../db/database'
import {
  type DatabaseContent,
  type DatabaseIdentity,
  isDamage,
  isWhole,
  readIdentity,
  readResponses,
  readYears,
} from '../db/database-content'
import { type DatabaseKey, saltOf } from '../db/database-key'
import { schemaVersion } from '../db/migrate'
import { readSmallJson, writeSmallJson } from '../files/small-json'
import { type BackupFolder, backupNames } from './backup-folder'

const told = z.object({
  databaseId: z.string(),
  forbundName: z.string(),
  schemaVersion: z.int(),
  logId: z.int(),
  logHash: z.string(),
  responses: z.array(z.object({ year: z.int(), form: z.string(), responses: z.int() })).readonly(),
  years: z.array(z.int()).readonly(),
})
const checkedFile = z.object({
  size: z.number(),
  changed: z.number(),
  whole: z.boolean(),
  /** Null for an encrypted one: what is in it is not written down in plain. */
  told: told.nullable(),
})
const checkedFiles = z.record(z.string(), checkedFile)
type CheckedFile = z.infer<typeof checkedFile>

/** What a backup tells of the database it is of. */
export interface BackupContent extends DatabaseIdentity {
  readonly responses: readonly FormResponses[]
  readonly years: readonly number[]
}

/** A backup's file and what is known of it. */
export interface BackupFile extends Pick<BackupName, 'reason'> {
  /** Its name, which is its own in its database's folder. */
  readonly id: string
  /** By the clock on the wall there: `2026-11-22T08:15:00+01:00`. */
  readonly wallTime: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
  readonly file: string
  /** Bytes. */
  readonly size: number
  readonly state: BackupState
  readonly encrypted: boolean
  /** Whether the whole file was looked through and is in order; so it stays while it is locked. */
  readonly whole: boolean
  /** Null where it cannot be read. */
  readonly content: BackupContent | null
}

/**
 * The backups of a folder, newest first. What is said of each is read from its file, and a file that has been looked through is not
 * again, as long as its size and time of change are the same: what is remembered of it is only a help.
 */
export function listBackupFiles(place: BackupFolder, key: DatabaseKey | null): readonly BackupFile[] {
  const before = readChecked(place.checked)
  const found = backupNames(place.folder).flatMap((name) => {
    const described = describe(path.join(place.folder, name), key, before[name])
    return described ? [described] : []
  })
  const after = Object.fromEntries(found.map(({ id, checked }) => [id, checked]))
  if (JSON.stringify(after) !== JSON.stringify(before)) writeChecked(place.checked, after)
  return found.map(({ checked: _, ...backup }) => backup).toSorted(newestFirst)
}

/** Remembers that a backup that was just made is whole, so that it is not looked through a second time. */
export function rememberChecked(place: BackupFolder, id: string, content: DatabaseContent): void {
  const { size, mtimeMs } = fs.statSync(path.join(place.folder, id))
  const encrypted = saltOf(path.join(place.folder, id)) !== null
  const { rows: _, ...rest } = content
  const checked: CheckedFile = { size, changed: mtimeMs, whole: true, told: encrypted ? null : rest }
  writeChecked(place.checked, { ...readChecked(place.checked), [id]: checked })
}

type Described = BackupFile & { readonly checked: CheckedFile }

function describe(file: string, key: DatabaseKey | null, before: CheckedFile | undefined): Described | null {
  const id = path.basename(file)
  const name = readBackupFileName(id)
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!name || !stat?.isFile()) return null
  const same = before !== undefined && before.size === stat.size && before.changed === stat.mtimeMs ? before : null
  const encrypted = saltOf(file) !== null
  const read = same?.told ? { content: same.told, whole: same.whole } : readBackup(file, encrypted ? key : null, same)
  const whole = read?.whole ?? same?.whole ?? false
  const checked = { size: stat.size, changed: stat.mtimeMs, whole, told: encrypted ? null : (read?.content ?? null) }
  const state = stateOf(read, encrypted)
  const { madeAt: wallTime, reason } = name
  const times = { wallTime, madeAt: Date.parse(wallTime) }
  return { ...times, reason, id, file, size: stat.size, encrypted, whole, state, content: read?.content ?? null, checked }
}

function stateOf(read: { readonly content: BackupContent; readonly whole: boolean } | null, encrypted: boolean): BackupState {
  if (read === null) return encrypted ? 'locked' : 'damaged'
  if (!read.whole) return 'damaged'
  return read.content.schemaVersion > schemaVersion ? 'newer' : 'verified'
}

/** Null where it cannot be read: damaged, or encrypted with another key. */
function readBackup(
  file: string,
  key: DatabaseKey | null,
  before: CheckedFile | null,
): { readonly content: BackupContent; readonly whole: boolean } | null {
  let db: ReturnType<typeof connect> | null = null
  try {
    db = connect(file, key, true)
    const content = backupContentOf(db)
    return { content, whole: before?.whole ?? isWhole(db) }
  } catch (error) {
    if (isDamage(error) || errorCode(error) !== null) return null
    throw error
  } finally {
    db?.close()
  }
}

/** What can be told of a database, as of a backup of it; throws where it cannot be read. */
export function backupContentOf(db: Database): BackupContent {
  return { ...readIdentity(db), responses: readResponses(db), years: readYears(db) }
}

/** What cannot be read is found out again. */
function readChecked(file: string): z.infer<typeof checkedFiles> {
  return readSmallJson(file, checkedFiles) ?? {}
}

function writeChecked(file: string, checked: z.infer<typeof checkedFiles>): void {
  try {
    writeSmallJson(file, checked)
  } catch {
    // It is only a help.
  }
}
