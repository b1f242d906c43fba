import { describe, expect, it } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { commitImport, type ImportToStore, listImportBatches } from '../../../electron/db/import-batches'
import { listInsatser } from '../../../electron/db/insatser'
import { recordAnswer } from '../../../electron/db/record-answer'
import { setResponseAccounting } from '../../../electron/db/response-accounting'
import { findResponse } from '../../../electron/db/responses'
import { setRoundState } from '../../../electron/db/rounds'
import type { ImportedRow } from '../../../shared/importing/plan'
import { failed, newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'
import { undoImport } from './undo-import'

function row(number: number, insats: string | null): ImportedRow {
  const answers = { kon: 1, 'styrelse.1': 4, 'styrelse.2': 'blank', 'styrelse.3': 'not-on-form' } as const
  return { row: number, sourceId: null, insats, answeredOn: '2024-03-01', answers, openTexts: {} }
}

function commit(db: Database, toStore: ImportToStore) {
  const { batch } = succeeded(commitImport(db, toStore, now))
  if (!batch) throw new Error('no batch')
  return batch
}

function inRound() {
  const db = newDatabase()
  const round = newRound(db)
  const rows = [row(2, 'Coachingteam'), row(3, 'Nya vägen'), row(4, null)]
  const toStore = { roundId: round.id, form: 'styrelse', fileName: 'svar.xlsx', rows, insatser: {} }
  return { db, round, toStore }
}

describe('an import', () => {
  it('stores every row as a saved response with a running number', () => {
    const { db, round, toStore } = inRound()
    expect(commit(db, toStore)).toMatchObject({ responses: 3, changed: 0, fileName: 'svar.xlsx', undoneAt: null })
    expect(findResponse(db, round.id, 'styrelse', 1)).toMatchObject({ source: 'import', answers: toStore.rows[0]?.answers })
  })

  it('puts rows in the insats chosen for their name, makes those that are new, and leaves out those to be left out', () => {
    const { db, round, toStore } = inRound()
    const known = newInsats(db, 'Coaching')
    succeeded(commitImport(db, { ...toStore, insatser: { Coachingteam: { kind: 'existing', insatsId: known.id } } }, now))
    expect(listInsatser(db).map(({ name }) => name)).toEqual(['Coaching', 'Nya vägen'])
    expect(findResponse(db, round.id, 'styrelse', 1)?.insatsId).toBe(known.id)
    expect(findResponse(db, round.id, 'styrelse', 3)?.insatsId).toBeNull()
  })

  it('stores all or nothing', () => {
    const { db, round, toStore } = inRound()
    const broken = { ...row(5, 'Sen insats'), answers: { kon: 1, 'styrelse.1': 8 } }
    expect(() => commitImport(db, { ...toStore, rows: [...toStore.rows, broken] }, now)).toThrow()
    expect(listImportBatches(db, round.id)).toEqual([])
    expect(listInsatser(db)).toEqual([])
    expect(findResponse(db, round.id, 'styrelse', 1)).toBeNull()
  })

  it('can be undone once, with the insatser it brought, and tells which had been corrected', () => {
    const { db, round, toStore } = inRound()
    const { id } = commit(db, toStore)
    const first = findResponse(db, round.id, 'styrelse', 1)
    if (!first) throw new Error('not stored')
    succeeded(recordAnswer(db, first.id, 'styrelse.1', 5, now))
    const edited = [{ runningNumber: 1, edits: ['corrected'] }]
    expect(succeeded(undoImport(db, id, now))).toEqual({ removed: 3, edited, restored: 0, kept: [] })
    expect(listInsatser(db)).toEqual([])
    expect(listImportBatches(db, round.id)[0]?.undoneAt).toBe(now)
    expect(failed(undoImport(db, id, now))).toEqual({ code: 'import-already-undone' })
  })

  it('can be undone also when how many were asked in an insats it brought was given and taken back', () => {
    const { db, round, toStore } = inRound()
    const { id } = commit(db, toStore)
    for (const insats of listInsatser(db)) {
      for (const asked of [12, null]) {
        succeeded(
          setResponseAccounting(db, { roundId: round.id, form: 'styrelse', insatsId: insats.id, asked, declined: null }, now),
        )
      }
    }
    succeeded(undoImport(db, id, now))
    expect(listInsatser(db)).toEqual([])
  })

  it('never gives a running number again that an undone import had', () => {
    const { db, round, toStore } = inRound()
    succeeded(undoImport(db, commit(db, toStore).id, now))
    succeeded(commitImport(db, toStore, now))
    expect(findResponse(db, round.id, 'styrelse', 3)).toBeNull()
    expect(findResponse(db, round.id, 'styrelse', 6)).not.toBeNull()
  })

  it('is refused in a closed round, and so is undoing one there', () => {
    const { db, round, toStore } = inRound()
    const { id } = commit(db, toStore)
    succeeded(setRoundState(db, round.id, 'closed', now))
    expect(failed(commitImport(db, toStore, now))).toEqual({ code: 'round-closed', year: 2024 })
    expect(failed(undoImport(db, id, now))).toEqual({ code: 'round-closed', year: 2024 })
  })
})
