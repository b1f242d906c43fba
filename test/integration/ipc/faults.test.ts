import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeOpenText } from '../../../electron/db/change-response'
import { type Database, openDatabase } from '../../../electron/db/database'
import { isWhole } from '../../../electron/db/database-content'
import { beginDraft, recordAnswer } from '../../../electron/db/record-answer'
import { listRounds } from '../../../electron/db/rounds'
import { writeWhole } from '../../../electron/db/write-whole'
import { type AppContext, withDatabase } from '../../../electron/ipc/context'
import type { DatabaseSession } from '../../../electron/ipc/database-session'
import { commitPlanned } from '../../../electron/ipc/import-commit'
import * as memory from '../../../electron/ipc/import-memory'
import { ImportSession } from '../../../electron/ipc/import-session'
import type { CellValue } from '../../../shared/importing/sheet'
import type { ResponseId } from '../../../shared/model/id'
import { konItem } from '../../../shared/model/response'
import { ok } from '../../../shared/model/result'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { newInsats, newRound, now, succeeded } from '../db/in-new-database'
import { participants, planFor } from './imports'
import { newFile, newSession } from './opened-sessions'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** A session with a round to type in, in a file of its own. */
async function opened() {
  const file = newFile()
  const prepared = succeeded(openDatabase(file))
  newRound(prepared)
  newInsats(prepared, 'Coachingteam')
  prepared.close()
  const { session, told } = newSession()
  succeeded(await session.open(file))
  return { file, session, told }
}

function databaseOf(session: DatabaseSession): Database {
  const db = session.database()
  if (!db) throw new Error('not open')
  return db
}

/** As the call recordAnswer does it, for a new paper each time; the id of its response. */
function type(db: Database): ResponseId {
  const [round] = listRounds(db)
  if (!round) throw new Error('no round')
  const id = succeeded(beginDraft(db, { roundId: round.id, form: 'personal', insatsId: null }, konItem, 1, now))
  succeeded(recordAnswer(db, id, 'personal.1', 3, now))
  return id
}

/** Types until that cannot be done: what was acknowledged by then, and what refused the rest. */
function typeUntilRefused(db: Database): { readonly acknowledged: readonly ResponseId[]; readonly error: unknown } {
  const acknowledged: ResponseId[] = []
  try {
    for (;;) acknowledged.push(type(db))
  } catch (error) {
    return { acknowledged, error }
  }
}

/** The responses that are in a file and have both their answers. */
function storedIn(file: string): readonly number[] {
  const db = new BetterSqlite3(file, { readonly: true })
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    const sql = "SELECT response_id FROM answer WHERE question_key = 'personal.1' AND code = 3"
    return db.prepare(sql).pluck().all() as number[]
  } finally {
    db.close()
  }
}

describe('a disk that becomes full', () => {
  /** So that the file may not grow: SQLite then says what it says when the disk is full. */
  function fill(db: Database): void {
    db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`)
  }

  it('while one types loses nothing that was acknowledged, and goes on when there is room', async () => {
    const { file, session } = await opened()
    const db = databaseOf(session)
    const before = type(db)
    fill(db)
    const { acknowledged, error } = typeUntilRefused(db)
    expect(session.failure(error)).toEqual({ code: 'disk-full' })
    expect(db.inTransaction).toBe(false)
    expect(session.current()?.access).toEqual({ kind: 'write' })
    expect(storedIn(file)).toEqual(expect.arrayContaining([before, ...acknowledged]))
    db.pragma('max_page_count = 1000000')
    const after = type(db)
    session.close()
    expect(storedIn(file)).toContain(after)
  })

  it('while a file is imported imports nothing of it, and leaves the file to be imported again', async () => {
    const { session } = await opened()
    const db = databaseOf(session)
    const importing = new ImportSession()
    const context = { session, importing, now: () => new Date(now) } as unknown as AppContext
    const rows = Array.from({ length: 400 }, (_, index): CellValue[] => [
      `r${index}`,
      'Coachingteam',
      'Kvinna',
      'Alltid',
      'Ja',
      `Svar ${index}`,
    ])
    const [round] = listRounds(db)
    if (!round) throw new Error('no round')
    const planned = { roundId: round.id, fileName: 'svar.xlsx', data: participants(...rows), plan: planFor() }
    const commit = () => commitPlanned(db, planned, context, new AbortController().signal)
    fill(db)
    const error = await commit().catch((thrown: unknown) => thrown)
    expect(session.failure(error)).toEqual({ code: 'disk-full' })
    expect(db.inTransaction).toBe(false)
    expect(importing.work.progress()).toBeNull()
    expect(db.prepare('SELECT count(*) FROM response').pluck().get()).toBe(0)
    db.pragma('max_page_count = 1000000')
    expect(succeeded(await commit())).not.toBeNull()
    expect(db.prepare('SELECT count(*) FROM response').pluck().get()).toBe(400)
  })
})

describe('a disk that becomes full just after an import', () => {
  it('is no reason to say that nothing was imported', async () => {
    const { session } = await opened()
    const db = databaseOf(session)
    const context = { session, importing: new ImportSession(), now: () => new Date(now) } as unknown as AppContext
    const [round] = listRounds(db)
    if (!round) throw new Error('no round')
    vi.spyOn(memory, 'rememberImport').mockImplementation(() => {
      throw new BetterSqlite3.SqliteError('database or disk is full', 'SQLITE_FULL')
    })
    const data = participants(['1', 'Coachingteam', 'Kvinna', 'Alltid', 'Ja', null])
    const planned = { roundId: round.id, fileName: 'svar.xlsx', data, plan: planFor() }
    expect(succeeded(await commitPlanned(db, planned, context, new AbortController().signal))).not.toBeNull()
    expect(db.prepare('SELECT count(*) FROM response').pluck().get()).toBe(1)
  })
})

describe('what the system does not allow', () => {
  let child: ChildProgram
  beforeAll(async () => {
    child = await childProgram('test/integration/ipc/writing-child.ts')
  }, 60_000)
  afterAll(() => child.remove())

  // A limit of the shell's: no rights are needed for it, and no disk of its own.
  it.skipIf(process.platform !== 'linux')(
    'opens nothing in a folder where nothing may be written, says so, and leaves nothing there',
    async () => {
      const { file, session } = await opened()
      session.close()
      const folder = path.dirname(file)
      fs.chmodSync(folder, 0o555)
      // Root may write everywhere, unless that right is taken away.
      const plain = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override'] : []
      const said = await linesOf(child.start([file, 'once'], plain))
      expect(said).toEqual(['refused database-unwritable'])
      expect(fs.readdirSync(folder)).toEqual([path.basename(file)])
      fs.chmodSync(folder, 0o755)
    },
  )

  it.skipIf(process.platform === 'win32')(
    'tells a file that may grow no further as one that cannot be written to, and what was acknowledged is there',
    async () => {
      const { file, session } = await opened()
      session.close()
      const kilobytes = Math.ceil(fs.statSync(file).size / 1024) + 160
      const limited = ['bash', '-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`, 'bash']
      const lines = await linesOf(child.start([file, 'until-refused'], limited))
      expect(lines.at(-1)).toBe('refused database-unwritable')
      const saved = lines.filter((line) => line.startsWith('saved')).map((line) => Number(line.split(' ')[1]))
      expect(saved.length).toBeGreaterThan(5)
      const db = new BetterSqlite3(file)
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
      const ids = db.prepare("SELECT response_id FROM answer WHERE question_key = 'personal.1'").pluck().all()
      db.close()
      expect(ids).toEqual(expect.arrayContaining(saved))
    },
  )
})

async function linesOf(process: ReturnType<ChildProgram['start']>): Promise<readonly string[]> {
  const lines: string[] = []
  createInterface({ input: process.stdout }).on('line', (line) => lines.push(line))
  await once(process, 'close')
  return lines
}

describe('a power cut in the middle of an import', () => {
  let child: ChildProgram
  beforeAll(async () => {
    child = await childProgram('test/integration/ipc/importing-child.ts')
  }, 60_000)
  afterAll(() => child.remove())

  // The last is after the commit: what the columns were is remembered on its own.
  it.each(['1', '2', '3', '40', '400', 'last', 'end'])('at write ”%s” leaves nothing of it, or all of it', async (write) => {
    const { file, session } = await opened()
    session.close()
    const last = write === 'last' ? await countWrites(child) : write
    const said = await linesOf(child.start([file, String(last)]))
    const db = new BetterSqlite3(file)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    const [responses, batches] = ['response', 'import_batch'].map((table) =>
      db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    )
    db.close()
    expect([responses, batches]).toEqual(write === 'end' || write === 'last' ? [300, 1] : [0, 0])
    expect(said.length).toBe(write === 'end' ? 1 : 0)
  })
})

/** How many writes an import is, up to its commit. */
async function countWrites(child: ChildProgram): Promise<number> {
  const { file, session } = await opened()
  session.close()
  const [said = ''] = await linesOf(child.start([file, 'none']))
  return Number(said.split(' ')[1])
}

describe('a clock that is set back', () => {
  it('does not make one passage of what was written at two times', async () => {
    const { session } = await opened()
    const db = databaseOf(session)
    const [round] = listRounds(db)
    if (!round) throw new Error('no round')
    const paper = { roundId: round.id, form: 'deltagare_pagaende', insatsId: null }
    const id = succeeded(beginDraft(db, paper, konItem, 1, now))
    const steps = () => db.prepare("SELECT count(*) FROM undo_step WHERE action = 'open-text'").pluck().get()
    succeeded(writeOpenText(db, id, 'fritext', 'Först', '2024-05-02T08:00:00.000Z'))
    succeeded(writeOpenText(db, id, 'fritext', 'Först och', '2024-05-02T08:00:05.000Z'))
    expect(steps()).toBe(1)
    succeeded(writeOpenText(db, id, 'fritext', 'Först och sedan', '2024-05-02T07:00:00.000Z'))
    expect(steps()).toBe(2)
  })
})

describe('a database that is taken away while it is open', () => {
  const context = (session: DatabaseSession) => ({ session }) as unknown as AppContext
  const typing = withDatabase((db: Database) => ok(type(db)))
  const reading = withDatabase((db: Database) => ok(listRounds(db).length))

  it.skipIf(process.platform === 'win32')('is not written to as if it were there, and can be saved anew, whole', async () => {
    const { file, session, told } = await opened()
    const before = succeeded(await typing(context(session), undefined))
    fs.rmSync(file)
    expect(await typing(context(session), undefined)).toEqual({
      ok: false,
      error: { code: 'database-gone', fileName: path.basename(file) },
    })
    expect(told.changes).toBe(1)
    expect(session.current()?.access).toEqual({ kind: 'read', reason: 'gone', holder: null })
    // What is there can still be looked at; nothing more is written.
    expect(succeeded(await reading(context(session), undefined))).toBe(1)
    const refused = await Promise.resolve(typing(context(session), undefined)).catch((error: unknown) => session.failure(error))
    expect(refused).toEqual({ code: 'database-gone', fileName: path.basename(file) })
    const anew = path.join(path.dirname(file), 'På nytt.finsam')
    writeWhole(databaseOf(session), anew)
    expect(storedIn(anew)).toContain(before)
  })

  it.skipIf(process.platform === 'win32')(
    'by another name has all that was acknowledged in it, and can be changed when it is back',
    async () => {
      const { file, session } = await opened()
      const typed = [1, 2, 3].map(() => type(databaseOf(session)))
      const renamed = path.join(path.dirname(file), 'Flyttad.finsam')
      fs.renameSync(file, renamed)
      expect(session.tryToWrite()).toMatchObject({ kind: 'read', reason: 'gone' })
      // Its journal still has the old name.
      const alone = path.join(path.dirname(file), 'ensam.finsam')
      fs.copyFileSync(renamed, alone)
      expect(storedIn(alone)).toEqual(typed)
      fs.renameSync(renamed, file)
      expect(session.tryToWrite()).toEqual({ kind: 'write' })
      type(databaseOf(session))
      session.close()
      expect(storedIn(file)).toHaveLength(4)
    },
  )

  it.skipIf(process.platform === 'win32')('and has another in its place leaves the other alone', async () => {
    const { file, session } = await opened()
    type(databaseOf(session))
    const other = newFile()
    fs.renameSync(file, `${file}.undan`)
    fs.copyFileSync(other, file)
    const before = fs.readFileSync(file)
    expect(await typing(context(session), undefined)).toMatchObject({ ok: false, error: { code: 'database-gone' } })
    session.close()
    expect(fs.readFileSync(file).equals(before)).toBe(true)
  })
})

describe('a page that is damaged while the database is open', () => {
  /** Writes over every page of the file that a table's rows lie in, but for the schema's. */
  function damage(file: string): void {
    const handle = fs.openSync(file, 'r+')
    const { size } = fs.fstatSync(handle)
    for (let page = 1; page < size / 4096; page++) fs.writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096)
    fs.closeSync(handle)
  }

  it('closes it when a call meets it, keeps the file, and says so', async () => {
    const { file, session, told } = await opened()
    session.close()
    damage(file)
    const before = fs.readFileSync(file)
    const { session: again } = newSession()
    const result = await again.open(file)
    if (result.ok) {
      const error = thrownBy(() => listRounds(databaseOf(again)))
      expect(again.failure(error)).toEqual({ code: 'database-damaged', fileName: path.basename(file) })
      expect(again.startProblem).toMatchObject({ code: 'database-damaged' })
    } else expect(result.error).toMatchObject({ code: 'database-damaged' })
    expect(again.database()).toBeNull()
    expect(again.damaged).toEqual({ file, key: null })
    expect(fs.readFileSync(file).equals(before)).toBe(true)
    expect(told.changes).toBe(0)
  })

  it('is found by the check that runs beside the work, and shown at once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval'] })
    const { session, told } = newSession({ check: async () => 'damaged' })
    const file = newFile()
    succeeded(await session.open(file))
    expect(session.database()).not.toBeNull()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(session.database()).toBeNull()
    expect(session.startProblem).toEqual({ code: 'database-damaged', fileName: path.basename(file) })
    expect(told.changes).toBe(1)
  })

  it('of what can be read, can be read, and no more', async () => {
    const { file, session } = await opened()
    for (let paper = 0; paper < 60; paper++) type(databaseOf(session))
    session.close()
    const db = new BetterSqlite3(file)
    const page = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'undo_step'").pluck().get() as number
    db.close()
    const handle = fs.openSync(file, 'r+')
    fs.writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096)
    fs.closeSync(handle)
    const { session: again } = newSession({ check: async () => 'damaged' })
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval'] })
    succeeded(await again.open(file))
    await vi.advanceTimersByTimeAsync(5_000)
    const { access } = succeeded(again.openDamaged())
    expect(access).toEqual({ kind: 'read', reason: 'damaged', holder: null })
    expect(isWhole(databaseOf(again))).toBe(false)
    expect(databaseOf(again).prepare('SELECT count(*) FROM response').pluck().get()).toBe(60)
    expect(again.failure(thrownBy(() => newRound(databaseOf(again), 2040)))).toMatchObject({
      code: 'database-read-only',
      reason: 'damaged',
    })
  })
})

describe('a file that was a database', () => {
  it.each([
    ['is empty', () => Buffer.alloc(0)],
    ['is all zeros', (before: Buffer) => Buffer.alloc(before.length)],
    ['has lost its beginning', (before: Buffer) => Buffer.concat([Buffer.alloc(512), before.subarray(512)])],
    ['is cut off', (before: Buffer) => before.subarray(0, 5000)],
  ])('and %s now is damaged, and is not taken for one with a password', async (_what, changed) => {
    const file = newFile()
    fs.writeFileSync(file, changed(fs.readFileSync(file)))
    const { session } = newSession({ isKnown: (known) => known === file })
    const result = await session.open(file)
    expect(result).toEqual({ ok: false, error: { code: 'database-damaged', fileName: path.basename(file) } })
  })
})

/** What work throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
