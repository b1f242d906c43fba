import fs from 'node:fs'
import { bundledInstrument } from '../../shared/instrument/bundled'
import type { Forbund } from '../../shared/model/forbund'
import { setActor } from './actor'
import { createDatabase, type Database } from './database'
import { insertForbund } from './forbund'
import { inTransaction } from './in-transaction'
import { insertInstrumentVersion } from './instrument-versions'
import { writeLog } from './log'

/**
 * Makes a förbund's database, with the bundled instrument as its first version, and puts it in place when it is whole: a
 * half-made one is never found under the name. `fill` adds what else it is to hold, and `who` is told by the log to have made it.
 * The place must be free.
 */
export function createForbundDatabase(
  file: string,
  forbund: Forbund,
  now: string,
  fill: (db: Database) => void = () => {},
  who = '',
): void {
  const temporary = `${file}.new`
  const remove = () => {
    for (const suffix of ['', '-wal', '-shm', '-journal']) fs.rmSync(temporary + suffix, { force: true })
  }
  remove()
  const db = createDatabase(temporary)
  setActor(db, who)
  try {
    inTransaction(db, () => {
      insertForbund(db, forbund)
      insertInstrumentVersion(db, bundledInstrument.title, bundledInstrument, now)
      writeLog(db, now, 'database-created', {})
      fill(db)
    })
    // All of it into the one file, so that renaming it takes everything along.
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    if (fs.existsSync(file)) throw new Error('a database is never made over an existing file')
    fs.renameSync(temporary, file)
  } finally {
    db.close()
    remove()
  }
}
