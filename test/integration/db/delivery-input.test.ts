import { describe, expect, it } from 'vitest'
import { writeOpenText } from '../../../electron/db/change-response'
import { readDeliveryInput } from '../../../electron/db/delivery-input'
import { countFrequencies } from '../../../electron/db/frequencies'
import { maskOpenText } from '../../../electron/db/open-texts'
import { beginDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { buildDelivery } from '../../../shared/delivery/delivery'
import type { Answer } from '../../../shared/model/answer'
import { newDatabase, newRound, now, succeeded } from './in-new-database'

const form = 'deltagare_pagaende'
const answers: readonly Answer[] = [6, 5, 4, 1, 3, 2, 1]

describe('what a delivery is made of', () => {
  it('holds no word of a free text, read through or not, masked or not', () => {
    const db = newDatabase()
    const round = newRound(db)
    for (let person = 0; person < 12; person++) {
      const id = succeeded(beginDraft(db, { roundId: round.id, form, insatsId: null }, 'kon', 1 + (person % 2), now))
      for (const [at, answer] of answers.entries()) succeeded(recordAnswer(db, id, `${form}.${at + 1}`, answer, now))
      succeeded(writeOpenText(db, id, 'fritext', `Vitsippa ${person} Blåklocka`, now))
      succeeded(saveResponse(db, id, now))
      if (person % 2 === 0) {
        succeeded(maskOpenText(db, { responseId: id, field: 'fritext', masks: [[0, 8]], reviewed: true }, now))
      }
    }
    const input = readDeliveryInput(db, round.id, '0.0.0')
    const everything = JSON.stringify([input, buildDelivery(input), countFrequencies(db, round.id)])
    expect(everything).toContain('Provförbundet')
    expect(everything).not.toMatch(/Vitsippa|Blåklocka|"fritext":/)
    expect(JSON.stringify(db.prepare('SELECT * FROM log').all())).not.toMatch(/Vitsippa|Blåklocka/)
  })
})
