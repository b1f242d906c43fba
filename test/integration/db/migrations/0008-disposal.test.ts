import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrate, readSchemaVersion, schemaVersion } from '../../../../electron/db/migrate'
import { first } from '../../../../electron/db/migrations/0001-first'
import { entryAndImport } from '../../../../electron/db/migrations/0002-entry-and-import'
import { measuredAgainst } from '../../../../electron/db/migrations/0003-measured-against'
import { presentation } from '../../../../electron/db/migrations/0004-presentation'
import { delivery } from '../../../../electron/db/migrations/0005-delivery'
import { referencePackage } from '../../../../electron/db/migrations/0006-reference-package'
import { stewardship } from '../../../../electron/db/migrations/0007-stewardship'
import { newFolder } from '../in-new-database'

const rows = `
  INSERT INTO forbund (id, name, demo, database_id) VALUES (1, 'Norra', 0, 'aa');
  INSERT INTO instrument_version VALUES (1, 'Version 1', '{"forms":[]}', 't');
  INSERT INTO scale_assignment VALUES (1, 'personal.1', 'sex');
  INSERT INTO round VALUES (1, 2023, '2023-01-01', '2023-12-31', 'closed', 1), (2, 2024, '2024-01-01', '2024-12-31', 'open', 1);
  INSERT INTO response (id, round_id, form_key, source, running_number, kon_code, begun_at, saved_at)
    VALUES (1, 1, 'personal', 'paper', 1, 1, 't', 't'), (2, 2, 'personal', 'paper', 1, 2, 't', 't');
  INSERT INTO answer VALUES (1, 'personal.1', 3, NULL), (2, 'personal.1', NULL, 'blank');
  INSERT INTO open_text (response_id, field_key, content) VALUES (1, 'fritext', 'Tack');
  INSERT INTO log VALUES (1, 't', 'anna', 'round-created', '{"round":1}', '${'a'.repeat(64)}');
`

/** A database as the version before left it, with a closed round and an open one. */
function seventhVersion(): BetterSqlite3.Database {
  const db = new BetterSqlite3(path.join(newFolder(), 'old.finsam'))
  db.pragma('foreign_keys = ON')
  for (const migration of [first, entryAndImport, measuredAgainst, presentation, delivery, referencePackage]) db.exec(migration)
  stewardship(db)
  db.pragma('user_version = 7')
  db.exec(rows)
  return db
}

function contentOf(db: BetterSqlite3.Database): Record<string, unknown[]> {
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all()
  return Object.fromEntries((names as string[]).map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()]))
}

const decided = (round: number, kind: string, id: number) =>
  `INSERT INTO disposal VALUES (${id}, ${round}, '${kind}', '2026-01-01', 'Dnr 12', 'Styrelsen', 'anna', 't', '1.0', '{}', 2, 1, NULL)`

it('a database of the seventh version keeps every row', () => {
  const db = seventhVersion()
  const before = contentOf(db)
  migrate(db)
  expect(readSchemaVersion(db)).toBe(schemaVersion)
  expect(contentOf(db)).toEqual({ ...before, disposal: [], kept_figures: [], carried_disposal: [] })
  db.close()
})

it('of what is disposed nothing comes back, and the decision stays as it was made', () => {
  const db = seventhVersion()
  migrate(db)
  db.exec(decided(1, 'open-texts', 1))
  const refused = (sql: string, why: RegExp) => expect(() => db.exec(sql)).toThrow(why)
  const response = "INSERT INTO response (round_id, form_key, source, begun_at) VALUES (1, 'personal', 'paper', 't')"
  refused(response, /takes no responses/)
  refused('UPDATE response SET round_id = 1 WHERE id = 2', /takes no responses/)
  refused("INSERT INTO open_text (response_id, field_key, content) VALUES (1, 'mer', 'x')", /takes no open texts/)
  refused("UPDATE round SET state = 'open' WHERE id = 1", /stays closed/)
  refused('UPDATE round SET year = 2022 WHERE id = 1', /stays closed/)
  refused("UPDATE disposal SET basis = 'Dnr 13'", /never changes/)
  refused('DELETE FROM disposal', /never forgotten/)
  refused(decided(1, 'open-texts', 2), /UNIQUE/)
  db.exec(decided(1, 'responses', 2))
  db.exec("UPDATE disposal SET rewritten_at = 't'")
  refused('UPDATE disposal SET rewritten_at = NULL', /never changes/)
  db.exec("INSERT INTO kept_figures VALUES (1, '{}')")
  refused("UPDATE kept_figures SET figures = '[]'", /never change/)
  refused('DELETE FROM kept_figures', /never forgotten/)
  db.exec('DELETE FROM response')
  refused("UPDATE scale_assignment SET scale_key = 'ja_nej'", /scales are kept/)
  refused('UPDATE round SET instrument_version_id = 2 WHERE id = 1', /instrument version is kept/)
  // The other round is not touched by any of it.
  db.exec(response.replace('VALUES (1,', 'VALUES (2,'))
  db.exec("INSERT INTO open_text (response_id, field_key, content) SELECT id, 'fritext', 'x' FROM response WHERE round_id = 2")
  db.exec("UPDATE round SET state = 'closed', year = 2025 WHERE id = 2")
  db.close()
})
