import fs from 'node:fs'
import { keptBackups } from '../../shared/stewardship/rotation'
import { copiesOfPast } from '../db/changes-since'
import type { DatabaseFile } from '../db/copy-database'
import type { BackupFolder } from './backup-folder'
import { listBackupFiles } from './checked-backups'
import { readRestored } from './restored'

/**
 * Removes the backups of a folder that are too many (see keptBackups). Those of what the newest has come from are counted on their own: two files
 * may say that they are the same database, one copied by hand, and neither's backups take the places of the other's. One that cannot
 * be removed now goes the next time.
 */
export function rotateBackups(place: BackupFolder, newest: DatabaseFile, now: Date): void {
  const needed = readRestored(place)?.undoneBy
  const listed = listBackupFiles(place, newest.key)
  const own = new Set(copiesOfPast(newest, listed).map(({ id }) => id))
  const backups = listed.map((backup) => ({
    id: backup.id,
    file: backup.file,
    madeAt: backup.madeAt,
    day: backup.wallTime.slice(0, 10),
    verified: backup.whole,
    needed: backup.id === needed,
  }))
  for (const isOwn of [true, false]) {
    const counted = backups.filter(({ id }) => own.has(id) === isOwn)
    const kept = keptBackups(counted, now.getTime())
    for (const { id, file } of counted) if (!kept.has(id)) removeFile(file)
  }
}

function removeFile(file: string): void {
  try {
    fs.rmSync(file, { force: true })
  } catch {
    // Open in another program, or the place has become read-only.
  }
}
