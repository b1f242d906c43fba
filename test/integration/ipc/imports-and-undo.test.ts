// What undo and imports do to each other: neither brings back what the other has taken away.
import { describe, expect, it } from 'vitest'
import { deleteResponse } from '../../../electron/db/change-response'
import { listInsatser, removeInsats } from '../../../electron/db/insatser'
import { recordAnswer } from '../../../electron/db/record-answer'
import { readResponse } from '../../../electron/db/responses'
import { undoStep } from '../../../electron/db/steps'
import type { ResponseId } from '../../../shared/model/id'
import { succeeded } from '../db/in-new-database'
import { importing, participants, planFor, responseId } from './imports'

const anna = ['1', 'Coachingteam', 'Kvinna', 'Alltid', 'Ja', 'Mycket bra'] as const
const bo = ['2', 'Coachingteam', 'Man', 'Ofta', 'Nej', null] as const
const others = [
  ['3', 'Coachingteam', 'Kvinna', 'Sällan', 'Ja', null],
  ['4', 'Coachingteam', 'Man', 'Aldrig', 'Nej', null],
  ['5', 'Coachingteam', 'Kvinna', 'Ofta', 'Ja', null],
] as const
const question = 'deltagare_pagaende.1'

/** Five imported, with the id of the second. */
async function imported(second: readonly (string | null)[] = bo) {
  const work = importing()
  await work.commit(participants(anna, second, ...others))
  return { ...work, id: responseId(work.db, 2) as ResponseId }
}

describe('a response that was removed', () => {
  it('comes back without what an import had changed in it that was undone meanwhile', async () => {
    const { db, commit, undo, now, id } = await imported()
    const changed = ['2', 'Coachingteam', 'Man', 'Aldrig', 'Nej', null]
    const { batch } = await commit(participants(anna, changed, ...others), planFor({ conflicts: { [id]: 'take' } }))
    expect(readResponse(db, id).answers[question]).toBe(1)
    succeeded(deleteResponse(db, id, now()))
    undo(batch!.id)
    succeeded(undoStep(db, now()))
    expect(readResponse(db, id).answers[question]).toBe(4)
    expect(db.prepare('SELECT * FROM import_change').all()).toEqual([])
  })
})

describe('a correction of kön', () => {
  it('can be undone after an import that only found the row to be another', async () => {
    const { db, commit, now, id } = await imported()
    succeeded(recordAnswer(db, id, 'kon', 1, now()))
    const changed = ['2', 'Coachingteam', 'Man', 'Ofta', 'Ja', null]
    await commit(participants(anna, changed, ...others), planFor({ conflicts: { [id]: 'keep' } }))
    expect(succeeded(undoStep(db, now()))).toMatchObject({ action: 'correct', item: 'kon' })
    expect(readResponse(db, id).answers.kon).toBe(2)
  })
})

describe('an import that moved a response', () => {
  it('can be undone when the insats it came from is gone: the response is then in none', async () => {
    const { db, commit, undo, now, id } = await imported(['2', 'Alfa', 'Man', 'Ofta', 'Nej', null])
    const { batch } = await commit(participants(anna, bo, ...others), planFor({ conflicts: { [id]: 'take' } }))
    const alfa = listInsatser(db).find(({ name }) => name === 'Alfa')!
    succeeded(removeInsats(db, alfa.id, now()))
    expect(undo(batch!.id)).toMatchObject({ restored: 1, kept: [] })
    expect(readResponse(db, id)).toMatchObject({ insatsId: null, answers: { [question]: 4 } })
  })
})
