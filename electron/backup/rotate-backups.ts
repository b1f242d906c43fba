import fs from 'node:fs'
import { keptBackups } from '../../shared/stewardship/rotation'
import type { DatabaseKey } from '../db/database-key'
import type { BackupFolder } from './backup-folder'
import { listBackupFiles } from './checked-backups'
import { readRestored } from './restored'

/** Removes the backups of a folder that are too many (see keptBackups). One that cannot be removed now goes the next time. */
export function rotateBackups(place: BackupFolder, key: DatabaseKey | null, now: Date): void {
  const needed = readRestored(place)?.undoneBy
  const backups = listBackupFiles(place, key).map((backup) => ({
    id: backup.id,
    file: backup.file,
    madeAt: backup.madeAt,
    day: backup.wallTime.slice(0, 10),
    verified: backup.whole,
    needed: backup.id === needed,
  }))
  const kept = keptBackups(backups, now.getTime())
  for (const { id, file } of backups) if (!kept.has(id)) removeFile(file)
}

function removeFile(file: string): void {
  try {
    fs.rmSync(file, { force: true })
  } catch {
    // Open in another program, or the place has become read-only.
  }
}
