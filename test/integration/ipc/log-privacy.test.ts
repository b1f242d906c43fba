import fc from 'fast-check'
import { expect, it } from 'vitest'
import { setActor } from '../../../electron/db/actor'
import { deleteResponse, writeOpenText } from '../../../electron/db/change-response'
import type { Database } from '../../../electron/db/database'
import { insertInsats, renameInsats } from '../../../electron/db/insatser'
import { logTextsRead } from '../../../electron/db/log-reading'
import { listOpenTexts, maskOpenText } from '../../../electron/db/open-texts'
import { beginDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { insertRegisterIndicator, setRegisterValues } from '../../../electron/db/register-indicators'
import { setResponseAccounting } from '../../../electron/db/response-accounting'
import { findById } from '../../../electron/db/responses'
import { finishSecondEntry, recordSecondAnswer } from '../../../electron/db/second-entries'
import { undoStep } from '../../../electron/db/steps'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import type { ResponseId } from '../../../shared/model/id'
import { konItem } from '../../../shared/model/response'
import { succeeded } from '../db/in-new-database'
import { importing, participants, planFor, responseId } from './imports'

const form = 'deltagare_pagaende'
const items = [konItem, ...findForm(bundledInstrument, form).questions.map(({ key }) => key)]

/** What people answer, write and call things: every scale has the codes 1 and 2. */
interface Said {
  /** Of each item, whether the first or the second box is crossed. */
  readonly crossed: readonly boolean[]
  readonly texts: readonly string[]
  readonly names: readonly string[]
}

/** Types a paper, corrects it, writes and masks free text, imports a file twice with other answers the second time, and undoes. */
async function everything({ crossed, texts, names }: Said): Promise<Database> {
  const { db, roundId, commit, undo, now } = importing()
  setActor(db, 'anna')
  const code = (index: number) => (crossed[index] ? 1 : 2)
  const other = (index: number) => 3 - code(index)
  const insats = succeeded(insertInsats(db, names[0] ?? '', null, now()))
  // How many were asked and declined goes with the responses when they are disposed; the log stays.
  succeeded(setResponseAccounting(db, { roundId, form, insatsId: insats.id, asked: 10 + code(0), declined: code(1) }, now()))
  const id = succeeded(beginDraft(db, { roundId, form, insatsId: insats.id }, konItem, code(0), now()))
  for (const [index, item] of items.entries()) succeeded(recordAnswer(db, id, item, code(index), now()))
  succeeded(writeOpenText(db, id, 'fritext', texts[0] ?? '', now()))
  succeeded(saveResponse(db, id, now()))
  for (const [index, item] of items.entries()) succeeded(recordAnswer(db, id, item, other(index), now()))
  succeeded(maskOpenText(db, { responseId: id, field: 'fritext', masks: [[0, 2]], reviewed: true }, now()))
  for (const [index, item] of items.entries()) succeeded(recordSecondAnswer(db, id, item, code(index), now()))
  succeeded(finishSecondEntry(db, id, now()))
  succeeded(undoStep(db, now()))
  succeeded(renameInsats(db, insats.id, names[1] ?? '', now()))
  const row = (kon: boolean | undefined, text: string | undefined) => {
    const words = kon ? ['Kvinna', 'Alltid', 'Ja'] : ['Man', 'Aldrig', 'Nej']
    return participants(['1', names[2] ?? '', ...words, text ?? ''])
  }
  const first = await commit(row(crossed[0], texts[1]), planFor(), `${names[3]}.xlsx`)
  const imported = responseId(db, 2) as ResponseId
  const take = planFor({ repeat: 'again', conflicts: { [imported]: 'take' } })
  await commit(row(!crossed[0], texts[2]), take, `${names[3]}.xlsx`)
  logTextsRead(db, roundId, listOpenTexts(db, roundId), now())
  if (!first.batch || !findById(db, imported)) throw new Error('nothing was imported')
  undo(first.batch.id)
  const fields = { name: names[4] ?? '', unit: 'st', source: texts[3] ?? '', comment: texts[4] ?? '' }
  const indicator = succeeded(insertRegisterIndicator(db, fields, [], now()))
  succeeded(setRegisterValues(db, indicator.id, [{ year: 2024, value: 3, comment: texts[5] ?? '' }], now()))
  succeeded(deleteResponse(db, id, now()))
  return db
}

function logOf(db: Database): readonly unknown[] {
  return db.prepare('SELECT action, who, details FROM log ORDER BY id').all()
}

/** Words that stand nowhere in the program. */
const word = fc.string({ unit: fc.constantFrom(...'qxzåäö'), minLength: 8, maxLength: 14 }).map((text) => `Zq${text}`)
const said: fc.Arbitrary<Said> = fc.record({
  crossed: fc.array(fc.boolean(), { minLength: items.length, maxLength: items.length }),
  texts: fc.uniqueArray(word, { minLength: 6, maxLength: 6 }),
  names: fc.uniqueArray(word, { minLength: 5, maxLength: 5, selector: (name) => name.toLocaleLowerCase('sv') }),
})

it('the log is the same whatever is answered, written and called, and none of it stands there', async () => {
  const plain: Said = {
    crossed: items.map(() => true),
    texts: ['Första', 'Andra', 'Tredje', 'Fjärde', 'Femte', 'Sjätte'],
    names: ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'],
  }
  const expected = logOf(await everything(plain))
  expect(expected.length).toBeGreaterThan(30)
  await fc.assert(
    fc.asyncProperty(said, async (one) => {
      const db = await everything(one)
      const log = logOf(db)
      expect(log).toEqual(expected)
      const text = JSON.stringify(log)
      expect([...one.texts, ...one.names].filter((word) => text.includes(word))).toEqual([])
      // They were there to be found.
      expect(JSON.stringify(db.prepare('SELECT * FROM insats').all())).toContain(one.names[1])
    }),
    { numRuns: 4 },
  )
})
