import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { changesAfter, isRestoreRow } from '../db/changes-since'
import type { Database } from '../db/database'
import { readSmallJson, writeSmallJson } from '../files/small-json'
import type { BackupFolder } from './backup-folder'

const restored = z.object({
  /** The backup that was put back: when it was made, by the clock on the wall. */
  wallTime: z.string(),
  /** The backup of what was there before, which undoes the restore. */
  undoneBy: z.string(),
  /** The row of the log that tells of the restore, and when. */
  logId: z.int(),
  restoredAt: z.string(),
})
/** The restore that was done last. */
export type Restored = z.infer<typeof restored>

/** Null where none was done. */
export function readRestored(place: BackupFolder): Restored | null {
  return readSmallJson(fileIn(place), restored)
}

export function writeRestored(place: BackupFolder, value: Restored): void {
  writeSmallJson(fileIn(place), value)
}

/** The last restore where it can be undone: nothing in the database has changed since. Null otherwise. */
export function undoableRestore(db: Database, place: BackupFolder): Restored | null {
  const last = readRestored(place)
  if (last === null || !isRestoreRow(db, last.logId, last.restoredAt)) return null
  const kept = fs.existsSync(path.join(place.folder, last.undoneBy))
  return kept && changesAfter(db, last.logId) === 0 ? last : null
}

function fileIn({ checked }: BackupFolder): string {
  return path.join(path.dirname(checked), 'restored.json')
}
