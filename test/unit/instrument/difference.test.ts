import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { InstrumentDefinition, Question } from '../../../shared/instrument/definition'
import { differenceBetween, isSame, placedQuestions } from '../../../shared/instrument/difference'
import { findQuestion } from '../../../shared/instrument/lookup'
import { withQuestion } from '../../support/changed-instrument'
import { withRemitters } from '../../support/remitters'

const first = 'deltagare_pagaende.1'
const { text } = findQuestion(bundledInstrument, first)

function questionsTo(after: InstrumentDefinition, before = bundledInstrument) {
  return differenceBetween(before, after).questions.map(({ key, aspects, series }) => ({ key, aspects, series }))
}

function only(change: Partial<Question>) {
  return questionsTo(withQuestion(first, change))
}

describe('what differs between two versions', () => {
  it('is nothing between a version and itself', () => {
    expect(isSame(differenceBetween(bundledInstrument, structuredClone(bundledInstrument)))).toBe(true)
  })

  it('is a form more with all its questions, its scale, theme, measures and field, and that it is missing no longer', () => {
    const difference = differenceBetween(bundledInstrument, withRemitters())
    expect(difference.forms.map(({ before, after }) => [before, after?.key])).toEqual([[null, 'remittenter']])
    expect(difference.questions.map(({ key, series }) => [key, series.kind])).toEqual([
      ['remittenter.1', 'begins'],
      ['remittenter.2', 'begins'],
      ['remittenter.3', 'begins'],
    ])
    expect(difference.scales.map(({ after }) => after?.key)).toEqual(['fem'])
    expect(difference.themes.map(({ after }) => after?.key)).toEqual(['Z'])
    expect(difference.measures.map(({ key, before, after }) => [key, before, after])).toContainEqual([
      'M90',
      null,
      'Påhittat område för prov',
    ])
    expect(difference.openFields.map(({ after }) => after?.label)).toEqual(['Fritext'])
    expect(difference.missingForms).toEqual([{ before: 'Remittenter', after: null }])
    expect(isSame(difference)).toBe(false)
  })

  it('is the other way round what is gone', () => {
    const difference = differenceBetween(withRemitters(), bundledInstrument)
    expect(difference.questions.map(({ series }) => series.kind)).toEqual(['ends', 'ends', 'ends'])
    expect(difference.forms.map(({ after }) => after)).toEqual([null])
  })

  it('is also that a form, a theme or a scale is called something else', () => {
    const [form, ...forms] = bundledInstrument.forms
    const [theme, ...themes] = bundledInstrument.themes
    const [scale, ...scales] = bundledInstrument.scales
    if (!form || !theme || !scale) throw new Error('the instrument has forms')
    const renamed = {
      ...bundledInstrument,
      forms: [{ ...form, title: 'Annat' }, ...forms],
      themes: [{ ...theme, workingTitle: 'Annat' }, ...themes],
      scales: [{ ...scale, title: 'Annat' }, ...scales],
    }
    const difference = differenceBetween(bundledInstrument, renamed)
    expect([difference.forms.length, difference.themes.length, difference.scales.length]).toEqual([1, 1, 1])
    // How a scale is called is nothing that is answered.
    expect(difference.questions).toEqual([])
  })

  it('is also another order of the same questions', () => {
    const forms = [...bundledInstrument.forms].reverse()
    const difference = differenceBetween(bundledInstrument, { ...bundledInstrument, forms })
    expect([difference.reordered, difference.questions, isSame(difference)]).toEqual([true, [], false])
  })
})

describe('the series of a question', () => {
  it('goes on whatever its number, and what its scale rests on', () => {
    expect(only({ number: 9, scaleSource: 'Annat' })).toEqual([
      { key: first, aspects: ['number', 'basis'], series: { kind: 'continues' } },
    ])
  })

  it('breaks with another scale, and with other boxes on the same scale', () => {
    expect(only({ scale: 'omfattning' })[0]).toMatchObject({ aspects: ['scale'], series: { kind: 'breaks' } })
    const scales = bundledInstrument.scales.map((scale) =>
      scale.key === 'ja_nej' ? { ...scale, codes: scale.codes.map((box) => ({ ...box, label: `${box.label}!` })) } : scale,
    )
    const changed = questionsTo({ ...bundledInstrument, scales })
    const users = bundledInstrument.forms.flatMap(({ questions }) => questions).filter(({ scale }) => scale === 'ja_nej')
    expect(changed.map(({ key, series }) => [key, series.kind])).toEqual(users.map(({ key }) => [key, 'breaks']))
  })

  it('begins anew under another measure', () => {
    expect(only({ measure: 'M02' })[0]).toMatchObject({ aspects: ['measure'], series: { kind: 'breaks' } })
  })

  it('is to be decided where only the wording is another, and breaks until it has been', () => {
    expect(only({ text: 'Annat?' })).toEqual([
      { key: first, aspects: ['wording'], series: { kind: 'to-decide', continues: false } },
    ])
  })

  it('is not to be decided where the scale is another too, whatever is said of the wording', () => {
    expect(only({ text: 'Annat?', scale: 'ja_nej', earlierWordings: [text] })[0]).toMatchObject({ series: { kind: 'breaks' } })
  })

  it('goes on without asking where the wording before already went on from this one', () => {
    const corrected = withQuestion(first, { text: 'Annat?', earlierWordings: [text] })
    expect(questionsTo(bundledInstrument, corrected)[0]).toMatchObject({ aspects: ['wording'], series: { kind: 'continues' } })
  })
})

it('every question is placed in its form, with its scale', () => {
  const placed = placedQuestions(bundledInstrument)
  expect(placed).toHaveLength(33)
  for (const { form, question, scale } of placed)
    expect([question.key, question.scale]).toEqual([`${form.key}.${question.number}`, scale.key])
})
