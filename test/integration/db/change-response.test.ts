import { describe, expect, it } from 'vitest'
import { deleteResponse, moveResponse, writeOpenText } from '../../../electron/db/change-response'
import type { Database } from '../../../electron/db/database'
import { countFrequencies } from '../../../electron/db/frequencies'
import { maskOpenText } from '../../../electron/db/open-texts'
import { beginDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { listResponses } from '../../../electron/db/response-list'
import { findById, readResponse } from '../../../electron/db/responses'
import { setRoundState } from '../../../electron/db/rounds'
import { finishSecondEntry, recordSecondAnswer } from '../../../electron/db/second-entries'
import { countSecondEntries } from '../../../electron/db/second-entry-rules'
import { redoStep, undoStep } from '../../../electron/db/steps'
import { respondentCount } from '../../../shared/frequency/respondent-count'
import type { Answer } from '../../../shared/model/answer'
import type { InsatsId, ResponseId, RoundId } from '../../../shared/model/id'
import { failed, newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'

const form = 'deltagare_pagaende'
const questions = Array.from({ length: 7 }, (_, index) => `${form}.${index + 1}`)
const complete: Readonly<Record<string, Answer>> = { kon: 2, ...Object.fromEntries(questions.map((key) => [key, 1])) }

/** A saved paper with a free text, a correction and a second entry that differs in one field. */
function saved(db: Database, roundId: RoundId, insatsId: InsatsId | null = null): ResponseId {
  const id = succeeded(beginDraft(db, { roundId, form, insatsId }, 'kon', 2, now))
  for (const key of questions) succeeded(recordAnswer(db, id, key, 1, now))
  succeeded(saveResponse(db, id, now))
  return id
}

function withEverything(db: Database, roundId: RoundId): ResponseId {
  const id = saved(db, roundId)
  succeeded(writeOpenText(db, id, 'fritext', 'Karin på Ängen hjälpte mig.', now))
  succeeded(maskOpenText(db, { responseId: id, field: 'fritext', masks: [[0, 5]], reviewed: true }, now))
  succeeded(recordAnswer(db, id, `${form}.1`, 'illegible', now))
  for (const [item, answer] of Object.entries(complete)) succeeded(recordSecondAnswer(db, id, item, answer, now))
  expect(succeeded(finishSecondEntry(db, id, now))).toBe(1)
  return id
}

/** All its rows, by table. */
function everythingOf(db: Database, id: ResponseId): readonly (readonly [table: string, rows: readonly unknown[]])[] {
  const parts = ['answer', 'correction', 'open_text', 'second_entry', 'second_answer', 'difference']
  const rows = parts.map((part) => [part, db.prepare(`SELECT * FROM ${part} WHERE response_id = ?`).all(id)] as const)
  return [['response', db.prepare('SELECT * FROM response WHERE id = ?').all(id)], ...rows]
}

describe('a response that is removed', () => {
  it('goes with all that hangs on it, and comes back row by row when that is undone', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = withEverything(db, round.id)
    const before = everythingOf(db, id)
    expect(before.filter(([, rows]) => rows.length === 0)).toEqual([])
    succeeded(deleteResponse(db, id, now))
    expect(everythingOf(db, id).filter(([, rows]) => rows.length > 0)).toEqual([])
    expect(succeeded(undoStep(db, now))).toMatchObject({ action: 'delete', response: { id, runningNumber: 1 } })
    expect(everythingOf(db, id)).toEqual(before)
    succeeded(redoStep(db, now))
    expect(findById(db, id)).toBeNull()
  })

  it('is counted no more, neither among the answers nor among what was typed twice', () => {
    const db = newDatabase()
    const round = newRound(db)
    const [id] = [withEverything(db, round.id), saved(db, round.id)]
    expect(countSecondEntries(db, round.id, form)).toMatchObject({ papers: 2, checked: 1 })
    succeeded(deleteResponse(db, id, now))
    expect(respondentCount(countFrequencies(db, round.id), form)).toBe(1)
    expect(countSecondEntries(db, round.id, form)).toMatchObject({ papers: 1, checked: 0 })
  })

  it('leaves its running number to nobody else', () => {
    const db = newDatabase()
    const round = newRound(db)
    succeeded(deleteResponse(db, saved(db, round.id), now))
    expect(readResponse(db, saved(db, round.id)).runningNumber).toBe(2)
  })

  it('stays in a closed round, and the round’s figures with it', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = saved(db, round.id)
    succeeded(setRoundState(db, round.id, 'closed', now))
    expect(failed(deleteResponse(db, id, now))).toEqual({ code: 'round-closed', year: 2024 })
    expect(findById(db, id)).not.toBeNull()
    expect(db.prepare("SELECT count(*) FROM log WHERE action = 'response-deleted'").pluck().get()).toBe(0)
  })
})

describe('a response that is moved', () => {
  it('belongs to its new insats, or to none, and back where it was when that is undone', () => {
    const db = newDatabase()
    const round = newRound(db)
    const [one, other] = [newInsats(db, 'Ängen'), newInsats(db, 'Bryggan')]
    const id = saved(db, round.id, one.id)
    const insatsOf = () => listResponses(db, round.id)[0]?.insatsId
    succeeded(moveResponse(db, id, other.id, now))
    expect(insatsOf()).toBe(other.id)
    succeeded(moveResponse(db, id, null, now))
    expect(insatsOf()).toBeNull()
    succeeded(undoStep(db, now))
    expect(insatsOf()).toBe(other.id)
    succeeded(undoStep(db, now))
    expect(insatsOf()).toBe(one.id)
  })

  it('keeps its number, its answers and its text', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = withEverything(db, round.id)
    const { insatsId, ...before } = readResponse(db, id)
    succeeded(moveResponse(db, id, newInsats(db, 'Ängen').id, now))
    expect(readResponse(db, id)).toMatchObject(before)
  })

  it('may be a form that is only begun', () => {
    const db = newDatabase()
    const [round, insats] = [newRound(db), newInsats(db, 'Ängen')]
    const id = succeeded(beginDraft(db, { roundId: round.id, form, insatsId: null }, 'kon', 1, now))
    succeeded(moveResponse(db, id, insats.id, now))
    expect(readResponse(db, id)).toMatchObject({ insatsId: insats.id, runningNumber: null })
  })

  it('stays where it is in a closed round, and where there is no such insats', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = saved(db, round.id)
    expect(() => moveResponse(db, id, 99 as InsatsId, now)).toThrow(/FOREIGN KEY/)
    succeeded(setRoundState(db, round.id, 'closed', now))
    expect(failed(moveResponse(db, id, null, now))).toEqual({ code: 'round-closed', year: 2024 })
    expect(readResponse(db, id).insatsId).toBeNull()
  })
})

describe('what is written in a field for free words', () => {
  it('is kept as it was written, and goes when nothing but white space is left', () => {
    const db = newDatabase()
    const id = saved(db, newRound(db).id)
    succeeded(writeOpenText(db, id, 'fritext', '  Tack!\n\nHälsar ”någon”  ', now))
    expect(readResponse(db, id).openTexts).toEqual({ fritext: '  Tack!\n\nHälsar ”någon”  ' })
    succeeded(writeOpenText(db, id, 'fritext', ' \n ', now))
    expect(readResponse(db, id).openTexts).toEqual({})
  })

  it('is taken only in a field that the form has, in an open round', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = saved(db, round.id)
    expect(() => writeOpenText(db, id, 'annat', 'Tack', now)).toThrow(/no open field/)
    succeeded(setRoundState(db, round.id, 'closed', now))
    expect(failed(writeOpenText(db, id, 'fritext', 'Tack', now))).toEqual({ code: 'round-closed', year: 2024 })
    expect(readResponse(db, id).openTexts).toEqual({})
  })
})

describe('a response that has been removed meanwhile', () => {
  it('is neither removed nor moved once more, and that is said', () => {
    const db = newDatabase()
    const id = saved(db, newRound(db).id)
    succeeded(deleteResponse(db, id, now))
    expect(failed(deleteResponse(db, id, now))).toEqual({ code: 'response-gone' })
    expect(failed(moveResponse(db, id, null, now))).toEqual({ code: 'response-gone' })
  })
})

describe('the log of all this', () => {
  it('tells what was done with which response, and holds no answer and no word of a text', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = withEverything(db, round.id)
    succeeded(moveResponse(db, id, newInsats(db, 'Bryggan').id, now))
    succeeded(deleteResponse(db, id, now))
    succeeded(undoStep(db, now))
    const log = db.prepare('SELECT * FROM log').all() as { action: string; details: string }[]
    const actions = ['open-text-changed', 'open-text-masked', 'response-moved', 'response-deleted', 'step-undone']
    expect(log.map(({ action }) => action)).toEqual(expect.arrayContaining(actions))
    expect(JSON.stringify(log)).not.toMatch(/Karin|hjälpte|illegible|"answer":|"masks"/)
  })
})
