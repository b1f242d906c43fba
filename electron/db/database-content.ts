import { errorCode } from '../../shared/model/error-code'
import type { FormResponses } from '../../shared/stewardship/backup'
import type { Database } from './database'
import { readSchemaVersion } from './migrate'
import { statement } from './statement'

/** What a database of any schema holds, counted: by it a copy is known to be a copy. It holds no answer. */
export interface DatabaseContent {
  /** The same in all copies of a database; empty where the schema is older than identities are. */
  readonly databaseId: string
  readonly forbundName: string
  readonly schemaVersion: number
  /** The newest row of the log, which only grows; 0 where there is none. */
  readonly logId: number
  /** What binds that row to those before it: two databases with the same have the same past. Empty where the schema is older than that. */
  readonly logHash: string
  /** Saved responses of each round and form. */
  readonly responses: readonly FormResponses[]
  /** Rounds without a response are named here too. */
  readonly years: readonly number[]
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>
}

export type DatabaseIdentity = Pick<DatabaseContent, 'databaseId' | 'forbundName' | 'schemaVersion' | 'logId' | 'logHash'>

const tableNames = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
const responseCounts = `SELECT year, form_key AS form, count(*) AS responses FROM response JOIN round ON round.id = response.round_id
  WHERE running_number IS NOT NULL GROUP BY year, form_key ORDER BY year DESC, form_key`

/** Reads it in the transaction that is open, if any: else nothing may be written meanwhile. */
export function readContent(db: Database): DatabaseContent {
  const tables = statement(db, tableNames).pluck().all() as string[]
  const rows = tables.map((name) => [name, count(db, name)] as const)
  return { ...readIdentity(db), responses: readResponses(db), years: readYears(db), rows: Object.fromEntries(rows) }
}

/** Whose database it is and how far its log has come; much sooner read than all of the content. */
export function readIdentity(db: Database): DatabaseIdentity {
  const hasIdentity = hasColumn(db, 'forbund', 'database_id')
  const logId = (statement(db, 'SELECT max(id) FROM log').pluck().get() as number | null) ?? 0
  const hasHash = logId > 0 && hasColumn(db, 'log', 'hash')
  return {
    databaseId: hasIdentity ? (statement(db, 'SELECT database_id FROM forbund').pluck().get() as string) : '',
    forbundName: statement(db, 'SELECT name FROM forbund').pluck().get() as string,
    schemaVersion: readSchemaVersion(db),
    logId,
    logHash: hasHash ? (statement(db, 'SELECT hash FROM log WHERE id = ?').pluck().get(logId) as string) : '',
  }
}

/** When the log begins, which is when the database was made, as an ISO instant. */
export function firstLogged(db: Database): string {
  return statement(db, 'SELECT logged_at FROM log ORDER BY id LIMIT 1').pluck().get() as string
}

/** Whether a table has a column, in a database of any schema. */
export function hasColumn(db: Database, table: string, column: string): boolean {
  return statement(db, 'SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined
}

/** Whether SQLite finds the whole file in order (https://sqlite.org/pragma.html#pragma_quick_check). Reads all of it. */
export function isWhole(db: Database): boolean {
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok'
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  }
}

/** Whether an error says that the file is damaged or no database (or, of an encrypted one, that the key is another). */
export function isDamage(error: unknown): boolean {
  const code = errorCode(error) ?? ''
  return code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')
}

function count(db: Database, table: string): number {
  return statement(db, `SELECT count(*) FROM "${table}"`).pluck().get() as number
}

export function readResponses(db: Database): readonly FormResponses[] {
  return statement(db, responseCounts).all() as FormResponses[]
}

export function readYears(db: Database): readonly number[] {
  return statement(db, 'SELECT year FROM round ORDER BY year DESC').pluck().all() as number[]
}
