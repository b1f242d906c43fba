import BetterSqlite3 from 'better-sqlite3'

/** Which SQLite the program carries, and which of its extensions encrypts databases. */
export function sqliteVersions(): { readonly sqlite: string; readonly cipher: string } {
  const db = new BetterSqlite3(':memory:')
  try {
    const row = db.prepare('SELECT sqlite_version() AS sqlite, sqlite3mc_version() AS cipher').get()
    return row as { readonly sqlite: string; readonly cipher: string }
  } finally {
    db.close()
  }
}
