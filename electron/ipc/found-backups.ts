import fs from 'node:fs'
import { type BackupFolder, backupRoot, secondFolder } from '../backup/backup-folder'
import { type BackupFile, listBackupFiles } from '../backup/checked-backups'
import { readIdentity } from '../db/database-content'
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

/** Removes a backup, with zeros written over it first; false where it cannot be: open in another program, or its place has become read-only. */
export function isRemoved({ file }: FoundBackup): boolean {
  try {
    overwriteFile(file)
    fs.rmSync(file, { force: true })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}
