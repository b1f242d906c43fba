import { describe, expect, it } from 'vitest'
import { deleteResponse, writeOpenText } from '../../../electron/db/change-response'
import type { Database } from '../../../electron/db/database'
import { readDefinition } from '../../../electron/db/instrument-versions'
import { listOpenTexts, maskOpenText } from '../../../electron/db/open-texts'
import { beginDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { setRoundState } from '../../../electron/db/rounds'
import { redoStep, undoStep } from '../../../electron/db/steps'
import { scalesOf } from '../../../shared/instrument/lookup'
import type { ResponseId, RoundId } from '../../../shared/model/id'
import type { Mask } from '../../../shared/open-text/masks'
import { failed, newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'

const text = 'Anna hjälpte mig.'
const field = 'fritext'

function written(db: Database, roundId: RoundId, content = text, form = 'deltagare_pagaende', isSaved = true): ResponseId {
  const [first = '', ...rest] = scalesOf(readDefinition(db, 1 as never), form).keys()
  const id = succeeded(beginDraft(db, { roundId, form, insatsId: null }, first, 1, now))
  for (const item of rest) succeeded(recordAnswer(db, id, item, 1, now))
  succeeded(writeOpenText(db, id, field, content, now))
  if (isSaved) succeeded(saveResponse(db, id, now))
  return id
}

function mask(db: Database, responseId: ResponseId, masks: readonly Mask[], reviewed = false) {
  return maskOpenText(db, { responseId, field, masks, reviewed }, now)
}

describe('the free texts of a round', () => {
  it('are those of its saved responses, by form and running number', () => {
    const db = newDatabase()
    const [round, other] = [newRound(db, 2024), newRound(db, 2023)]
    written(db, round.id, 'Två', 'deltagare_pagaende')
    written(db, round.id, 'Ett', 'deltagare_avslut')
    written(db, round.id, 'Påbörjad', 'deltagare_pagaende', false)
    written(db, round.id, 'Tre', 'deltagare_pagaende')
    written(db, other.id, 'Förra året')
    const texts = listOpenTexts(db, round.id).map(({ form, runningNumber, content }) => [form, runningNumber, content])
    expect(texts).toEqual([
      ['deltagare_avslut', 1, 'Ett'],
      ['deltagare_pagaende', 1, 'Två'],
      ['deltagare_pagaende', 2, 'Tre'],
    ])
  })

  it('are not masked and not read through until someone has done so', () => {
    const db = newDatabase()
    const round = newRound(db)
    const responseId = written(db, round.id)
    const line = { responseId, form: 'deltagare_pagaende', runningNumber: 1, insatsId: null, field, content: text }
    expect(listOpenTexts(db, round.id)).toEqual([{ ...line, masks: [], reviewed: false }])
    succeeded(mask(db, responseId, [[0, 4]], true))
    expect(listOpenTexts(db, round.id)).toEqual([{ ...line, masks: [[0, 4]], reviewed: true }])
    succeeded(mask(db, responseId, [], false))
    expect(listOpenTexts(db, round.id)).toEqual([{ ...line, masks: [], reviewed: false }])
  })

  it('keep their masks in order and within the text, however they were sent', () => {
    const db = newDatabase()
    const round = newRound(db)
    succeeded(
      mask(db, written(db, round.id), [
        [13, 900],
        [2, 4],
        [0, 2],
        [6, 6],
      ]),
    )
    expect(listOpenTexts(db, round.id)).toMatchObject([
      {
        masks: [
          [0, 4],
          [13, 17],
        ],
      },
    ])
  })

  it('go with their response, and come back with it, masks and all', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = written(db, round.id)
    succeeded(mask(db, id, [[0, 4]], true))
    succeeded(deleteResponse(db, id, now))
    expect(listOpenTexts(db, round.id)).toEqual([])
    succeeded(undoStep(db, now))
    expect(listOpenTexts(db, round.id)).toMatchObject([{ content: text, masks: [[0, 4]], reviewed: true }])
  })
})

describe('the masking of a text', () => {
  it('is undone and done again, one step at a time', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = written(db, round.id)
    succeeded(mask(db, id, [[0, 4]]))
    succeeded(mask(db, id, [[0, 4]], true))
    const shown = () => listOpenTexts(db, round.id).map(({ masks, reviewed }) => [masks.length, reviewed])
    expect(succeeded(undoStep(db, now))).toMatchObject({ action: 'mask', item: field, runningNumber: 1 })
    expect(shown()).toEqual([[1, false]])
    succeeded(undoStep(db, now))
    expect(shown()).toEqual([[0, false]])
    succeeded(redoStep(db, now))
    succeeded(redoStep(db, now))
    expect(shown()).toEqual([[1, true]])
  })

  it('falls away when another text is written, which nobody has read, and comes back with the text it was of', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = written(db, round.id)
    succeeded(mask(db, id, [[0, 4]], true))
    succeeded(writeOpenText(db, id, field, 'Berit hjälpte mig.', now))
    expect(listOpenTexts(db, round.id)).toMatchObject([{ content: 'Berit hjälpte mig.', masks: [], reviewed: false }])
    succeeded(undoStep(db, now))
    expect(listOpenTexts(db, round.id)).toMatchObject([{ content: text, masks: [[0, 4]], reviewed: true }])
  })

  it('stays when the same text is written again', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = written(db, round.id)
    succeeded(mask(db, id, [[0, 4]], true))
    succeeded(writeOpenText(db, id, field, text, now))
    expect(listOpenTexts(db, round.id)).toMatchObject([{ masks: [[0, 4]], reviewed: true }])
  })

  it('is possible in a closed round, where the text itself is not changed, and can be undone there', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = written(db, round.id)
    succeeded(setRoundState(db, round.id, 'closed', now))
    succeeded(mask(db, id, [[0, 4]], true))
    expect(failed(writeOpenText(db, id, field, 'Ny', now))).toEqual({ code: 'round-closed', year: 2024 })
    succeeded(undoStep(db, now))
    expect(listOpenTexts(db, round.id)).toMatchObject([{ masks: [], reviewed: false }])
  })

  it('needs a text', () => {
    const db = newDatabase()
    const id = written(db, newRound(db).id)
    succeeded(writeOpenText(db, id, field, '', now))
    expect(() => mask(db, id, [[0, 1]])).toThrow(/no text/)
  })

  it('leaves in the log that it was done, and neither the words nor where they stood', () => {
    const db = newDatabase()
    const id = written(db, newRound(db).id, 'Handläggaren Berit på Bryggan')
    newInsats(db, 'Ängen')
    succeeded(mask(db, id, [[13, 18]], true))
    const log = JSON.stringify(db.prepare('SELECT * FROM log').all())
    expect(log).toContain('open-text-masked')
    expect(log).not.toMatch(/Berit|Handläggaren|Bryggan|\[13|masks/)
  })
})
