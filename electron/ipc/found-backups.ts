import fs from 'node:fs'
import { errorCode } from '../../shared/model/error-code'
import type { LogDetails } from '../../shared/model/log-entry'
import { ok, type Result } from '../../shared/model/result'
import type { BackupFailure } from '../../shared/stewardship/backup'
import { type BackupFolder, backupRoot, secondFolder } from '../backup/backup-folder'
import { type BackupFile, listBackupFiles } from '../backup/checked-backups'
import { readIdentity } from '../db/database-content'
import { inTransaction } from '../db/in-transaction'
import { writeLog } from '../db/log'
import { overwriteFile } from '../files/flush'
import type { AppContext } from './context'
import type { OpenSession } from './database-session'

/** A backup where it lies; the same one may lie in two places. */
export interface FoundBackup extends BackupFile {
  readonly place: BackupFolder['place']
}

/** All backups of the open database that can be reached. `outOfReach`: a second place is named, and is not there now. */
export function findBackups(
  { backups, profile }: Pick<AppContext, 'backups' | 'profile'>,
  open: OpenSession,
): { readonly backups: readonly FoundBackup[]; readonly outOfReach: boolean } {
  const named = backups.second(open)?.folder ?? null
  const outOfReach = named !== null && !fs.existsSync(named)
  const { databaseId } = readIdentity(open.db)
  const second = named === null || outOfReach ? [] : [secondFolder(backupRoot(profile), databaseId, named)]
  const found = [backups.folder(open), ...second].flatMap((folder) =>
    listBackupFiles(folder, open.key).map((backup) => ({ ...backup, place: folder.place })),
  )
  return { backups: found, outOfReach }
}

/**
 * Removes the backups that are not wanted, wherever they lie that can be reached, writes it in the log with these details, and gives how many.
 * There is always a whole one left of the database as it is: where there is none, one is made first.
 */
export async function removeUnwanted(
  context: AppContext,
  open: OpenSession,
  isUnwanted: (backup: FoundBackup) => boolean,
  details: LogDetails = {},
): Promise<Result<number, BackupFailure>> {
  const { backups, now } = context
  // One may be on its way to the second place.
  await backups.settled()
  const found = findBackups(context, open).backups
  const isKept = found.some((backup) => backup.state === 'verified' && !isUnwanted(backup))
  // A whole one that is left may be years old.
  if (!isKept || backups.unsavedChanges(open) !== 0) {
    const made = await backups.make(open, 'asked')
    if (!made.ok) return made
    await backups.settled()
  }
  const removed = found.filter((backup) => isUnwanted(backup) && removeFile(backup)).length
  const logged = { ...details, backups: removed }
  if (removed > 0) inTransaction(open.db, () => writeLog(open.db, now().toISOString(), 'backup-removed', logged))
  // What is said to lie in the second place is what was seen there last.
  await backups.keepSecond(open)
  return ok(removed)
}

/** Removes a backup, with zeros written over it first; false where it cannot be: open in another program, or its place has become read-only. */
function removeFile({ file }: FoundBackup): boolean {
  try {
    overwriteFile(file)
    fs.rmSync(file, { force: true })
    return true
  } catch (error) {
    if (errorCode(error) !== null) return false
    throw error
  }
}
