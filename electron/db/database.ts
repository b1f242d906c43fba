import fs from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import { configure, InWalOnNetwork } from './configure'
import type { DatabaseKey } from './database-key'
import { failureOf } from './failure-of'
import { migrate, readSchemaVersion, schemaVersion } from './migrate'
import { statement } from './statement'
import { whyUnreadable } from './why-unreadable'

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
  | 'database-outdated'
  | 'database-damaged'
  | 'disk-full'
  | 'password-needed'
  | 'password-wrong'
>

export interface OpenOptions {
  /** What the file is encrypted with; null where it is not. */
  readonly key?: DatabaseKey | null
  /** Nothing is written, and no schema brought up to date: an older one is refused as outdated. */
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
  const inspected = inspectDatabase(file, key, !readOnly)
  if (!inspected.ok) return inspected
  if (readOnly && inspected.value === 'outdated') return fail('database-outdated')
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
    // What was found to be a database a moment ago.
    if (failureOf(error) === 'damaged') return fail('database-damaged')
    const refused = openFailureOf(error)
    if (refused) return fail(refused)
    throw error
  }
}

/**
 * Whether a file is a förbund database that this program can open with this key, and of the newest schema or an older one. Writes nothing,
 * but for the one case where nothing can be read before: a power cut in the middle of a commit, which is taken back first where it may be
 * (`mayTakeBack`: not where another computer has it open, whose commit may only be half copied here).
 */
export function inspectDatabase(
  file: string,
  key: DatabaseKey | null,
  mayTakeBack = true,
): Result<'current' | 'outdated', OpenFailure> {
  if (!fs.existsSync(file)) return fail('database-missing')
  // Of what is no file, such as a pipe, the reading may never end.
  if (!fs.statSync(file).isFile()) return fail('not-a-database')
  try {
    return inspect(file, key, mayTakeBack)
  } catch (error) {
    // A table that is not there: a file that was never finished.
    if (error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_ERROR') return fail('not-a-database')
    if (failureOf(error) === 'damaged') return fail(whyUnreadable(file, key, error))
    const refused = openFailureOf(error)
    if (refused) return fail(refused)
    throw error
  }
}

function inspect(
  file: string,
  key: DatabaseKey | null,
  mayTakeBack: boolean,
  readOnly = true,
): Result<'current' | 'outdated', OpenFailure> {
  const db = connect(file, key, readOnly)
  try {
    if (db.pragma('application_id', { simple: true }) !== applicationId) return fail('not-a-database')
    const version = readSchemaVersion(db)
    if (version > schemaVersion) return fail('database-newer')
    if (db.prepare('SELECT count(*) FROM forbund').pluck().get() !== 1) return fail('not-a-database')
    return ok(version === schemaVersion ? 'current' : 'outdated')
  } catch (error) {
    if (!readOnly || !mayTakeBack || !isUnfinishedCommit(error)) throw error
  } finally {
    db.close()
  }
  return inspect(file, key, mayTakeBack, false)
}

/** Whether a journal is to be played back before anything can be read, which only a writer may (https://sqlite.org/rescode.html#readonly_rollback). */
export function isUnfinishedCommit(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK'
}

/** A connection as SQLite gives it, with the key where there is one. Whether the key is right shows when something is read. */
export function connect(file: string, key: DatabaseKey | null, readonly: boolean): Database {
  const db = new BetterSqlite3(file, { readonly, fileMustExist: true })
  try {
    if (key !== null) giveKey(db, key)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Whether a connection may write: one that was opened for it, and has not been stopped since. */
export function mayWrite(db: Database): boolean {
  return !db.readonly && db.pragma('query_only', { simple: true }) === 0
}

/** How many rows a connection has written since it was opened: by another number one sees that it has written. */
export function writtenBy(db: Database): number {
  return statement(db, 'SELECT total_changes()').pluck().get() as number
}

/** SQLCipher's scheme, version 4 (https://www.zetetic.net/sqlcipher/design/), with a key that is no password and is not derived again. */
function giveKey(db: Database, key: DatabaseKey): void {
  db.pragma("cipher = 'sqlcipher'")
  db.pragma('legacy = 4')
  db.pragma(`key = "x'${key}'"`)
  // What SQLite puts aside while it sorts is not encrypted: it stays in memory.
  db.pragma('temp_store = MEMORY')
}

function openFailureOf(error: unknown): OpenFailure | null {
  if (error instanceof InWalOnNetwork) return 'database-busy'
  switch (failureOf(error)) {
    case 'damaged':
      return 'not-a-database'
    case 'busy':
      return 'database-busy'
    case 'disk-full':
      return 'disk-full'
    case 'read-only':
    case 'unwritable':
    case 'out-of-reach':
      return 'database-unwritable'
    case null:
      return null
  }
}
