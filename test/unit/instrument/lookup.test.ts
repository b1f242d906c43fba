import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import {
  assertFits,
  findForm,
  findQuestion,
  findScale,
  fitsScale,
  konScale,
  scaleOf,
  scalesOf,
} from '../../../shared/instrument/lookup'
import { missingStatuses } from '../../../shared/model/answer'

describe('looking things up in an instrument', () => {
  it('finds a form, a question in whichever form it stands, and its scale', () => {
    expect(findForm(bundledInstrument, 'styrelse').title).toBe('Styrelse')
    const question = findQuestion(bundledInstrument, 'deltagare_avslut.4')
    expect(question).toMatchObject({ number: 4, measure: 'M04' })
    expect(scaleOf(bundledInstrument, question)).toBe(findScale(bundledInstrument, 'ja_nej'))
  })

  it.each([
    ['form', () => findForm(bundledInstrument, 'forbundschef')],
    ['question', () => findQuestion(bundledInstrument, 'styrelse.4')],
    ['scale', () => findScale(bundledInstrument, 'tiogradig')],
  ])('stops at a %s that is not there', (what, find) => {
    expect(find).toThrow(`the instrument has no ${what}`)
  })

  it('gives the scales of a form with kön first, then its questions in order', () => {
    const scales = scalesOf(bundledInstrument, 'styrelse')
    expect([...scales].map(([item, { key }]) => [item, key])).toEqual([
      ['kon', konScale],
      ['styrelse.1', 'omfattning'],
      ['styrelse.2', 'omfattning'],
      ['styrelse.3', 'frekvens'],
    ])
  })
})

describe('whether an answer fits its scale', () => {
  it.each([
    ['frekvens', [1, 2, 3, 4, 5, 6]],
    ['omfattning', [1, 2, 3, 4, 5, 6]],
    ['ja_nej', [1, 2]],
    ['kon', [1, 2, 3, 4]],
  ])('%s has a box for %j and no other', (key, codes) => {
    const scale = findScale(bundledInstrument, key)
    expect([-1, 0, 1, 2, 3, 4, 5, 6, 7, 9, 1.5, Number.NaN].filter((code) => fitsScale(scale, code))).toEqual(codes)
  })

  it('a missing status fits every scale', () => {
    for (const scale of bundledInstrument.scales) {
      for (const status of missingStatuses) expect(fitsScale(scale, status)).toBe(true)
    }
  })

  it('an answer without a box is refused, and what was answered is not told', () => {
    const scales = scalesOf(bundledInstrument, 'deltagare_pagaende')
    expect(() => assertFits(scales, 'deltagare_pagaende.4', 2)).not.toThrow()
    expect(() => assertFits(scales, 'kon', 'illegible')).not.toThrow()
    const refuse = () => assertFits(scales, 'deltagare_pagaende.4', 37)
    expect(refuse).toThrow(RangeError)
    expect(refuse).not.toThrow(/37/)
    expect(() => assertFits(scales, 'personal.1', 1)).toThrow('the form has no item personal.1')
  })
})
