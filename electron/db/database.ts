import fs from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import { migrate, readSchemaVersion, schemaVersion } from './migrate'

export type Database = BetterSqlite3.Database

/** Marks a SQLite file as a förbund database of ours ("FINS"), so that no other is taken for one. */
const applicationId = 0x46494e53

export type OpenFailure = Extract<
  AppError['code'],
  'database-newer' | 'database-missing' | 'not-a-database' | 'database-unwritable'
>

/**
 * Makes an empty database file with the newest schema. Throws where the file exists already: choosing
 * what to replace is the caller's.
 */
export function createDatabase(file: string): Database {
  if (fs.existsSync(file)) throw new Error('a database is never made over an existing file')
  const db = new BetterSqlite3(file)
  db.pragma(`application_id = ${applicationId}`)
  configure(db, file)
  migrate(db)
  return db
}

/** Opens a förbund database and brings its schema up to date. A newer or foreign file is left untouched. */
export function openDatabase(file: string): Result<Database, OpenFailure> {
  if (!fs.existsSync(file)) return fail('database-missing')
  const refusal = inspect(file)
  if (refusal) return fail(refusal)
  try {
    fs.accessSync(file, fs.constants.W_OK)
    const db = new BetterSqlite3(file, { fileMustExist: true })
    configure(db, file)
    migrate(db)
    return ok(db)
  } catch (error) {
    if (isUnwritable(error)) return fail('database-unwritable')
    throw error
  }
}

function inspect(file: string): OpenFailure | null {
  let db: Database | null = null
  try {
    db = new BetterSqlite3(file, { readonly: true })
    if (db.pragma('application_id', { simple: true }) !== applicationId) return 'not-a-database'
    return readSchemaVersion(db) > schemaVersion ? 'database-newer' : null
  } catch (error) {
    if (error instanceof BetterSqlite3.SqliteError) return 'not-a-database'
    throw error
  } finally {
    db?.close()
  }
}

/**
 * Records, not a cache: every commit is on disk before it returns. WAL needs shared memory, which a
 * network path cannot give (https://sqlite.org/wal.html), so there the journal is a file that is deleted.
 */
function configure(db: Database, file: string): void {
  const wanted = isNetworkPath(file) ? 'delete' : 'wal'
  const got = db.pragma(`journal_mode = ${wanted}`, { simple: true })
  if (got !== wanted) db.pragma('journal_mode = delete')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('secure_delete = ON')
}

function isNetworkPath(file: string): boolean {
  return file.startsWith('\\\\') || file.startsWith('//')
}

function isUnwritable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return ['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_IOERR'].some((known) =>
    code.startsWith(known),
  )
}
