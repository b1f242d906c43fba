import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deleteResponse, moveResponse, writeOpenText } from '../../../electron/db/change-response'
import { type Database, openDatabase } from '../../../electron/db/database'
import { resolveDifference } from '../../../electron/db/differences'
import { removeInsats } from '../../../electron/db/insatser'
import { readDefinition, setScale } from '../../../electron/db/instrument-versions'
import { maskOpenText } from '../../../electron/db/open-texts'
import { beginDraft, discardDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { findById, readResponse } from '../../../electron/db/responses'
import { setRoundState } from '../../../electron/db/rounds'
import { finishSecondEntry, recordSecondAnswer } from '../../../electron/db/second-entries'
import { forgetHistory, redoStep, stepsKept, undoStep } from '../../../electron/db/steps'
import { scalesOf } from '../../../shared/instrument/lookup'
import type { Answer } from '../../../shared/model/answer'
import type { InstrumentVersionId, ResponseId, RoundId } from '../../../shared/model/id'
import { failed, newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'

const form = 'deltagare_pagaende'
const tables = ['response', 'answer', 'correction', 'open_text', 'second_entry', 'second_answer', 'difference']

/** Every row of every table that a step may touch. */
function everything(db: Database): unknown {
  return tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()])
}

/** A database that waits for no disk: for thousands of steps, and nothing that depends on it. */
function hurriedDatabase(): Database {
  const db = newDatabase()
  db.pragma('synchronous = OFF')
  return db
}

function typeForm(db: Database, roundId: RoundId, answers: readonly Answer[]): ResponseId {
  const items = [...scalesOf(readDefinition(db, 1 as never), form).keys()]
  const [first = 1, ...rest] = answers
  const id = succeeded(beginDraft(db, { roundId, form, insatsId: null }, items[0]!, first, now))
  for (const [at, answer] of rest.entries()) succeeded(recordAnswer(db, id, items[at + 1]!, answer, now))
  return id
}

const complete: readonly Answer[] = [1, 6, 5, 4, 1, 'blank', 2, 1]

describe('undo', () => {
  it('takes back the latest step first, and gives it again', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, [2, 6, 5])
    expect(succeeded(undoStep(db, now))).toMatchObject({ action: 'answer', item: `${form}.2`, response: { answers: { kon: 2 } } })
    expect(readResponse(db, id).answers).toEqual({ kon: 2, [`${form}.1`]: 6 })
    expect(succeeded(redoStep(db, now))).toMatchObject({ action: 'answer', item: `${form}.2` })
    expect(readResponse(db, id).answers).toEqual({ kon: 2, [`${form}.1`]: 6, [`${form}.2`]: 5 })
    expect(succeeded(redoStep(db, now))).toBeNull()
  })

  it('cannot be done again once something else has been done', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, [2, 6])
    succeeded(undoStep(db, now))
    succeeded(recordAnswer(db, id, `${form}.1`, 3, now))
    expect(succeeded(redoStep(db, now))).toBeNull()
    expect(readResponse(db, id).answers).toEqual({ kon: 2, [`${form}.1`]: 3 })
  })

  it('takes back a whole form to nothing, and then has nothing left', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, [2, 6])
    succeeded(undoStep(db, now))
    expect(succeeded(undoStep(db, now))).toMatchObject({ response: null })
    expect(findById(db, id)).toBeNull()
    expect(succeeded(undoStep(db, now))).toBeNull()
  })

  it('is still possible when the program has been ended and started again', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, [2, 6])
    const file = db.name
    db.close()
    const again = succeeded(openDatabase(file))
    succeeded(undoStep(again, now))
    expect(readResponse(again, id).answers).toEqual({ kon: 2 })
    again.close()
  })

  it(`reaches back ${stepsKept} steps, and no further`, () => {
    const db = hurriedDatabase()
    const id = typeForm(db, newRound(db).id, [1])
    for (let step = 0; step < stepsKept; step++) succeeded(recordAnswer(db, id, `${form}.1`, (step % 6) + 1, now))
    let turned = 0
    while (succeeded(undoStep(db, now)) !== null) turned++
    expect(turned).toBe(stepsKept)
    expect(turned).toBeGreaterThanOrEqual(200)
    expect(readResponse(db, id).answers).toEqual({ kon: 1 })
  })

  it('gives a paper the number it had when it is saved again, though others were saved meanwhile', () => {
    const db = newDatabase()
    const round = newRound(db).id
    const id = typeForm(db, round, complete)
    expect(succeeded(saveResponse(db, id, now))).toBe(1)
    succeeded(undoStep(db, now))
    expect(readResponse(db, id).runningNumber).toBeNull()
    expect(succeeded(saveResponse(db, typeForm(db, round, complete), now))).toBe(2)
    expect(succeeded(saveResponse(db, id, now))).toBe(1)
  })

  it('keeps the number for a paper whose response was removed and brought back, too', () => {
    const db = newDatabase()
    const round = newRound(db).id
    const id = typeForm(db, round, complete)
    succeeded(saveResponse(db, id, now))
    succeeded(deleteResponse(db, id, now))
    succeeded(undoStep(db, now))
    succeeded(undoStep(db, now))
    expect(succeeded(saveResponse(db, id, now))).toBe(1)
  })

  it('brings back a removed response with its number, its corrections and its text', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, complete)
    succeeded(writeOpenText(db, id, 'fritext', 'Tack för allt.', now))
    succeeded(saveResponse(db, id, now))
    succeeded(recordAnswer(db, id, 'kon', 3, now))
    const before = everything(db)
    succeeded(deleteResponse(db, id, now))
    expect(findById(db, id)).toBeNull()
    expect(succeeded(undoStep(db, now))).toMatchObject({ action: 'delete', runningNumber: 1 })
    expect(everything(db)).toEqual(before)
  })

  it('never gives the id of a response that may come back to another', () => {
    const db = newDatabase()
    const round = newRound(db).id
    const id = typeForm(db, round, complete)
    succeeded(saveResponse(db, id, now))
    succeeded(deleteResponse(db, id, now))
    expect(typeForm(db, round, [1])).toBeGreaterThan(id)
  })

  it('is refused in a closed round, and loses nothing', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = typeForm(db, round.id, complete)
    succeeded(saveResponse(db, id, now))
    succeeded(setRoundState(db, round.id, 'closed', now))
    expect(failed(undoStep(db, now))).toMatchObject({ code: 'round-closed' })
    succeeded(setRoundState(db, round.id, 'open', now))
    expect(succeeded(undoStep(db, now))).toMatchObject({ action: 'save' })
  })

  it('passes over a step whose response has been changed otherwise since, says so, and reaches those before', () => {
    const db = newDatabase()
    const round = newRound(db).id
    const other = typeForm(db, round, [1, 2])
    typeForm(db, round, [1, 5])
    db.exec('UPDATE answer SET code = 4 WHERE code = 5')
    const before = everything(db)
    expect(failed(undoStep(db, now))).toEqual({ code: 'step-not-undoable' })
    // Nor is the whole response taken away, with an answer that no step knows of.
    expect(failed(undoStep(db, now))).toEqual({ code: 'step-not-undoable' })
    expect(everything(db)).toEqual(before)
    expect(succeeded(undoStep(db, now))).toMatchObject({ responseId: other, item: `${form}.1` })
  })

  it('takes what is written of a text without a pause as one step', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, [1])
    for (const text of ['Tack', 'Tack för', 'Tack för hjälpen']) succeeded(writeOpenText(db, id, 'fritext', text, now))
    succeeded(undoStep(db, now))
    expect(readResponse(db, id).openTexts).toEqual({})
    expect(readResponse(db, id).answers).toEqual({ kon: 1 })
  })

  it('has no step left of a text that was written and taken away again without a pause', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, [1, 6])
    succeeded(writeOpenText(db, id, 'fritext', 'Tack', now))
    succeeded(writeOpenText(db, id, 'fritext', '', now))
    expect(succeeded(undoStep(db, now))).toMatchObject({ action: 'answer' })
  })

  it('shows nothing of the first entry when a step of the second is undone', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, complete)
    succeeded(saveResponse(db, id, now))
    succeeded(recordSecondAnswer(db, id, 'kon', 2, now))
    expect(succeeded(undoStep(db, now))).toMatchObject({ action: 'second-answer', item: 'kon', response: null })
  })

  it('is logged, and the log holds neither answers nor text', () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, [1])
    succeeded(writeOpenText(db, id, 'fritext', 'Handläggaren Berit', now))
    succeeded(undoStep(db, now))
    succeeded(redoStep(db, now))
    const log = db.prepare('SELECT action, details FROM log').all() as { action: string; details: string }[]
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['answer-recorded', 'open-text-changed', 'step-undone', 'step-redone']),
    )
    expect(JSON.stringify(log)).not.toContain('Berit')
  })
})

type Act = (db: Database, ids: ResponseId[], round: RoundId) => unknown

const item = fc.constantFrom('kon', `${form}.1`, `${form}.2`, `${form}.4`)
const answer = fc.constantFrom<Answer>(1, 2, 'blank', 'illegible')
const which = fc.nat(2)

let minutes = 0

/** Another minute each time: a text that is written without a pause is one step. */
function muchLater(): string {
  minutes++
  return new Date(Date.parse(now) + minutes * 60_000).toISOString()
}

/** Anything that can be done to responses; what is refused or impossible just then does nothing. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constant<Act>((db, ids, round) => ids.push(typeForm(db, round, complete))),
  fc.tuple(which, item, answer).map<Act>(
    ([at, key, value]) =>
      (db, ids) =>
        recordAnswer(db, ids[at]!, key, value, now),
  ),
  which.map<Act>((at) => (db, ids) => saveResponse(db, ids[at]!, now)),
  which.map<Act>((at) => (db, ids) => discardDraft(db, ids[at]!, now)),
  which.map<Act>((at) => (db, ids) => deleteResponse(db, ids[at]!, now)),
  fc.tuple(which, fc.string({ maxLength: 8 })).map<Act>(
    ([at, text]) =>
      (db, ids) =>
        writeOpenText(db, ids[at]!, 'fritext', text, muchLater()),
  ),
  fc.tuple(which, fc.boolean()).map<Act>(
    ([at, reviewed]) =>
      (db, ids) =>
        maskOpenText(db, { responseId: ids[at]!, field: 'fritext', masks: [[0, 2]], reviewed }, now),
  ),
  fc.tuple(which, item, answer).map<Act>(
    ([at, key, value]) =>
      (db, ids) =>
        recordSecondAnswer(db, ids[at]!, key, value, now),
  ),
  which.map<Act>((at) => (db, ids) => {
    for (const key of scalesOf(readDefinition(db, 1 as never), form).keys()) recordSecondAnswer(db, ids[at]!, key, 1, now)
    finishSecondEntry(db, ids[at]!, now)
  }),
  fc.tuple(which, item, answer).map<Act>(
    ([at, key, value]) =>
      (db, ids) =>
        resolveDifference(db, ids[at]!, key, value, true, now),
  ),
)

describe('undo of any sequence of steps', () => {
  it('restores the exact rows there were, one step at a time, and redo those there came to be', () => {
    const db = hurriedDatabase()
    const round = newRound(db).id
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const ids: ResponseId[] = []
        const states = [everything(db)]
        for (const perform of acts) {
          try {
            perform(db, ids, round)
          } catch {
            // Such a thing cannot be asked for from the window: nothing has been written.
          }
          states.push(everything(db))
        }
        const back = [everything(db), ...statesWhile(db, undoStep)]
        expect(back.at(-1)).toEqual(states[0])
        // Every state there was between two acts is passed on the way back.
        let at = 0
        for (const state of [...states].reverse()) {
          while (at < back.length && JSON.stringify(back[at]) !== JSON.stringify(state)) at++
          expect(at).toBeLessThan(back.length)
        }
        statesWhile(db, redoStep)
        expect(everything(db)).toEqual(states.at(-1))
        // The next sequence begins with nothing.
        statesWhile(db, undoStep)
        forgetHistory(db)
      }),
      { numRuns: 60 },
    )
  })
})

/** What there is after each step that is turned, until there is none left. */
function statesWhile(db: Database, turn: typeof undoStep): unknown[] {
  const states: unknown[] = []
  while (succeeded(turn(db, now)) !== null) states.push(everything(db))
  return states
}

describe('what else has happened meanwhile', () => {
  const whole = (db: Database, round: RoundId) => {
    const id = typeForm(db, round, complete)
    succeeded(saveResponse(db, id, now))
    return id
  }

  it('gives no new insats the id of one that is gone, so that a response comes back to none and never to another', () => {
    const db = newDatabase()
    const round = newRound(db).id
    const gone = newInsats(db, 'Alfa')
    const id = whole(db, round)
    succeeded(moveResponse(db, id, gone.id, now))
    succeeded(deleteResponse(db, id, now))
    succeeded(removeInsats(db, gone.id, now))
    expect(newInsats(db, 'Beta').id).toBeGreaterThan(gone.id)
    expect(succeeded(undoStep(db, now))).toMatchObject({ action: 'delete', insatsId: null })
    expect(readResponse(db, id)).toMatchObject({ insatsId: null, runningNumber: 1, answers: { kon: 1, [`${form}.7`]: 1 } })
  })

  it('brings no answers back to questions that have got another scale', () => {
    const db = newDatabase()
    const id = whole(db, newRound(db).id)
    succeeded(deleteResponse(db, id, now))
    succeeded(setScale(db, 1 as InstrumentVersionId, `${form}.1`, 'ja_nej', now))
    expect(succeeded(undoStep(db, now))).toBeNull()
    expect(findById(db, id)).toBeNull()
  })

  it('keeps the number of a paper whose whole form was undone and begun again from there', () => {
    const db = newDatabase()
    const id = whole(db, newRound(db).id)
    for (let step = 0; step < complete.length + 1; step++) succeeded(undoStep(db, now))
    expect(findById(db, id)).toBeNull()
    for (let step = 0; step < complete.length; step++) succeeded(redoStep(db, now))
    succeeded(recordAnswer(db, id, 'kon', 2, now))
    expect(succeeded(saveResponse(db, id, now))).toBe(1)
  })

  it('waits for another program that holds the database for a moment', async () => {
    const db = newDatabase()
    const id = typeForm(db, newRound(db).id, [1])
    const holder = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads')
       const db = new (require('better-sqlite3'))(workerData)
       db.exec('BEGIN IMMEDIATE'); parentPort.postMessage('held')
       setTimeout(() => { db.exec('COMMIT'); db.close() }, 200)`,
      { eval: true, workerData: db.name },
    )
    await once(holder, 'message')
    succeeded(recordAnswer(db, id, 'kon', 2, now))
    expect(readResponse(db, id).answers).toEqual({ kon: 2 })
    await once(holder, 'exit')
  })
})
