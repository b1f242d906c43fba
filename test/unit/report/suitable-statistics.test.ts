import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findScale } from '../../../shared/instrument/lookup'
import { askedMeasures } from '../../../shared/report/asked-measures'
import { figureBounds, statisticNames, suitableStatistics } from '../../../shared/report/suitable-statistics'

const [frekvens, omfattning, jaNej] = ['frekvens', 'omfattning', 'ja_nej'].map((key) => findScale(bundledInstrument, key))
if (!frekvens || !omfattning || !jaNej) throw new Error('no scales')

describe('the statistics that suit a scale', () => {
  it('are its mean and both shares of the top for six steps, and the share of Ja for Ja/Nej', () => {
    expect(suitableStatistics([frekvens])).toEqual(['mean', 'share46', 'share56'])
    expect(suitableStatistics([jaNej])).toEqual(['shareJa'])
    expect(suitableStatistics([jaNej, frekvens])).toEqual(['mean', 'share46', 'share56', 'shareJa'])
  })

  it('can be from 0 to 1, or as high and low as the scale goes', () => {
    expect(figureBounds('share46', [frekvens])).toEqual({ least: 0, most: 1 })
    expect(figureBounds('mean', [frekvens, jaNej])).toEqual({ least: 1, most: 6 })
    expect(figureBounds('mean', [jaNej])).toBeNull()
    expect(figureBounds('shareJa', [])).toBeNull()
  })

  it('have names that say which codes are in them, one for each scale with words of its own', () => {
    expect(statisticNames('share56', [frekvens, jaNej, omfattning, frekvens])).toEqual([
      'andel 5–6 (För det mesta, Alltid)',
      'andel 5–6 (Till mycket stor del, Helt och hållet)',
    ])
    expect(statisticNames('mean', [frekvens])).toEqual(['medelvärde på skalan 1 Aldrig – 6 Alltid'])
    expect(statisticNames('shareJa', [jaNej])).toEqual(['andel Ja'])
  })
})

describe('the measures that are asked', () => {
  it('have the wording of the newest version first', () => {
    const older = bundledInstrument
    const newer = {
      ...bundledInstrument,
      forms: bundledInstrument.forms.map((form) => ({
        ...form,
        questions: form.questions.map((question) => ({ ...question, text: `${question.text} (ny)` })),
      })),
    }
    for (const { asked } of askedMeasures([older, newer])) {
      expect(asked[0]?.question.text).toMatch(/ \(ny\)$/)
      expect(asked.at(-1)?.question.text).not.toMatch(/ \(ny\)$/)
    }
  })

  it('leave out those that no form asks', () => {
    const [form] = bundledInstrument.forms
    if (!form) throw new Error('no form')
    const measures = askedMeasures([{ ...bundledInstrument, forms: [form] }])
    expect(measures.map(({ measure }) => measure).sort()).toEqual(
      [...new Set(form.questions.map(({ measure }) => measure))].sort(),
    )
  })
})
