import type { Statement } from 'better-sqlite3'
import type { Database } from './database'

const prepared = new WeakMap<Database, Map<string, Statement>>()

/**
 * The prepared statement of this SQL in this database, prepared once: compiling it takes longer than running it. One text
 * has one shape of result: `pluck` and `raw` stay as they were set.
 */
export function statement(db: Database, sql: string): Statement {
  const known = prepared.get(db) ?? new Map<string, Statement>()
  prepared.set(db, known)
  const found = known.get(sql)
  if (found) return found
  const made = db.prepare(sql)
  known.set(sql, made)
  return made
}
