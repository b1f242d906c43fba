import fs from 'node:fs'
import path from 'node:path'
import { backupRoot, ownFolder } from '../../../electron/backup/backup-folder'
import { listBackupFiles } from '../../../electron/backup/checked-backups'
import { makeBackup } from '../../../electron/backup/make-backup'
import type { Database } from '../../../electron/db/database'
import { readIdentity } from '../../../electron/db/database-content'
import type { DatabaseKey } from '../../../electron/db/database-key'
import type { BackupReason } from '../../../shared/stewardship/backup'
import { newDatabase, newFolder, newRound, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'

export const morning = new Date('2026-11-22T07:15:00Z')

export function minutesLater(minutes: number): Date {
  return new Date(morning.getTime() + minutes * 60_000)
}

/** A förbund's open database with three responses, and a profile to keep backups in. */
export function database() {
  const db = newDatabase()
  const round = newRound(db)
  const type = (count: number) => typeForms(db, { roundId: round.id, form: 'personal', insatsId: null }, { count, answer: 2 })
  type(3)
  return withBackups(db, type)
}

export function withBackups(db: Database, type: (count: number) => void = () => {}, key: DatabaseKey | null = null) {
  const root = backupRoot(newFolder())
  const file = db.name
  const { databaseId } = readIdentity(db)
  const place = ownFolder(root, { file, databaseId })
  const request = { file, key, root, reason: 'asked' as BackupReason, now: morning }
  return {
    db,
    file,
    root,
    place,
    databaseId,
    type,
    request,
    make: async (now = morning, reason: BackupReason = 'asked') => succeeded(await makeBackup({ ...request, now, reason })),
    list: () => listBackupFiles(place, key),
  }
}

/** Everything in a folder and below it, hidden files too. */
export function filesBelow(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return []
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** Writes noise over a page in the middle of a closed database: its structure is damaged there. */
export function damagePage(file: string, page = 4): void {
  const handle = fs.openSync(file, 'r+')
  fs.writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096)
  fs.closeSync(handle)
}
