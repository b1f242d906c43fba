import type { Database } from './database'

/**
 * Writes all that an open database holds to a new file, whole and in one piece, encrypted as the database is; also where the
 * database's own file is no longer to be found. Throws as SQLite does, also where a file is there already.
 */
export function writeWhole(db: Database, file: string): void {
  const stopped = db.pragma('query_only', { simple: true })
  // It writes nothing in the database itself, but is refused all the same where that is stopped.
  db.pragma('query_only = OFF')
  try {
    db.prepare('VACUUM INTO ?').run(file)
  } finally {
    db.pragma(`query_only = ${stopped}`)
  }
}
