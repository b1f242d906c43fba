import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { readDefinition } from '../../../../electron/db/instrument-versions'
import { migrate, readSchemaVersion, schemaVersion } from '../../../../electron/db/migrate'
import { first } from '../../../../electron/db/migrations/0001-first'
import { bundledInstrument } from '../../../../shared/instrument/bundled'
import type { InstrumentVersionId } from '../../../../shared/model/id'
import { newFolder } from '../in-new-database'

/** A database as the version before left it, with a paper, its correction, an imported response and an instrument of that time. */
function firstVersion(): BetterSqlite3.Database {
  const db = new BetterSqlite3(path.join(newFolder(), 'old.finsam'))
  db.pragma('foreign_keys = ON')
  db.exec(first)
  db.pragma('user_version = 1')
  const definition = {
    ...bundledInstrument,
    forms: bundledInstrument.forms.map(({ openFields: _, ...form }) => form),
  }
  db.prepare("INSERT INTO instrument_version (id, label, definition, created_at) VALUES (1, 'A', ?, 't')").run(
    JSON.stringify(definition),
  )
  db.exec(`INSERT INTO forbund VALUES (1, 'Provförbundet', 0);
    INSERT INTO round VALUES (1, 2024, '2024-01-01', '2024-12-31', 'open', 1);
    INSERT INTO import_batch VALUES (1, 1, 'styrelse', 'fil.xlsx', 't', 1, NULL);
    INSERT INTO response VALUES (1, 1, 'styrelse', NULL, 'paper', NULL, 1, 2, NULL, NULL, 't', 't');
    INSERT INTO response VALUES (2, 1, 'styrelse', NULL, 'import', 1, 2, NULL, 'blank', '2024-05-01', 't', 't');
    INSERT INTO response VALUES (3, 1, 'styrelse', NULL, 'paper', NULL, NULL, NULL, NULL, NULL, 't', NULL);
    INSERT INTO answer VALUES (1, 'styrelse.1', 5, NULL), (2, 'styrelse.1', NULL, 'blank');
    INSERT INTO correction VALUES (7, 1, 'styrelse.1', 4, NULL, 5, NULL, 't');
    INSERT INTO open_text VALUES (1, 'fritext', 'Tack.');`)
  return db
}

function rows(db: BetterSqlite3.Database, sql: string): unknown[] {
  return db.prepare(sql).raw().all()
}

describe('a database of the first version', () => {
  it('keeps every row, and has room for what is new', () => {
    const db = firstVersion()
    migrate(db)
    expect(readSchemaVersion(db)).toBe(schemaVersion)
    expect(rows(db, 'SELECT * FROM response')).toEqual([
      [1, 1, 'styrelse', null, 'paper', null, 1, 2, null, null, 't', 't', null, null],
      [2, 1, 'styrelse', null, 'import', 1, 2, null, 'blank', '2024-05-01', 't', 't', null, null],
      [3, 1, 'styrelse', null, 'paper', null, null, null, null, null, 't', null, null, null],
    ])
    expect(rows(db, 'SELECT * FROM answer')).toEqual([
      [1, 'styrelse.1', 5, null],
      [2, 'styrelse.1', null, 'blank'],
    ])
    expect(rows(db, 'SELECT * FROM correction')).toEqual([[7, 1, 'styrelse.1', 4, null, 5, null, 't']])
    expect(rows(db, 'SELECT * FROM open_text')).toEqual([[1, 'fritext', 'Tack.', '[]', null]])
    expect(rows(db, 'SELECT * FROM import_batch')).toEqual([[1, 1, 'styrelse', 'fil.xlsx', 't', 1, null, 0, null]])
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  })

  it('remembers which number each paper has', () => {
    const db = firstVersion()
    migrate(db)
    expect(rows(db, 'SELECT * FROM given_number')).toEqual([[1, 1]])
    db.close()
  })

  it('has room for free words on the participants’ forms, and its wording is kept as before', () => {
    const db = firstVersion()
    migrate(db)
    expect(readDefinition(db, 1 as InstrumentVersionId)).toEqual(bundledInstrument)
    expect(() => db.exec("UPDATE instrument_version SET definition = '{}'")).toThrow(/never changes/)
    db.close()
  })

  it('takes a correction away with its response, and never gives its id again', () => {
    const db = firstVersion()
    migrate(db)
    db.exec('DELETE FROM response WHERE id = 1')
    expect(rows(db, 'SELECT * FROM correction')).toEqual([])
    db.exec("INSERT INTO correction (response_id, item_key, corrected_at) VALUES (2, 'kon', 't')")
    expect(rows(db, 'SELECT id FROM correction')).toEqual([[8]])
    db.close()
  })
})
