import { describe, expect, it } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { beginDraft, discardDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { findResponse, listDrafts, readResponse, tallySaved } from '../../../electron/db/responses'
import { setRoundState } from '../../../electron/db/rounds'
import type { Answer } from '../../../shared/model/answer'
import type { RoundId } from '../../../shared/model/id'
import { failed, newDatabase, newRound, now, succeeded } from './in-new-database'

const complete: Record<string, Answer> = { kon: 2, 'styrelse.1': 4, 'styrelse.2': 'blank', 'styrelse.3': 6 }

function type(db: Database, roundId: RoundId, answers: Record<string, Answer>) {
  const [[item, answer] = ['', 0], ...rest] = Object.entries(answers)
  const id = succeeded(beginDraft(db, { roundId, form: 'styrelse', insatsId: null }, item, answer, now))
  for (const [next, value] of rest) succeeded(recordAnswer(db, id, next, value, now))
  return id
}

describe('a typed form', () => {
  it('is a draft from its first answer, and counts nowhere', () => {
    const db = newDatabase()
    const round = newRound(db)
    type(db, round.id, { kon: 1, 'styrelse.1': 'double-marked' })
    expect(listDrafts(db, round.id, 'styrelse')).toMatchObject([
      { runningNumber: null, answers: { kon: 1, 'styrelse.1': 'double-marked' } },
    ])
    expect(tallySaved(db, round.id, 'styrelse', now)).toEqual({ saved: 0, savedSince: 0, lastRunningNumber: null })
  })

  it('gets the next running number when it is saved, and is found by it', () => {
    const db = newDatabase()
    const round = newRound(db)
    expect(succeeded(saveResponse(db, type(db, round.id, complete), now))).toBe(1)
    expect(succeeded(saveResponse(db, type(db, round.id, complete), now))).toBe(2)
    expect(findResponse(db, round.id, 'styrelse', 2)?.answers).toEqual(complete)
    expect(findResponse(db, round.id, 'styrelse', 3)).toBeNull()
  })

  it('is not saved before every item has an answer or a missing status', () => {
    const db = newDatabase()
    const round = newRound(db)
    const { kon, ...withoutKon } = complete
    expect(failed(saveResponse(db, type(db, round.id, withoutKon), now))).toEqual({ code: 'response-incomplete' })
  })

  it('keeps its number when it is saved again', () => {
    const db = newDatabase()
    const id = type(db, newRound(db).id, complete)
    expect(succeeded(saveResponse(db, id, now))).toBe(succeeded(saveResponse(db, id, now)))
  })

  it('leaves the old value, the new one and the time of every correction', () => {
    const db = newDatabase()
    const id = type(db, newRound(db).id, complete)
    succeeded(recordAnswer(db, id, 'styrelse.1', 5, now)) // still a draft: no correction
    succeeded(saveResponse(db, id, now))
    succeeded(recordAnswer(db, id, 'styrelse.1', 'illegible', '2024-06-01T10:00:00.000Z'))
    succeeded(recordAnswer(db, id, 'kon', 3, '2024-06-01T10:01:00.000Z'))
    expect(readResponse(db, id).answers).toMatchObject({ 'styrelse.1': 'illegible', kon: 3 })
    expect(
      db.prepare('SELECT item_key, old_code, old_missing, new_code, new_missing, corrected_at FROM correction').raw().all(),
    ).toEqual([
      ['styrelse.1', 5, null, null, 'illegible', '2024-06-01T10:00:00.000Z'],
      ['kon', 2, null, 3, null, '2024-06-01T10:01:00.000Z'],
    ])
  })

  it('leaves no answer in the log', () => {
    const db = newDatabase()
    const id = type(db, newRound(db).id, complete)
    succeeded(saveResponse(db, id, now))
    succeeded(recordAnswer(db, id, 'styrelse.1', 'double-marked', now))
    const details = (db.prepare('SELECT details FROM log').pluck().all() as string[]).join()
    expect(details).not.toMatch(/double-marked|"answer"|"code"/)
  })

  it('takes no answer that its scale has no box for', () => {
    const db = newDatabase()
    const roundId = newRound(db).id
    expect(() => type(db, roundId, { kon: 5 })).toThrow(/no such box/)
    expect(() => type(db, roundId, { 'styrelse.1': 7 })).toThrow(/no such box/)
    expect(() => type(db, roundId, { 'personal.1': 1 })).toThrow(/no item/)
    expect(listDrafts(db, roundId, 'styrelse')).toEqual([])
  })

  it('can be taken away only while it is a draft', () => {
    const db = newDatabase()
    const round = newRound(db)
    discardDraft(db, type(db, round.id, { kon: 1 }), now)
    expect(listDrafts(db, round.id, 'styrelse')).toEqual([])
    const saved = type(db, round.id, complete)
    succeeded(saveResponse(db, saved, now))
    expect(() => discardDraft(db, saved, now)).toThrow(/no draft/)
  })
})

describe('a closed round', () => {
  it('takes no new form and no correction', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = type(db, round.id, complete)
    succeeded(saveResponse(db, id, now))
    succeeded(setRoundState(db, round.id, 'closed', now))
    const place = { roundId: round.id, form: 'styrelse', insatsId: null }
    expect(failed(beginDraft(db, place, 'kon', 1, now))).toEqual({ code: 'round-closed', year: 2024 })
    expect(failed(recordAnswer(db, id, 'kon', 1, now))).toEqual({ code: 'round-closed', year: 2024 })
  })

  it('is not made while a form is begun and not saved', () => {
    const db = newDatabase()
    const round = newRound(db)
    type(db, round.id, { kon: 1 })
    expect(failed(setRoundState(db, round.id, 'closed', now))).toEqual({ code: 'round-has-drafts', drafts: 1 })
  })
})
