import { describe, expect, it } from 'vitest'
import { setActor } from '../../../electron/db/actor'
import { checkLog } from '../../../electron/db/check-log'
import type { Database } from '../../../electron/db/database'
import { inTransaction } from '../../../electron/db/in-transaction'
import { writeLog } from '../../../electron/db/log'
import { type ChainedRow, chainedHash } from '../../../electron/db/log-chain'
import { newDatabase, now } from './in-new-database'

/** A log of so many rows, the newest written by bo and the others by anna. */
function logOf(rows: number): Database {
  const db = newDatabase()
  setActor(db, 'anna')
  inTransaction(db, () => {
    const there = db.prepare('SELECT count(*) FROM log').pluck().get() as number
    for (let id = there + 1; id < rows; id++) writeLog(db, minute(id), 'answer-recorded', { response: id, item: 'kon' })
    setActor(db, 'bo')
    writeLog(db, minute(rows), 'round-closed', { round: 1 })
  })
  return db
}

function minute(id: number): string {
  return new Date(Date.parse(now) + id * 60_000).toISOString()
}

/** As another program may do it, which knows nothing of what keeps the log. */
function tamper(db: Database, sql: string): void {
  db.exec('DROP TRIGGER log_is_append_only; DROP TRIGGER log_is_kept')
  db.exec(sql)
}

function check(db: Database) {
  return checkLog(db, (work) => work(), { signal: new AbortController().signal, report: () => {} })
}

async function brokenOf(db: Database) {
  const state = await check(db)
  return state?.broken
}

const row = (id: number) => ({ id, loggedAt: minute(id) })

describe('a log that nobody has touched', () => {
  it('of 20,000 rows is whole, and says since when and who has written in it', async () => {
    const db = logOf(20_000)
    expect(await check(db)).toEqual({ rows: 20_000, first: { id: 1, loggedAt: now }, broken: null, users: ['anna', 'bo'] })
  })

  it('is whole though a transaction was taken back, and though it is written in while it is gone through', async () => {
    const db = logOf(2_500)
    expect(() =>
      inTransaction(db, () => {
        writeLog(db, now, 'round-closed', { round: 1 })
        throw new Error('taken back')
      }),
    ).toThrow('taken back')
    const written = checkLog(
      db,
      (work) => {
        if (db.prepare('SELECT count(*) FROM log').pluck().get() === 2_500) writeLog(db, now, 'round-closed', { round: 1 })
        return work()
      },
      { signal: new AbortController().signal, report: () => {} },
    )
    expect(await written).toMatchObject({ rows: 2_501, broken: null })
  })

  it('lets other things be done meanwhile, tells how far it has come, and can be ended', async () => {
    const db = logOf(5_000)
    const told: number[] = []
    let others = 0
    const beside = setInterval(() => others++, 0)
    await checkLog(db, (work) => work(), { signal: new AbortController().signal, report: ({ done }) => told.push(done) })
    clearInterval(beside)
    expect(told).toEqual([1_000, 2_000, 3_000, 4_000, 5_000])
    expect(others).toBeGreaterThan(0)
    const wanted = new AbortController()
    wanted.abort()
    expect(await checkLog(db, (work) => work(), { signal: wanted.signal, report: () => {} })).toBeNull()
    expect(await checkLog(db, () => null, { signal: new AbortController().signal, report: () => {} })).toBeNull()
  })
})

describe('a log that another program has written in', () => {
  it.each(['logged_at', 'who', 'action', 'details', 'hash'])('is broken at the row whose %s was changed', async (column) => {
    const db = logOf(3_000)
    const other = { details: `'{"response":9}'`, hash: `'${'0'.repeat(64)}'` }[column] ?? `'x'`
    tamper(db, `UPDATE log SET ${column} = ${other} WHERE id = 1500`)
    const at = { kind: 'changed', id: 1500, loggedAt: column === 'logged_at' ? 'x' : minute(1500), before: row(1499) }
    expect(await brokenOf(db)).toEqual(at)
  })

  it('is broken at the row after one that was changed with its own hash made anew', async () => {
    const db = logOf(100)
    const [previous, row] = db
      .prepare('SELECT id, logged_at AS loggedAt, who, action, details, hash FROM log WHERE id IN (49, 50) ORDER BY id')
      .all() as (ChainedRow & { hash: string })[]
    if (!previous || !row) throw new Error('no rows')
    tamper(db, `UPDATE log SET who = 'cia', hash = '${chainedHash(previous.hash, { ...row, who: 'cia' })}' WHERE id = 50`)
    expect(await brokenOf(db)).toMatchObject({ kind: 'changed', id: 51, before: { id: 50 } })
  })

  it('misses a row that was taken out of the middle, or several, or the first', async () => {
    for (const [ids, first, last] of [
      ['1500', 1500, 1500],
      ['1499, 1500, 1501', 1499, 1501],
      ['1', 1, 1],
    ] as const) {
      const db = logOf(2_000)
      tamper(db, `DELETE FROM log WHERE id IN (${ids})`)
      const known = first === 1 ? null : row(first - 1)
      expect(await brokenOf(db)).toEqual({ kind: 'missing', id: first, to: last, isTail: false, before: known })
    }
  })

  it('misses the newest rows, also when it has been written in since', async () => {
    const db = logOf(50)
    tamper(db, 'DELETE FROM log WHERE id >= 48')
    expect(await brokenOf(db)).toEqual({ kind: 'missing', id: 48, to: 50, isTail: true, before: row(47) })
    writeLog(db, now, 'round-closed', { round: 1 })
    expect(await brokenOf(db)).toEqual({ kind: 'missing', id: 48, to: 50, isTail: false, before: row(47) })
  })

  it('misses everything where nothing is left, though what counts the rows is gone too', async () => {
    const db = logOf(50)
    tamper(db, "DELETE FROM log; DELETE FROM sqlite_sequence WHERE name = 'log'")
    expect(await check(db)).toEqual({
      rows: 0,
      first: null,
      broken: { kind: 'missing', id: 1, to: 1, isTail: true, before: null },
      users: [],
    })
  })

  it('still takes rows where what counts them is gone', () => {
    const db = logOf(50)
    tamper(db, "DELETE FROM sqlite_sequence WHERE name = 'log'")
    writeLog(db, now, 'round-closed', { round: 1 })
    expect(db.prepare('SELECT max(id) FROM log').pluck().get()).toBe(51)
  })

  it('is broken at a row that was put in between, at its end or before its beginning', async () => {
    const middle = logOf(100)
    tamper(middle, `UPDATE log SET id = -id WHERE id >= 60; UPDATE log SET id = 1 - id WHERE id < 0; ${insert(60)}`)
    expect(await brokenOf(middle)).toMatchObject({ kind: 'changed', id: 60, before: { id: 59 } })
    const end = logOf(100)
    tamper(end, insert(101))
    expect(await brokenOf(end)).toMatchObject({ kind: 'changed', id: 101, before: { id: 100 } })
    const beginning = logOf(100)
    tamper(beginning, insert(0))
    expect(await brokenOf(beginning)).toMatchObject({ kind: 'changed', id: 0, before: null })
  })

  it('is broken at the first of two rows that have changed places', async () => {
    const db = logOf(100)
    tamper(db, 'UPDATE log SET id = -id WHERE id IN (40, 70); UPDATE log SET id = 110 + id WHERE id < 0')
    expect(await brokenOf(db)).toMatchObject({ kind: 'changed', id: 40, before: { id: 39 } })
  })
})

function insert(id: number): string {
  return `INSERT INTO log VALUES (${id}, '${now}', 'anna', 'round-closed', '{}', '${'a'.repeat(64)}')`
}
