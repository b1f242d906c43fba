import type { Forbund } from '../../shared/model/forbund'
import type { Database } from './database'
import { statement } from './statement'

export function insertForbund(db: Database, forbund: Forbund): void {
  statement(db, 'INSERT INTO forbund (id, name, demo) VALUES (1, ?, ?)').run(forbund.name, forbund.demo ? 1 : 0)
}

export function readForbund(db: Database): Forbund {
  const row = statement(db, 'SELECT name, demo FROM forbund').get() as { name: string; demo: number }
  return { name: row.name, demo: row.demo === 1 }
}
