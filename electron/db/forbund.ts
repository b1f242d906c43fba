import { createHash, randomBytes } from 'node:crypto'
import type { Forbund } from '../../shared/model/forbund'
import type { Database } from './database'
import { statement } from './statement'

/** Gives the database its identity too, by which its backups are known; the demo's is always the same, as all of it is. */
export function insertForbund(db: Database, forbund: Forbund): void {
  const identity = forbund.demo
    ? createHash('sha256').update(forbund.name).digest('hex').slice(0, 32)
    : randomBytes(16).toString('hex')
  statement(db, 'INSERT INTO forbund (id, name, demo, database_id) VALUES (1, ?, ?, ?)').run(
    forbund.name,
    forbund.demo ? 1 : 0,
    identity,
  )
}

export function readForbund(db: Database): Forbund {
  const row = statement(db, 'SELECT name, demo FROM forbund').get() as { name: string; demo: number }
  return { name: row.name, demo: row.demo === 1 }
}
