import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { breaksBetween, isReworded } from '../../../shared/instrument/comparable'
import type { InstrumentDefinition, Scale } from '../../../shared/instrument/definition'
import { findQuestion, findScale } from '../../../shared/instrument/lookup'
import { withQuestion } from '../../support/changed-instrument'
import { versionOf } from '../../support/made-responses'

const key = 'deltagare_pagaende.1'
const first = versionOf(1)

function breaksTo(definition: InstrumentDefinition) {
  return breaksBetween(first, versionOf(2, definition), key)
}

function withScale(change: Partial<Scale>): InstrumentDefinition {
  const scales = bundledInstrument.scales.map((scale) => (scale.key === 'frekvens' ? { ...scale, ...change } : scale))
  return { ...bundledInstrument, scales }
}

describe('what keeps two rounds from being compared', () => {
  it('is nothing while they are answered on the same version', () => {
    expect(breaksBetween(first, versionOf(1, withScale({ title: 'Annat' })), key)).toEqual([])
  })

  it('is not a new version alone, where the question is the same in both', () => {
    expect(breaksTo(bundledInstrument)).toEqual([])
  })

  it('is the wording, down to a letter', () => {
    const { text } = findQuestion(bundledInstrument, key)
    expect(breaksTo(withQuestion(key, { text: text.replace('dig?', 'er?') }))).toEqual(['wording'])
  })

  it('is another scale', () => {
    expect(breaksTo(withQuestion(key, { scale: 'omfattning' }))).toEqual(['scale'])
  })

  it('is a changed label on the same scale', () => {
    const { codes } = findScale(bundledInstrument, 'frekvens')
    const renamed = codes.map((box) => (box.code === 3 ? { ...box, label: 'Då och då' } : box))
    expect(breaksTo(withScale({ codes: renamed }))).toEqual(['scale'])
    expect(breaksTo(withScale({ codes: codes.slice(0, 5) }))).toEqual(['scale'])
  })

  it('is another kind of scale, though its boxes are the same', () => {
    expect(breaksTo(withScale({ kind: 'background' }))).toEqual(['scale'])
  })

  it('is not that a scale is called something else, as long as its boxes are the same', () => {
    const renamed = bundledInstrument.scales.map((scale) => (scale.key === 'frekvens' ? { ...scale, key: 'hur_ofta' } : scale))
    const { forms } = withQuestion(key, { scale: 'hur_ofta' })
    expect(breaksTo({ ...bundledInstrument, scales: renamed, forms })).toEqual([])
    expect(breaksTo(withScale({ title: 'Hur ofta' }))).toEqual([])
  })

  it('is not a change in another question, nor in number, measure or how sure the scale is', () => {
    expect(breaksTo(withQuestion('deltagare_pagaende.2', { text: 'Annat', scale: 'ja_nej' }))).toEqual([])
    expect(breaksTo(withQuestion(key, { number: 9, measure: 'M02', scaleBasis: 'chosen' }))).toEqual([])
  })

  it('is not a wording that somebody has decided asks the same, whichever version came first', () => {
    const { text } = findQuestion(bundledInstrument, key)
    const corrected = versionOf(2, withQuestion(key, { text: text.replace('nytta', 'hjälp'), earlierWordings: [text] }))
    expect(breaksBetween(first, corrected, key)).toEqual([])
    expect(breaksBetween(corrected, first, key)).toEqual([])
    expect([isReworded(first, corrected, key), isReworded(first, versionOf(3), key)]).toEqual([true, false])
  })

  it('is another scale, whatever has been decided of the wording', () => {
    const { text } = findQuestion(bundledInstrument, key)
    expect(breaksTo(withQuestion(key, { text: 'Annat', earlierWordings: [text], scale: 'ja_nej' }))).toEqual(['scale'])
  })

  it('is a wording that another wording, and not this one, was decided to go on from', () => {
    const corrected = versionOf(2, withQuestion(key, { text: 'Annat', earlierWordings: ['Något helt annat'] }))
    expect(breaksBetween(first, corrected, key)).toEqual(['wording'])
  })

  it('is both wording and scale where both differ', () => {
    expect(breaksTo(withQuestion(key, { text: 'Annat', scale: 'ja_nej' }))).toEqual(['wording', 'scale'])
  })
})
