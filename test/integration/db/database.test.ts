import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createDatabase, openDatabase } from '../../../electron/db/database'
import { readForbund } from '../../../electron/db/forbund'
import { schemaVersion } from '../../../electron/db/migrate'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { failed, newDatabase, newFolder, now, succeeded } from './in-new-database'

function newFile(name = 'Förbundet på ön.finsam'): string {
  return path.join(newFolder(), name)
}

describe('a förbund database', () => {
  it('keeps every commit on disk and its references whole', () => {
    const db = newDatabase()
    const pragma = (name: string) => db.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2) // FULL
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('user_version')).toBe(schemaVersion)
  })

  it('is the same after it was closed and opened', () => {
    const file = newFile()
    createForbundDatabase(file, { name: 'Förbundet på ön', demo: true }, now)
    const db = succeeded(openDatabase(file))
    expect(readForbund(db)).toEqual({ name: 'Förbundet på ön', demo: true })
    db.close()
  })

  it('is never made over an existing file', () => {
    const file = newFile()
    fs.writeFileSync(file, 'something')
    expect(() => createForbundDatabase(file, { name: 'Nytt', demo: false }, now)).toThrow()
    expect(fs.readFileSync(file, 'utf8')).toBe('something')
  })

  it('of a newer program is refused and not touched', () => {
    const file = newFile()
    createForbundDatabase(file, { name: 'Framtiden', demo: false }, now)
    const made = new BetterSqlite3(file)
    made.pragma(`user_version = ${schemaVersion + 1}`)
    made.pragma('journal_mode = delete')
    made.close()
    const before = fs.readFileSync(file)
    expect(failed(openDatabase(file))).toBe('database-newer')
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })

  it('is never found half made: what fails while it is filled leaves nothing', () => {
    const file = newFile()
    const fill = () => {
      throw new Error('the disk is full')
    }
    expect(() => createForbundDatabase(file, { name: 'Halvt', demo: false }, now, fill)).toThrow('the disk is full')
    expect(fs.readdirSync(path.dirname(file))).toEqual([])
  })

  it('that was never finished is not one', () => {
    const file = newFile()
    createDatabase(file).close()
    expect(failed(openDatabase(file))).toBe('not-a-database')
  })

  it('that is not there is said to be missing, and none is made', () => {
    const file = newFile()
    expect(failed(openDatabase(file))).toBe('database-missing')
    expect(fs.existsSync(file)).toBe(false)
  })

  it.each([
    ['a text', () => Buffer.from('hej hej, detta är ingen databas alls utan bara en text som är lång nog')],
    ['an empty file', () => Buffer.alloc(0)],
  ])('is not %s', (_what, content) => {
    const file = newFile()
    fs.writeFileSync(file, content())
    expect(failed(openDatabase(file))).toBe('not-a-database')
    expect(fs.readFileSync(file).equals(content())).toBe(true)
  })

  it('is not the SQLite file of another program', () => {
    const file = newFile()
    const other = new BetterSqlite3(file)
    other.exec('CREATE TABLE other (a)')
    other.close()
    expect(failed(openDatabase(file))).toBe('not-a-database')
  })
})

describe('the schema', () => {
  it('is the one written down in test/fixtures/schema.sql', async () => {
    const rows = newDatabase()
      .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name')
      .pluck()
      .all() as string[]
    await expect(`${rows.join(';\n\n')};\n`).toMatchFileSnapshot('../../fixtures/schema.sql')
  })

  it('lets no answer have both a code and a missing status, or neither', () => {
    const db = newDatabase()
    db.pragma('foreign_keys = OFF')
    const insert = db.prepare('INSERT INTO answer (response_id, question_key, code, missing) VALUES (1, ?, ?, ?)')
    expect(() => insert.run('a', 3, 'blank')).toThrow(/CHECK/)
    expect(() => insert.run('b', null, null)).toThrow(/CHECK/)
    expect(() => insert.run('c', null, '9')).toThrow(/CHECK/)
  })

  it('lets nothing in the log be changed or removed', () => {
    const db = newDatabase()
    expect(() => db.exec("UPDATE log SET action = 'other'")).toThrow(/append-only/)
    expect(() => db.exec('DELETE FROM log')).toThrow(/append-only/)
  })
})
