import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { ProgramLog } from '../../../electron/files/program-log'
import { newFolder } from '../db/in-new-database'

const now = new Date('2024-05-02T08:00:00.000Z')

function newLog() {
  const folder = path.join(newFolder(), 'logs')
  const file = path.join(folder, 'program.log')
  return { log: new ProgramLog(folder), file, read: () => fs.readFileSync(file, 'utf8') }
}

describe('the log of the program', () => {
  it('is not there until there is something to write down', () => {
    const { log, file, read } = newLog()
    expect(fs.existsSync(file)).toBe(false)
    log.write(now, 'main', 'started')
    expect(read()).toBe('2024-05-02T08:00:00.000Z main\nstarted\n')
  })

  it('grows, the oldest first', () => {
    const { log, read } = newLog()
    log.write(now, 'main', 'one')
    log.write(new Date('2024-05-02T08:00:01.000Z'), 'getWorkspace', 'two')
    expect(read()).toBe('2024-05-02T08:00:00.000Z main\none\n2024-05-02T08:00:01.000Z getWorkspace\ntwo\n')
  })

  it('goes on in the file of an earlier session', () => {
    const { log, file, read } = newLog()
    log.write(now, 'main', 'one')
    new ProgramLog(path.dirname(file)).write(now, 'main', 'two')
    expect(read()).toMatch(/one\n.*main\ntwo\n$/)
  })

  it('is begun anew once it has grown past a million bytes, and not before', () => {
    const { log, file, read } = newLog()
    fs.mkdirSync(path.dirname(file))
    fs.writeFileSync(file, 'x'.repeat(1_000_000))
    log.write(now, 'main', 'still room')
    expect(read()).toMatch(/^x{1000000}2024.*main\nstill room\n$/)
    log.write(now, 'main', 'begun anew')
    expect(read()).toBe('2024-05-02T08:00:00.000Z main\nbegun anew\n')
  })
})

describe('a bug in the log', () => {
  it('is told with name, message and where in the program it happened', () => {
    const { log, read } = newLog()
    log.bug(now, 'saveResponse', new RangeError('the scale kon has no such box'))
    expect(read()).toMatch(/ saveResponse\nRangeError: the scale kon has no such box\n {4}at .*program-log\.test\.ts/)
  })

  it('is told without what the error carries with it', () => {
    const { log, read } = newLog()
    const cause = new Error('Anna svarade 2')
    log.bug(now, 'commitImport', Object.assign(new Error('row 4', { cause }), { row: { fritext: 'Stödet var bra' }, answer: 2 }))
    expect(read()).toContain('Error: row 4')
    expect(read()).not.toMatch(/Stödet|fritext|answer|Anna/)
  })

  it('is told without what was thrown, where that is no error', () => {
    const { log, read } = newLog()
    for (const thrown of ['Stödet var bra', { fritext: 'Stödet var bra' }, undefined, null]) log.bug(now, 'commitImport', thrown)
    expect(read()).not.toMatch(/Stödet|fritext/)
    expect(read().match(/something that is no Error was thrown/g)).toHaveLength(4)
  })

  it('of SQLite names the rule that was broken and not the values', () => {
    const { log, read } = newLog()
    const db = new BetterSqlite3(':memory:')
    db.exec('CREATE TABLE open_text (content TEXT UNIQUE)')
    const insert = db.prepare('INSERT INTO open_text VALUES (?)')
    insert.run('Stödet var bra')
    try {
      insert.run('Stödet var bra')
    } catch (error) {
      log.bug(now, 'commitImport', error)
    }
    db.close()
    expect(read()).toMatch(/UNIQUE constraint failed: open_text\.content/)
    expect(read()).not.toMatch(/Stödet/)
  })

  it('without a stack is told by its name', () => {
    const { log, read } = newLog()
    const error = new TypeError('anything')
    delete error.stack
    log.bug(now, 'main', error)
    expect(read()).toBe('2024-05-02T08:00:00.000Z main\nTypeError\n')
  })
})
