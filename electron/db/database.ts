import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import { migrate, readSchemaVersion, schemaVersion } from './migrate'

export type Database = BetterSqlite3.Database

/** Marks a SQLite file as a förbund database of ours ("FINS"), so that no other is taken for one. */
const applicationId = 0x46494e53

export type OpenFailure = Extract<
  AppError['code'],
  'database-newer' | 'database-missing' | 'not-a-database' | 'database-unwritable' | 'database-busy'
>

/** Makes an empty database file with the newest schema. Throws where the file exists already. */
export function createDatabase(file: string): Database {
  if (fs.existsSync(file)) throw new Error('a database is never made over an existing file')
  const db = new BetterSqlite3(file)
  try {
    db.pragma(`application_id = ${applicationId}`)
    configure(db, file)
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Opens a förbund database and brings its schema up to date. A newer or foreign file is left untouched. */
export function openDatabase(file: string): Result<Database, OpenFailure> {
  if (!fs.existsSync(file)) return fail('database-missing')
  const refusal = inspect(file)
  if (refusal) return fail(refusal)
  let db: Database | null = null
  try {
    fs.accessSync(file, fs.constants.W_OK)
    db = new BetterSqlite3(file, { fileMustExist: true })
    configure(db, file)
    migrate(db)
    return ok(db)
  } catch (error) {
    db?.close()
    const refused = failureOf(error)
    if (refused) return fail(refused)
    throw error
  }
}

function inspect(file: string): OpenFailure | null {
  let db: Database | null = null
  try {
    db = new BetterSqlite3(file, { readonly: true })
    if (db.pragma('application_id', { simple: true }) !== applicationId) return 'not-a-database'
    if (readSchemaVersion(db) > schemaVersion) return 'database-newer'
    return db.prepare('SELECT count(*) FROM forbund').pluck().get() === 1 ? null : 'not-a-database'
  } catch (error) {
    // A table that is not there: a file that was never finished.
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_ERROR') return 'not-a-database'
    const refused = failureOf(error)
    if (refused) return refused
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

/** A mapped drive (`G:`) shows its server only when it is resolved; on macOS every share lies under /Volumes. */
function isNetworkPath(file: string): boolean {
  const folder = fs.realpathSync.native(path.dirname(file))
  return ['\\\\', '//', '/Volumes/'].some((start) => folder.startsWith(start) || file.startsWith(start))
}

/** What is known to go wrong with a file, by the code of SQLite or of the system; null for a bug. */
function failureOf(error: unknown): OpenFailure | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const startsWith = (...starts: readonly string[]) => starts.some((start) => code.startsWith(start))
  if (startsWith('SQLITE_NOTADB', 'SQLITE_CORRUPT')) return 'not-a-database'
  if (startsWith('SQLITE_BUSY', 'SQLITE_LOCKED')) return 'database-busy'
  return startsWith('EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_IOERR')
    ? 'database-unwritable'
    : null
}
