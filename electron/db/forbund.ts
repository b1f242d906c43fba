import type { Forbund } from '../../shared/model/forbund'
import type { Database } from './database'

export function insertForbund(db: Database, forbund: Forbund): void {
  db.prepare('INSERT INTO forbund (id, name, demo) VALUES (1, ?, ?)').run(forbund.name, forbund.demo ? 1 : 0)
}

export function readForbund(db: Database): Forbund {
  const row = db.prepare('SELECT name, demo FROM forbund').get() as { name: string; demo: number }
  return { name: row.name, demo: row.demo === 1 }
}
