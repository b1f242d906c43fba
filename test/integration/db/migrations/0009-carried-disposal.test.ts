import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate, schemaVersion } from '../../../../electron/db/migrate'
import { disposableRound, dispose } from '../disposable'
import { newDatabase, succeeded } from '../in-new-database'

const carried = (kind: string, back: number) =>
  `INSERT INTO carried_disposal (round_id, kind, decided_on, basis, decided_by, done_by, done_at, program_version, removed, log_hash,
    log_id, came_back) VALUES (1, '${kind}', '2026-01-01', 'Dnr 12', 'Styrelsen', 'anna', 't', '1.0', '{}', 'aa', 1, ${back})`

function contentOf(db: BetterSqlite3.Database): Record<string, unknown[]> {
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all()
  return Object.fromEntries((names as string[]).map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()]))
}

it('a database of the eighth version keeps every row, what is disposed in it too', () => {
  const { db, roundId } = disposableRound()
  succeeded(dispose(db, roundId, 'responses'))
  // As the version before left it: only this table is new.
  db.exec('DROP TABLE carried_disposal; PRAGMA user_version = 8')
  const old = new BetterSqlite3(db.name)
  const before = contentOf(old)
  migrate(old)
  expect(old.pragma('user_version', { simple: true })).toBe(schemaVersion)
  expect(contentOf(old)).toEqual({ ...before, carried_disposal: [] })
  old.close()
})

it('a decision that was carried over stays as it was made, and hinders nothing: the round is as the backup had it', () => {
  const db = newDatabase()
  const { id } = db.prepare('SELECT id FROM instrument_version').get() as { id: number }
  db.exec(`INSERT INTO round VALUES (1, 2024, '2024-01-01', '2024-12-31', 'closed', ${id})`)
  db.exec(carried('responses', 1))
  const refused = (sql: string, why: RegExp) => expect(() => db.exec(sql)).toThrow(why)
  refused("UPDATE carried_disposal SET basis = 'Dnr 13'", /never changes/)
  refused('DELETE FROM carried_disposal', /never forgotten/)
  refused(carried('responses', 0), /UNIQUE/)
  refused(carried('open-texts', 2), /CHECK/)
  refused('DELETE FROM round', /FOREIGN KEY/)
  db.exec("UPDATE round SET state = 'open' WHERE id = 1")
  db.exec("INSERT INTO response (round_id, form_key, source, begun_at) VALUES (1, 'personal', 'paper', 't')")
})
