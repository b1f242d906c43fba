import { describe, expect, it } from 'vitest'
import { type DemoForm, planDemo } from '../../../shared/demo/demo-plan'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { fitsScale, scalesOf } from '../../../shared/instrument/lookup'
import { isMissing } from '../../../shared/model/answer'
import { demoInsatser } from '../../../shared/text/demo'

const plan = planDemo(bundledInstrument)
const batches = plan.flatMap(({ year, batches: ofYear }) => ofYear.map((batch) => ({ year, ...batch })))
const participantForms = ['deltagare_pagaende', 'deltagare_avslut', 'personal']
const small = [demoInsatser.health, demoInsatser.language]

function formsOf(year: number, form: string): readonly DemoForm[] {
  return batches.filter((batch) => batch.year === year && batch.form === form).flatMap(({ forms }) => forms)
}

/** The mean of the answers that are codes. */
function meanOf(year: number, question: string): number {
  const [form = ''] = question.split('.')
  const codes = formsOf(year, form)
    .map(({ answers }) => answers[question] ?? 'blank')
    .filter((answer) => !isMissing(answer))
  return codes.reduce((sum, code) => sum + code, 0) / codes.length
}

describe('the plan of the demo', () => {
  it('is the same every time', () => {
    expect(planDemo(bundledInstrument)).toEqual(plan)
  })

  it('has five rounds, 2020 to 2024, with all five forms in each', () => {
    expect(plan.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024])
    for (const { batches: ofYear } of plan) {
      expect(ofYear.map(({ form }) => form)).toEqual(bundledInstrument.forms.map(({ key }) => key))
    }
  })

  it('splits participants and staff by six insatser, and the two groups of leaders by none', () => {
    expect(Object.values(demoInsatser)).toHaveLength(6)
    for (const { form, forms } of batches) {
      const expected = participantForms.includes(form) ? Object.values(demoInsatser) : [null]
      expect([form, [...new Set(forms.map(({ insats }) => insats))]]).toEqual([form, expected])
    }
  })

  it('has two insatser so small that they must be protected: 3 to 9 answers to a form, in every round', () => {
    const sizes = batches
      .filter(({ form }) => participantForms.includes(form))
      .flatMap(({ forms }) => small.map((name) => forms.filter(({ insats }) => insats === name).length))
    expect(sizes).toHaveLength(5 * 3 * 2)
    for (const size of sizes) {
      expect(size).toBeGreaterThanOrEqual(3)
      expect(size).toBeLessThanOrEqual(9)
    }
  })

  it('answers kön and every question of the form, and nothing its scale has no box for', () => {
    for (const { form, forms } of batches) {
      const scales = scalesOf(bundledInstrument, form)
      for (const { answers } of forms) {
        expect(Object.keys(answers)).toEqual([...scales.keys()])
        const unfit = [...scales].filter(([item, scale]) => !fitsScale(scale, answers[item] ?? Number.NaN))
        expect(unfit).toEqual([])
      }
    }
  })

  it('has forms that were left blank in places, and none that were not asked', () => {
    const answers = batches.flatMap(({ forms }) => forms.flatMap((form) => Object.values(form.answers)))
    const statuses = new Set(answers.filter(isMissing))
    expect(statuses).toEqual(new Set(['blank', 'double-marked', 'illegible']))
    const missing = answers.filter(isMissing).length / answers.length
    expect(missing).toBeGreaterThan(0.01)
    expect(missing).toBeLessThan(0.06)
  })

  it('marks nothing double or illegible in what came from a survey tool', () => {
    const imported = batches.filter(({ source }) => source === 'import')
    expect(imported.length).toBeGreaterThan(0)
    const answers = imported.flatMap(({ forms }) => forms.flatMap((form) => Object.values(form.answers)))
    expect(new Set(answers.filter(isMissing))).toEqual(new Set(['blank']))
  })

  it('has asked at least as many as answered and declined, in every insats', () => {
    for (const { forms, accounting } of batches) {
      expect(accounting.map(({ insats }) => insats)).toEqual([...new Set(forms.map(({ insats }) => insats))])
      for (const { insats, asked, declined } of accounting) {
        const answered = forms.filter((form) => form.insats === insats).length
        expect(declined).toBeGreaterThanOrEqual(0)
        expect(asked).toBeGreaterThanOrEqual(answered + declined)
      }
    }
  })

  it('dates every form in the year of its round, on a day that exists', () => {
    for (const { year, forms } of batches) {
      for (const { answeredOn } of forms) {
        expect(new Date(`${answeredOn}T00:00:00Z`).toISOString()).toBe(`${answeredOn}T00:00:00.000Z`)
        expect(answeredOn.slice(0, 4)).toBe(String(year))
      }
    }
  })

  it('drifts, so that a trend has something to show', () => {
    const means = [2020, 2024].map((year) => meanOf(year, 'deltagare_pagaende.1'))
    expect(means[1]).toBeGreaterThan((means[0] ?? 0) + 0.2)
  })
})
