import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, readSchemaVersion, schemaVersion } from '../../../../electron/db/migrate'
import { first } from '../../../../electron/db/migrations/0001-first'
import { entryAndImport } from '../../../../electron/db/migrations/0002-entry-and-import'
import { measuredAgainst } from '../../../../electron/db/migrations/0003-measured-against'
import { newFolder } from '../in-new-database'

/** A database as the version before left it, with a målnivå and a paper with its answer. */
function thirdVersion(): BetterSqlite3.Database {
  const db = new BetterSqlite3(path.join(newFolder(), 'old.finsam'))
  db.pragma('foreign_keys = ON')
  for (const migration of [first, entryAndImport, measuredAgainst]) db.exec(migration)
  db.pragma('user_version = 3')
  db.exec(`INSERT INTO forbund (id, name, demo) VALUES (1, 'Provförbundet', 0);
    INSERT INTO instrument_version (id, label, definition, created_at) VALUES (1, 'A', '{}', 't');
    INSERT INTO round VALUES (1, 2024, '2024-01-01', '2024-12-31', 'open', 1);
    INSERT INTO target VALUES ('measure', 'M03', 'mean', 2024, 4.5, 0.3);
    INSERT INTO response (id, round_id, form_key, source, running_number, kon_code, begun_at, saved_at)
      VALUES (1, 1, 'styrelse', 'paper', 1, 2, 't', 't');
    INSERT INTO answer VALUES (1, 'styrelse.1', 5, NULL);`)
  return db
}

function count(db: BetterSqlite3.Database, table: string): unknown {
  return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
}

describe('a database of the third version', () => {
  it('keeps its answers and målnivåer, and has room for what is shown to the board', () => {
    const db = thirdVersion()
    migrate(db)
    expect(readSchemaVersion(db)).toBe(schemaVersion)
    expect([count(db, 'response'), count(db, 'answer'), count(db, 'target')]).toEqual([1, 1, 1])
    expect([count(db, 'presentation'), count(db, 'presentation_slide')]).toEqual([0, 0])
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  })

  it('takes one presentation a round, with a chart once and a place for each', () => {
    const db = thirdVersion()
    migrate(db)
    db.exec("INSERT INTO presentation VALUES (1, 'share46'); INSERT INTO presentation_slide VALUES (1, 1, 'rates', '')")
    const refused = (sql: string, why: RegExp) => expect(() => db.exec(sql)).toThrow(why)
    refused("INSERT INTO presentation VALUES (1, 'mean')", /UNIQUE/)
    refused("INSERT INTO presentation VALUES (2, 'mean')", /FOREIGN KEY/)
    refused("INSERT INTO presentation_slide VALUES (1, 2, 'rates', '')", /UNIQUE/)
    refused("INSERT INTO presentation_slide VALUES (1, 1, 'theme:A', '')", /UNIQUE/)
    refused("INSERT INTO presentation_slide VALUES (1, 0, 'theme:A', '')", /CHECK/)
    refused("INSERT INTO presentation_slide VALUES (2, 1, 'rates', '')", /FOREIGN KEY/)
    db.exec('DELETE FROM presentation')
    expect(count(db, 'presentation_slide')).toBe(0)
    db.close()
  })
})
