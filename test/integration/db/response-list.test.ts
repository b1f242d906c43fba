import { describe, expect, it } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { commitImport, listImportBatches } from '../../../electron/db/import-batches'
import { beginDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { listResponses } from '../../../electron/db/response-list'
import { finishSecondEntry, recordSecondAnswer } from '../../../electron/db/second-entries'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { ImportedRow } from '../../../shared/importing/plan'
import type { Answer } from '../../../shared/model/answer'
import type { InsatsId, ResponseId, RoundId } from '../../../shared/model/id'
import { newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'
import { undoImport } from './undo-import'

const form = 'styrelse'
const complete: Readonly<Record<string, Answer>> = { kon: 2, 'styrelse.1': 4, 'styrelse.2': 'blank', 'styrelse.3': 6 }

function begin(db: Database, roundId: RoundId, answers: Readonly<Record<string, Answer>>, insatsId: InsatsId | null = null) {
  const [[item, answer] = ['', 0], ...rest] = Object.entries(answers)
  const id = succeeded(beginDraft(db, { roundId, form, insatsId }, item, answer, now))
  for (const [next, value] of rest) succeeded(recordAnswer(db, id, next, value, now))
  return id
}

function save(db: Database, roundId: RoundId, answers = complete, at = now): ResponseId {
  const id = begin(db, roundId, answers)
  succeeded(saveResponse(db, id, at))
  return id
}

function importRows(db: Database, roundId: RoundId, rows: readonly Pick<ImportedRow, 'answers' | 'answeredOn'>[]): void {
  const whole = rows.map((row, index) => ({ row: index + 2, sourceId: null, insats: null, openTexts: {}, ...row }))
  succeeded(commitImport(db, { roundId, form, fileName: 'svar.xlsx', rows: whole, insatser: {} }, now))
}

function lineOf(db: Database, roundId: RoundId, id: ResponseId): ResponseLine | undefined {
  return listResponses(db, roundId).find((line) => line.id === id)
}

describe('the list of responses', () => {
  it('holds the drafts and the saved ones of the round, the newest first, and those of no other round', () => {
    const db = newDatabase()
    const [round, other] = [newRound(db, 2024), newRound(db, 2023)]
    const ids = [save(db, round.id), begin(db, round.id, { kon: 1 }), save(db, round.id)]
    save(db, other.id)
    expect(listResponses(db, round.id).map(({ id }) => id)).toEqual(ids.reverse())
    expect(listResponses(db, round.id).map(({ runningNumber }) => runningNumber)).toEqual([2, null, 1])
  })

  it('tells of a paper its form, insats, number and when it was saved, and nothing of a file', () => {
    const db = newDatabase()
    const [round, insats] = [newRound(db), newInsats(db, 'Ängen')]
    const id = begin(db, round.id, complete, insats.id)
    succeeded(saveResponse(db, id, '2024-05-03T09:30:00.000Z'))
    expect(listResponses(db, round.id)).toEqual([
      {
        id,
        form,
        insatsId: insats.id,
        source: 'paper',
        runningNumber: 1,
        storedAt: '2024-05-03T09:30:00.000Z',
        answeredOn: null,
        fileName: null,
        answered: 3,
        withoutCode: 1,
        corrected: false,
        typedTwice: false,
      },
    ])
  })

  it('tells of an imported response its file and the day in it', () => {
    const db = newDatabase()
    const round = newRound(db)
    importRows(db, round.id, [{ answers: complete, answeredOn: '2024-03-01' }])
    const line = { source: 'import', fileName: 'svar.xlsx', answeredOn: '2024-03-01', runningNumber: 1, storedAt: now }
    expect(listResponses(db, round.id)).toMatchObject([line])
  })

  it('tells of a draft when it was begun', () => {
    const db = newDatabase()
    const round = newRound(db)
    begin(db, round.id, { kon: 'illegible', 'styrelse.1': 3 })
    expect(listResponses(db, round.id)).toMatchObject([{ runningNumber: null, storedAt: now, answered: 1, withoutCode: 1 }])
  })

  it.each<[string, Readonly<Record<string, Answer>>, answered: number, withoutCode: number]>([
    ['every item has a code', { kon: 1, 'styrelse.1': 1, 'styrelse.2': 2, 'styrelse.3': 3 }, 4, 0],
    ['kön is blank', { ...complete, kon: 'blank' }, 2, 2],
    ['each has its reason', { kon: 'double-marked', 'styrelse.1': 'illegible', 'styrelse.2': 'blank', 'styrelse.3': 1 }, 1, 3],
    ['kön was not on the form', { ...complete, kon: 'not-on-form' }, 2, 1],
    ['questions were not on the form', { ...complete, 'styrelse.1': 'not-on-form', 'styrelse.2': 'not-on-form' }, 2, 0],
  ])('counts what has a code and what has none where %s', (_where, answers, answered, withoutCode) => {
    const db = newDatabase()
    const round = newRound(db)
    importRows(db, round.id, [{ answers, answeredOn: null }])
    expect(listResponses(db, round.id)).toMatchObject([{ answered, withoutCode }])
  })

  it('marks what was corrected once it was saved, and not what was changed before', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = begin(db, round.id, complete)
    succeeded(recordAnswer(db, id, 'styrelse.1', 1, now))
    succeeded(saveResponse(db, id, now))
    expect(lineOf(db, round.id, id)).toMatchObject({ corrected: false })
    succeeded(recordAnswer(db, id, 'styrelse.1', 2, now))
    expect(lineOf(db, round.id, id)).toMatchObject({ corrected: true })
  })

  it('marks what was typed twice once the second time is finished', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = save(db, round.id)
    for (const [item, answer] of Object.entries(complete)) succeeded(recordSecondAnswer(db, id, item, answer, now))
    expect(lineOf(db, round.id, id)).toMatchObject({ typedTwice: false })
    succeeded(finishSecondEntry(db, id, now))
    expect(lineOf(db, round.id, id)).toMatchObject({ typedTwice: true })
  })

  it('loses the responses of an import that is undone, and no other', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = save(db, round.id)
    importRows(db, round.id, [{ answers: complete, answeredOn: null }])
    const [batch] = listImportBatches(db, round.id)
    succeeded(undoImport(db, batch!.id, now))
    expect(listResponses(db, round.id).map((line) => line.id)).toEqual([id])
  })
})
