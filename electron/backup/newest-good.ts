import { copiesOfPast } from '../db/changes-since'
import type { DatabaseKey } from '../db/database-key'
import { adoptEarlier, ownFolder } from './backup-folder'
import { type BackupFile, listBackupFiles } from './checked-backups'
import { knownDatabaseId } from './known-files'

/** The newest backup of the database that was last seen in a file which may be damaged now; it is whole and opens with the key, and where the file can tell, it is of what the file has come from. Null where there is none. */
export function newestGood(root: string, file: string, key: DatabaseKey | null): BackupFile | null {
  const databaseId = knownDatabaseId(root, file) ?? ''
  const owner = { file, databaseId }
  adoptEarlier(root, owner)
  const whole = listBackupFiles(ownFolder(root, owner), key).filter(({ state }) => state === 'verified')
  return copiesOfPast({ file, key }, whole)[0] ?? whole[0] ?? null
}
