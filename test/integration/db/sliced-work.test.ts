import { describe, expect, it } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { commitImport, importWork } from '../../../electron/db/import-batches'
import { doInSlices, type SlicedWork, type Slices, type WorkDone } from '../../../electron/db/sliced-work'
import { undoWork } from '../../../electron/db/undo-import'
import type { ImportedRow } from '../../../shared/importing/plan'
import { fail } from '../../../shared/model/result'
import { newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'

const many = 1_000
/** A pause at every chance, however fast the machine is. */
const pauses = { first: 0, later: 0 }

function rows(count: number): ImportedRow[] {
  const answers = { kon: 1, 'styrelse.1': 4, 'styrelse.2': 'blank', 'styrelse.3': 2 } as const
  return Array.from({ length: count }, (_, index) => {
    return { row: index + 2, sourceId: null, insats: 'Ny', answeredOn: null, answers, openTexts: {} }
  })
}

function toImport(count: number) {
  const db = newDatabase()
  const { id: roundId } = newRound(db)
  return { db, toStore: { roundId, form: 'styrelse', fileName: 'stor.xlsx', rows: rows(count), insatser: {} } }
}

/** Every row of every table. */
function everything(db: Database): string {
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[]
  return JSON.stringify(names.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()]))
}

/** Does the work, and something else at every pause of it. */
async function pausing<Value>(
  db: Database,
  work: SlicedWork<Value, unknown>,
  atPause: (abort: () => void) => void,
  slices: Slices = pauses,
) {
  const aborter = new AbortController()
  const reports: WorkDone[] = []
  let ended = false
  const watch = () => {
    if (ended) return
    atPause(() => aborter.abort())
    setImmediate(watch)
  }
  setImmediate(watch)
  const outcome = await doInSlices(db, work, { signal: aborter.signal, report: (done) => reports.push(done) }, slices)
  ended = true
  return { outcome, reports }
}

describe('a long import in slices', () => {
  it('lets others have their turn meanwhile, and tells how far it has come', async () => {
    const { db, toStore } = toImport(many)
    let turns = 0
    const { outcome, reports } = await pausing(db, importWork(db, toStore, now), () => turns++)
    expect(outcome).toMatchObject({ ok: true, value: { added: many } })
    expect(turns).toBeGreaterThan(1)
    expect(reports.at(-1)).toEqual({ done: many, of: many })
    expect(db.inTransaction).toBe(false)
  })

  it('leaves the file as it was, to the row, where it is cancelled', async () => {
    const { db, toStore } = toImport(many)
    const before = everything(db)
    const { outcome } = await pausing(db, importWork(db, toStore, now), (abort) => abort())
    expect(outcome).toBeNull()
    expect(everything(db)).toBe(before)
    expect(db.inTransaction).toBe(false)
    expect(succeeded(commitImport(db, { ...toStore, rows: rows(1) }, now))).toMatchObject({ added: 1 })
  })

  it('leaves the file as it was where it comes upon a bug half-way', async () => {
    const { db, toStore } = toImport(many)
    const before = everything(db)
    const broken = { ...toStore, rows: [...toStore.rows, { ...rows(1)[0]!, answers: { kon: 1, 'styrelse.1': 8 } }] }
    await expect(pausing(db, importWork(db, broken, now), () => {})).rejects.toThrow('no such box')
    expect(everything(db)).toBe(before)
  })

  it('ends quietly where the database is closed in the middle of it, with nothing kept', async () => {
    const { db, toStore } = toImport(many)
    const { outcome } = await pausing(db, importWork(db, toStore, now), (abort) => {
      abort()
      db.close()
    })
    expect(outcome).toBeNull()
  })

  it('is done without a pause where it is done within the first slice', async () => {
    const { db, toStore } = toImport(many)
    let turns = 0
    await pausing(db, importWork(db, toStore, now), () => turns++, { first: 60_000, later: 0 })
    expect(turns).toBe(0)
  })
})

describe('a long undoing in slices', () => {
  it('leaves every response where it is cancelled', async () => {
    const { db, toStore } = toImport(many)
    const { batch } = succeeded(commitImport(db, toStore, now))
    const before = everything(db)
    const { outcome } = await pausing(db, undoWork(db, batch!.id, now), (abort) => abort())
    expect(outcome).toBeNull()
    expect(everything(db)).toBe(before)
  })
})

describe('work that fails as expected', () => {
  it('leaves nothing of what it had done', async () => {
    const db = newDatabase()
    const before = everything(db)
    function* failing(): SlicedWork<null, string> {
      newInsats(db, 'Halvfärdig')
      yield { done: 1, of: 2 }
      return fail('no')
    }
    const watch = { signal: new AbortController().signal, report: () => {} }
    expect(await doInSlices(db, failing(), watch)).toEqual(fail('no'))
    expect(everything(db)).toBe(before)
  })
})
