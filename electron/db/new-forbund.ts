import { bundledInstrument } from '../../shared/instrument/bundled'
import type { Forbund } from '../../shared/model/forbund'
import { createDatabase, type Database } from './database'
import { insertForbund } from './forbund'
import { insertInstrumentVersion } from './instrument-versions'
import { writeLog } from './log'

/** Makes a förbund's database in a new file, with the bundled instrument as its first version. */
export function createForbundDatabase(file: string, forbund: Forbund, now: string): Database {
  const db = createDatabase(file)
  db.transaction(() => {
    insertForbund(db, forbund)
    insertInstrumentVersion(db, bundledInstrument.title, bundledInstrument, now)
    writeLog(db, now, 'database-created', {})
  })()
  return db
}
