import fs from 'node:fs'
import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import { errorCode } from '../../shared/model/error-code'
import { fail, ok, type Result } from '../../shared/model/result'
import { finishReplacing, removeUnfinished } from '../backup/replace-database'
import { type Database, inspectDatabase, openDatabase } from '../db/database'
import { isWhole } from '../db/database-content'
import type { DatabaseKey } from '../db/database-key'
import { failureOf } from '../db/failure-of'
import { isOnNetwork } from '../db/place-of-file'
import { heldElsewhere, holderOf, holdFile } from '../files/hold-file'
import { type Lease, releaseLease } from '../files/lease'
import type { LeaseOwner } from '../files/lease-owner'

/** What opening needs of the program around it. */
export interface OpeningWorld {
  readonly owner: LeaseOwner
  readonly now: () => Date
  /** Whether a file was a förbund's database when it was last seen: one that no longer is, is damaged. */
  readonly isKnown: (file: string) => boolean
  /** Makes a backup of a file whose schema is about to change. */
  readonly beforeMigration: (file: string, key: DatabaseKey | null) => Promise<Result<null, 'damaged' | 'not-made'>>
}

/** A file that has been opened, and by which right. */
export interface OpenedFile {
  readonly db: Database
  readonly file: string
  readonly key: DatabaseKey | null
  readonly hold: { readonly ours: Lease } | { readonly theirs: Lease | 'unreadable' }
}

/**
 * Opens a file: for writing where nobody else has it, otherwise for reading. An older schema is brought up to date after a backup. What
 * cannot be opened is left as it was. Nothing is waited for unless a backup is made.
 */
export async function openFile(
  file: string,
  key: DatabaseKey | null,
  world: OpeningWorld,
): Promise<Result<OpenedFile, AppError>> {
  const fileName = path.basename(file)
  if (heldElsewhere(file, world.owner) === null) clearUp(file)
  const inspected = inspect(file, key, world)
  if (!inspected.ok) return inspected
  const hold = tryToHold(file, world)
  if (hold === null) return fail({ code: 'database-unwritable', fileName })
  if ('theirs' in hold) {
    if (inspected.value === 'outdated') return heldFailure(file, hold.theirs)
    const db = openDatabase(file, { key, readOnly: true })
    return db.ok ? ok({ db: db.value, file, key, hold }) : fail({ code: db.error, fileName })
  }
  const opened = await whileHolding(file, key, inspected.value, world)
  if (!opened.ok) {
    releaseLease(file, hold.ours)
    return opened
  }
  return ok({ db: opened.value, file, key, hold })
}

/** Ends what a power cut left half done: such a copy may be one that is not encrypted, of a database that is. */
function clearUp(file: string): void {
  finishReplacing(file)
  try {
    removeUnfinished(file)
  } catch (error) {
    // It is tried again the next time; nothing uses it.
    if (failureOf(error) === null) throw error
  }
}

/** Opens for writing what this process holds the lease of. */
async function whileHolding(
  file: string,
  key: DatabaseKey | null,
  schema: 'current' | 'outdated',
  { beforeMigration }: OpeningWorld,
): Promise<Result<Database, AppError>> {
  const fileName = path.basename(file)
  if (schema === 'outdated') {
    const made = await beforeMigration(file, key)
    if (!made.ok) return fail({ code: made.error === 'damaged' ? 'database-damaged' : 'database-not-migrated', fileName })
  }
  const opened = openDatabase(file, { key })
  if (!opened.ok) return fail({ code: opened.error, fileName })
  const db = opened.value
  // In the other mode it is checked afterwards, in a process of its own; in this one a reader would keep the writer waiting.
  if (db.pragma('journal_mode', { simple: true }) !== 'wal' && !isWhole(db)) {
    db.close()
    return fail({ code: 'database-damaged', fileName })
  }
  return ok(db)
}

function inspect(
  file: string,
  key: DatabaseKey | null,
  { owner, isKnown }: OpeningWorld,
): Result<'current' | 'outdated', AppError> {
  const fileName = path.basename(file)
  const holder = heldElsewhere(file, owner)
  // A share's own computer may have it open in WAL mode, which cannot be read from here without harm.
  if (holder && fs.existsSync(`${file}-wal`) && isOnNetwork(file)) return heldFailure(file, holder)
  const inspected = inspectDatabase(file, key, holder === null)
  if (inspected.ok) return inspected
  // In the middle of a commit there, which is theirs to end.
  if (holder && inspected.error === 'database-unwritable') return heldFailure(file, holder)
  const wasOne = inspected.error === 'not-a-database' && isKnown(file)
  return fail({ code: wasOne ? 'database-damaged' : inspected.error, fileName })
}

function heldFailure(file: string, lease: Lease | 'unreadable'): Result<never, AppError> {
  const fileName = path.basename(file)
  const holder = holderOf(lease, false)
  return fail(holder ? { code: 'database-held', fileName, holder } : { code: 'database-busy', fileName })
}

/** Null where nothing can be written in the folder, and so not in the database either. */
function tryToHold(file: string, { owner, now }: OpeningWorld): ReturnType<typeof holdFile> | null {
  try {
    return holdFile(file, owner, now())
  } catch (error) {
    if (errorCode(error) !== null) return null
    throw error
  }
}
