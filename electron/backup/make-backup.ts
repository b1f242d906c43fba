import fs from 'node:fs'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/model/result'
import type { BackupFailure, BackupReason } from '../../shared/stewardship/backup'
import { backupFileName } from '../../shared/text/file-names'
import { type CopyWatch, copyDatabase, type DatabaseFile } from '../db/copy-database'
import type { DatabaseContent } from '../db/database-content'
import { flushFile, flushFolder } from '../files/flush'
import { placeFailureOf } from './backup-failure'
import { adoptEarlier, type BackupFolder, ownerOf, ownFolder, removeUnfinishedIn, unfinishedName } from './backup-folder'
import { rememberChecked } from './checked-backups'
import { rememberKnownFile } from './known-files'
import { localTime } from './local-time'
import { rotateBackups } from './rotate-backups'

export interface BackupRequest extends DatabaseFile {
  /** The folder of all databases' backups: `backupRoot(profile)`. */
  readonly root: string
  readonly reason: BackupReason
  readonly now: Date
  readonly watch?: CopyWatch
  /** Told after each thing that is done: the points at which a power cut is tried in tests. */
  readonly step?: (step: BackupStep) => void
}

export type BackupStep = 'cleaned' | 'copied' | 'flushed' | 'named' | 'remembered' | 'rotated'

export interface MadeBackup {
  readonly id: string
  readonly file: string
  readonly content: DatabaseContent
}

/**
 * Makes a backup of a database, which may be open: a copy that was looked through and held against the database, under its name only
 * when it is whole and on the disk; then those that are too many go. A damaged database replaces none of the earlier ones.
 */
export async function makeBackup(request: BackupRequest): Promise<Result<MadeBackup, BackupFailure>> {
  const { step = () => {} } = request
  try {
    const unfinished = unfinishedFor(request.root)
    step('cleaned')
    const copied = await copyInto(unfinished, request)
    if (!copied.ok) return copied
    step('copied')
    flushFile(unfinished)
    step('flushed')
    const owner = ownerOf(request.file, copied.value)
    adoptEarlier(request.root, owner)
    const place = ownFolder(request.root, owner)
    const id = takeName(unfinished, place, request)
    step('named')
    rememberChecked(place, id, copied.value)
    rememberKnownFile(request.root, owner)
    step('remembered')
    const file = path.join(place.folder, id)
    rotateBackups(place, { file, key: request.key }, request.now)
    step('rotated')
    return ok({ id, file, content: copied.value })
  } catch (error) {
    const failure = placeFailureOf(error)
    if (failure === null) throw error
    return fail(failure)
  }
}

/** Where backups are made before it is known whose they are. */
function unfinishedFor(root: string): string {
  fs.mkdirSync(root, { recursive: true })
  removeUnfinishedIn(root)
  return path.join(root, unfinishedName())
}

/** Nothing is left of a copy that failed. */
async function copyInto(
  unfinished: string,
  { file, key, watch }: BackupRequest,
): Promise<Result<DatabaseContent, BackupFailure>> {
  let kept = false
  try {
    const copied = await copyDatabase({ file, key }, unfinished, watch)
    kept = copied.ok
    return copied
  } finally {
    if (!kept) for (const end of ['', '-journal', '-wal', '-shm']) fs.rmSync(unfinished + end, { force: true })
  }
}

/** The first name that is free in the database's own folder. */
function takeName(unfinished: string, { folder }: BackupFolder, { reason, now }: BackupRequest): string {
  fs.mkdirSync(folder, { recursive: true })
  const nameOf = (number: number) => backupFileName({ madeAt: localTime(now), reason }, number)
  let number = 1
  while (fs.existsSync(path.join(folder, nameOf(number)))) number++
  const file = path.join(folder, nameOf(number))
  fs.renameSync(unfinished, file)
  flushFolder(file)
  return nameOf(number)
}
