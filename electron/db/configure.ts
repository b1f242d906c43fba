import fs from 'node:fs'
import type { Database } from './database'
import { readSchemaVersion } from './migrate'
import { isInSynchronizedFolder, isOnNetwork } from './place-of-file'

/**
 * Records, not a cache: every commit is on disk before it returns. WAL needs shared memory, which a network path cannot give
 * (https://sqlite.org/wal.html), and in a folder that is copied to other computers its second file would arrive at another time than the first.
 * There the journal is a file that is deleted; a database that was in WAL mode is taken out of it without the shared memory, which
 * exclusive locking does without, and one that stays in it is refused.
 */
export function configure(db: Database, file: string): void {
  if (isOnNetwork(file)) takeOutOfWal(db, file)
  else setJournal(db, isInSynchronizedFolder(file) ? 'delete' : 'wal')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('secure_delete = ON')
}

/** The one wanted, or, where it cannot be had, the one that works everywhere. */
function setJournal(db: Database, wanted: 'wal' | 'delete'): void {
  if (db.pragma(`journal_mode = ${wanted}`, { simple: true }) !== wanted) db.pragma('journal_mode = delete')
}

function takeOutOfWal(db: Database, file: string): void {
  const usual = db.pragma('busy_timeout', { simple: true })
  // Another program that has it open has it open for long.
  db.pragma('busy_timeout = 1000')
  db.pragma('locking_mode = exclusive')
  if (db.pragma('journal_mode = delete', { simple: true }) !== 'delete') throw new InWalOnNetwork()
  // Left by whoever read it in WAL mode; nobody else has it open now.
  fs.rmSync(`${file}-shm`, { force: true })
  db.pragma('locking_mode = normal')
  // The exclusive lock is let go of at the next reading.
  readSchemaVersion(db)
  db.pragma(`busy_timeout = ${usual}`)
}

/** Another program has it open, and so it could not be taken out of WAL mode. */
export class InWalOnNetwork extends Error {}
