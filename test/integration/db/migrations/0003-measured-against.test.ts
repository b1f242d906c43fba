import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, readSchemaVersion, schemaVersion } from '../../../../electron/db/migrate'
import { first } from '../../../../electron/db/migrations/0001-first'
import { entryAndImport } from '../../../../electron/db/migrations/0002-entry-and-import'
import { newFolder } from '../in-new-database'

/** A database as the version before left it, with one paper and its answer. */
function secondVersion(): BetterSqlite3.Database {
  const db = new BetterSqlite3(path.join(newFolder(), 'old.finsam'))
  db.pragma('foreign_keys = ON')
  db.exec(first)
  db.exec(entryAndImport)
  db.pragma('user_version = 2')
  db.exec(`INSERT INTO forbund (id, name, demo) VALUES (1, 'Provförbundet', 0);
    INSERT INTO instrument_version (id, label, definition, created_at) VALUES (1, 'A', '{}', 't');
    INSERT INTO round VALUES (1, 2024, '2024-01-01', '2024-12-31', 'open', 1);
    INSERT INTO response (id, round_id, form_key, source, running_number, kon_code, begun_at, saved_at)
      VALUES (1, 1, 'styrelse', 'paper', 1, 2, 't', 't');
    INSERT INTO answer VALUES (1, 'styrelse.1', 5, NULL);`)
  return db
}

function count(db: BetterSqlite3.Database, table: string): unknown {
  return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
}

describe('a database of the second version', () => {
  it('keeps its answers, and has room for what results are measured against', () => {
    const db = secondVersion()
    migrate(db)
    expect(readSchemaVersion(db)).toBe(schemaVersion)
    expect([count(db, 'response'), count(db, 'answer')]).toEqual([1, 1])
    const tables = ['target', 'reference_value', 'register_indicator', 'register_value']
    expect(tables.map((table) => count(db, table))).toEqual([0, 0, 0, 0])
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  })

  it('takes no jämförelse or registerindikator without a source, and no near limit below zero', () => {
    const db = secondVersion()
    migrate(db)
    expect(() => db.exec("INSERT INTO target VALUES ('measure', 'M03', 'mean', 2024, 4.5, -0.1)")).toThrow(/CHECK/)
    expect(() => db.exec("INSERT INTO target VALUES ('form', 'M03', 'mean', 2024, 4.5, 0.3)")).toThrow(/CHECK/)
    expect(() => db.exec("INSERT INTO reference_value VALUES ('M03', 'a', 'mean', 'Riket', 2024, 4.5, '')")).toThrow(/CHECK/)
    expect(() => db.exec("INSERT INTO register_indicator VALUES (1, 'Namn', 'st', '', '')")).toThrow(/CHECK/)
    db.close()
  })
})
