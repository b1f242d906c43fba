import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { DamagedDatabase, OpenedDatabase } from '../../shared/contract/database-calls'
import { errorCode } from '../../shared/model/error-code'
import { fail, type Result } from '../../shared/model/result'
import type { FormResponses, RestoreFailure } from '../../shared/stewardship/backup'
import { backupRoot } from '../backup/backup-folder'
import type { BackupFile } from '../backup/checked-backups'
import { knownDatabaseId } from '../backup/known-files'
import { newestGood } from '../backup/newest-good'
import { prepareRestore } from '../backup/prepare-restore'
import { removeUnfinished, replaceDatabase } from '../backup/replace-database'
import { readCarriedDeliveries } from '../db/carry-deliveries'
import { readCarriedDisposals } from '../db/carry-disposals'
import { connect, type Database, inspectDatabase } from '../db/database'
import { readResponses } from '../db/database-content'
import { type DatabaseKey, saltOf } from '../db/database-key'
import { failureOf } from '../db/failure-of'
import { userName } from '../files/user-name'
import type { AppContext } from './context'

/** What the start page offers about the file that was found to be damaged; null where none was. */
export function describeDamaged({ session, profile }: AppContext): DamagedDatabase | null {
  if (!session.damaged) return null
  const { file, key } = session.damaged
  const counted = countResponses(file, key)
  const backup = newestGood(backupRoot(profile), file, key)
  return {
    fileName: path.basename(file),
    folder: path.dirname(file),
    readable: inspectDatabase(file, key).ok,
    backup: backup && {
      madeAt: new Date(backup.madeAt).toISOString(),
      responses: total(backup.content?.responses ?? []),
      missing: counted && missingFrom(backup, counted),
    },
  }
}

/**
 * Goes on with the newest backup that is whole, which is copied and looked through again first; the damaged file is kept beside it under
 * another name. Until the copy takes its place nothing has changed.
 */
export async function continueWithBackup({ session, profile, now }: AppContext): Promise<Result<OpenedDatabase, AppError>> {
  if (!session.damaged) return fail({ code: 'no-database' })
  const { file, key } = session.damaged
  const fileName = path.basename(file)
  const backup = newestGood(backupRoot(profile), file, key)
  if (!backup) return fail({ code: 'database-damaged', fileName })
  const holder = session.holderElsewhere(file)
  if (holder) return fail({ code: 'database-held', fileName, holder })
  session.close()
  try {
    // A backup from before the password gets the one that the database has.
    const salt = saltOf(file)
    const prepared = prepareRestore({
      file,
      backup: backup.file,
      databaseId: knownDatabaseId(backupRoot(profile), file) ?? '',
      key: backup.encrypted ? key : null,
      to: key === null || salt === null ? null : { key, salt },
      // Null where the damage is in them.
      deliveries: readDamaged(file, key, readCarriedDeliveries),
      disposals: readDamaged(file, key, readCarriedDisposals),
      who: userName(),
      now: now().toISOString(),
    })
    if (!prepared.ok) return fail(refusalOf(prepared.error, fileName))
    replaceDatabase(file, prepared.value.copy, { keepOld: true })
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    return fail(failure === 'disk-full' ? { code: 'disk-full' } : { code: 'database-unwritable', fileName })
  } finally {
    removeUnfinished(file)
  }
  return session.open(file, { key })
}

function refusalOf(failure: RestoreFailure, fileName: string): AppError {
  if (failure === 'no-room') return { code: 'disk-full' }
  return { code: failure === 'place-unwritable' ? 'database-unwritable' : 'database-damaged', fileName }
}

/** Null where the damage is in what would be counted. */
function countResponses(file: string, key: DatabaseKey | null): readonly FormResponses[] | null {
  return readDamaged(file, key, readResponses)
}

function readDamaged<Value>(file: string, key: DatabaseKey | null, read: (db: Database) => Value): Value | null {
  try {
    const db = connect(file, key, true)
    try {
      return read(db)
    } finally {
      db.close()
    }
  } catch (error) {
    if (errorCode(error) !== null) return null
    throw error
  }
}

/** Of each form of each round, so that what only the backup has does not make up for what it has not. */
function missingFrom({ content }: BackupFile, counted: readonly FormResponses[]): number {
  const inBackup = (one: FormResponses) =>
    content?.responses.find(({ year, form }) => year === one.year && form === one.form)?.responses ?? 0
  return counted.reduce((sum, one) => sum + Math.max(0, one.responses - inBackup(one)), 0)
}

function total(responses: readonly FormResponses[]): number {
  return responses.reduce((sum, { responses: number }) => sum + number, 0)
}
