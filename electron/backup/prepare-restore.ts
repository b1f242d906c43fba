import fs from 'node:fs'
import { errorCode } from '../../shared/model/error-code'
import { fail, ok, type Result } from '../../shared/model/result'
import type { RestoreFailure } from '../../shared/stewardship/backup'
import { setActor } from '../db/actor'
import { type CarriedDelivery, carryDeliveries } from '../db/carry-deliveries'
import { type CarriedDisposal, placeMissingDisposals, rememberDisposals } from '../db/carry-disposals'
import { connect, openDatabase } from '../db/database'
import { isDamage, isWhole, readIdentity } from '../db/database-content'
import type { DatabaseKey, SaltedKey } from '../db/database-key'
import { inTransaction } from '../db/in-transaction'
import { writeLog } from '../db/log'
import { statement } from '../db/statement'
import { placeFailureOf } from './backup-failure'
import { giveKey, using } from './give-key'
import { placeBeside, removeUnfinished } from './replace-database'

export interface PreparingRestore {
  /** The database that is to be replaced; it may be open. */
  readonly file: string
  readonly backup: string
  /** The identity of the database, which the backup must have too, or gets where it is from before there were any; empty where it is not known. */
  readonly databaseId: string
  /** What the backup is encrypted with; null where it is not. */
  readonly key: DatabaseKey | null
  /** What the database is encrypted with, and so is to be afterwards; what the backup is, where this is not given. */
  readonly to?: SaltedKey | null
  /** The deliveries of the database that is replaced, which the one that is put back must know of, too; null where they cannot be read. */
  readonly deliveries: readonly CarriedDelivery[] | null
  /** The same for what has been disposed (gallrat) in it. */
  readonly disposals: readonly CarriedDisposal[] | null
  readonly who: string
  readonly now: string
  readonly step?: (step: PrepareStep) => void
}

export type PrepareStep = 'cleaned' | 'copied' | 'told'

/** A database that can take the place of another one: see replaceDatabase. */
export interface Replacement {
  readonly copy: string
  /** The row of its log that tells of the restore. */
  readonly logId: number
}

/**
 * Copies a backup to beside the database, brings its schema up to date, looks it through, and has it know of the deliveries and disposals
 * that were made after it and its log of the restore.
 */
export function prepareRestore({ step = () => {}, ...preparing }: PreparingRestore): Result<Replacement, RestoreFailure> {
  const { file, backup } = preparing
  let prepared = false
  try {
    removeUnfinished(file)
    step('cleaned')
    const copy = placeBeside(file)
    if (!fs.existsSync(backup)) return fail('backup-gone')
    fs.copyFileSync(backup, copy, fs.constants.COPYFILE_EXCL)
    step('copied')
    const told = tellOfRestore(copy, preparing)
    if (!told.ok) return told
    if (preparing.to !== undefined) giveKey(copy, preparing.key, preparing.to)
    step('told')
    prepared = true
    return ok({ copy, logId: told.value })
  } catch (error) {
    const failure = isDamage(error) ? 'backup-damaged' : asRestoreFailure(placeFailureOf(error))
    if (failure === null) throw error
    return fail(failure)
  } finally {
    if (!prepared) removeUnfinished(file)
  }
}

function tellOfRestore(
  copy: string,
  { key, databaseId, deliveries, disposals, who, now }: PreparingRestore,
): Result<number, RestoreFailure> {
  const own = identityOf(copy, key)
  if (own && databaseId && own !== databaseId) return fail('backup-of-other')
  const opened = openDatabase(copy, { key })
  if (!opened.ok) {
    if (opened.error === 'database-newer') return fail('backup-newer')
    if (opened.error === 'disk-full') return fail('no-room')
    return fail(opened.error.startsWith('password') ? 'password-wrong' : 'backup-damaged')
  }
  const db = opened.value
  try {
    if (!isWhole(db)) return fail('backup-damaged')
    setActor(db, who)
    inTransaction(db, () => {
      // Else the update of its schema has made it another database, of which there are no backups.
      if (own === '' && databaseId) statement(db, 'UPDATE forbund SET database_id = ?').run(databaseId)
      const missing = disposals && placeMissingDisposals(db, disposals, now)
      const carried = deliveries && carryDeliveries(db, deliveries, now)
      // The last row of the log: nothing has changed since the restore, and it can be undone.
      const counts = { deliveries: carried, disposals: missing === null ? null : missing.length }
      const logId = writeLog(db, now, 'backup-restored', counts)
      rememberDisposals(db, missing ?? [], logId, now)
    })
    // All of it in the one file, so that renaming it takes everything along.
    db.pragma('journal_mode = delete')
    return ok(readIdentity(db).logId)
  } finally {
    db.close()
  }
}

/** Empty where it is from before there were identities; null where it cannot be read, which opening it tells more of. */
function identityOf(copy: string, key: DatabaseKey | null): string | null {
  try {
    return using(connect(copy, key, true), readIdentity).databaseId
  } catch (error) {
    if (errorCode(error) !== null) return null
    throw error
  }
}

function asRestoreFailure(failure: ReturnType<typeof placeFailureOf>): RestoreFailure | null {
  if (failure === 'no-room' || failure === 'place-unwritable') return failure
  return failure === 'place-missing' ? 'backup-gone' : null
}
