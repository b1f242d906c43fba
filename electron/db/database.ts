import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import type { DatabaseKey } from './database-key'
import { migrate, readSchemaVersion, schemaVersion } from './migrate'

// Its loader asks on Linux for a report of the process, which without this looks up the names of the network's other computers.
if (process.report) Object.assign(process.report, { excludeNetwork: true })

export type Database = BetterSqlite3.Database

/** Marks a SQLite file as a förbund database of ours ("FINS"), so that no other is taken for one. */
const applicationId = 0x46494e53

export type OpenFailure = Extract<
  AppError['code'],
  | 'database-newer'
  | 'database-missing'
  | 'not-a-database'
  | 'database-unwritable'
  | 'database-busy'
  | 'password-needed'
  | 'password-wrong'
>

export interface OpenOptions {
  /** What the file is encrypted with; null where it is not. */
  readonly key?: DatabaseKey | null
  /** Nothing is written, and no schema brought up to date: an older one is refused as busy elsewhere. */
  readonly readOnly?: boolean
}

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

/**
 * Opens a förbund database and brings its schema up to date. A newer or foreign file is left untouched; so is one that is asked for
 * `readOnly`, whose schema must be the newest already.
 */
export function openDatabase(file: string, { key = null, readOnly = false }: OpenOptions = {}): Result<Database, OpenFailure> {
  const inspected = inspectDatabase(file, key)
  if (!inspected.ok) return inspected
  if (readOnly && inspected.value === 'outdated') return fail('database-busy')
  let db: Database | null = null
  try {
    if (!readOnly) fs.accessSync(file, fs.constants.W_OK)
    db = connect(file, key, readOnly)
    if (readOnly) return ok(db)
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

/** Whether a file is a förbund database that this program can open with this key, and of the newest schema or an older one. Writes nothing. */
export function inspectDatabase(file: string, key: DatabaseKey | null): Result<'current' | 'outdated', OpenFailure> {
  if (!fs.existsSync(file)) return fail('database-missing')
  let db: Database | null = null
  try {
    db = connect(file, key, true)
    if (db.pragma('application_id', { simple: true }) !== applicationId) return fail('not-a-database')
    const version = readSchemaVersion(db)
    if (version > schemaVersion) return fail('database-newer')
    if (db.prepare('SELECT count(*) FROM forbund').pluck().get() !== 1) return fail('not-a-database')
    return ok(version === schemaVersion ? 'current' : 'outdated')
  } catch (error) {
    // A table that is not there: a file that was never finished.
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_ERROR') return fail('not-a-database')
    const refused = failureOf(error)
    if (refused === 'not-a-database' && key !== null) return fail('password-wrong')
    if (refused === 'not-a-database' && looksEncrypted(file)) return fail('password-needed')
    if (refused) return fail(refused)
    throw error
  } finally {
    db?.close()
  }
}

/** A connection as SQLite gives it, with the key where there is one. Whether the key is right shows when something is read. */
export function connect(file: string, key: DatabaseKey | null, readonly: boolean): Database {
  const db = new BetterSqlite3(file, { readonly, fileMustExist: true })
  try {
    if (key !== null) useKey(db, key)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** SQLCipher's scheme, version 4 (https://www.zetetic.net/sqlcipher/design/), with a key that is no password and is not derived again. */
function useKey(db: Database, key: DatabaseKey): void {
  db.pragma("cipher = 'sqlcipher'")
  db.pragma('legacy = 4')
  db.pragma(`key = "x'${key}'"`)
}

/** An encrypted file has no header of SQLite's, and whole pages. */
function looksEncrypted(file: string): boolean {
  const pageSize = 4096
  const { size } = fs.statSync(file)
  return size > 0 && size % pageSize === 0
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
