import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../../shared/instrument/bundled'
import { statisticFor, trendBody } from '../../../../shared/report/chart/trend-body'
import { type MeasureTrend, measureTrends } from '../../../../shared/report/trend'
import { countResponses } from '../../../support/count-responses'
import { responsesOf, roundOf, versionOf } from '../../../support/made-responses'

const [ongoing, ending] = ['deltagare_pagaende', 'deltagare_avslut']

function trendOf(measure: string, forms: readonly string[]): MeasureTrend {
  const rounds = [2023, 2024].map((year) => {
    const round = roundOf(year, year)
    const people = forms.map((form) => ({ count: 12, form, all: 1, answers: { [`${form}.1`]: 5 } }))
    const table = countResponses(round.id, responsesOf(people, round.id), bundledInstrument)
    return { round, instrumentVersion: versionOf(1), table, asked: {} }
  })
  const trend = measureTrends(rounds).find((one) => one.measure === measure)
  if (!trend) throw new Error(`no ${measure}`)
  return trend
}

describe('what a measure is followed by', () => {
  it('is the figure that is wanted, where its scale has one', () => {
    expect(statisticFor(trendOf('M01', [ongoing]), 'share56')).toBe('share56')
    expect(statisticFor(trendOf('M01', [ongoing]), 'mean')).toBe('mean')
  })

  it('is the share Ja of a question that is answered with Ja or Nej', () => {
    expect(statisticFor(trendOf('M04', [ongoing]), 'share46')).toBe('shareJa')
  })

  it('is what is wanted where nobody has answered', () => {
    expect(statisticFor(trendOf('M04', []), 'share46')).toBe('share46')
  })
})

describe('the lines of a measure with what stands beside them', () => {
  const trend = trendOf('M01', [ongoing, ending])
  const target = { subject: 'measure', subjectKey: 'M01', statistic: 'share46', fromYear: 2024, level: 0.8, near: 0 } as const
  const riket = { measure: 'M01', form: ending, statistic: 'share46', name: 'Riket', value: 0.7, source: 'Rapport' } as const
  const beside = { targets: [target], references: [{ ...riket, year: 2022 }] }

  it('are on the whole axis of the figure, with a line a form, the levels of the rounds’ years and the others’ own years', () => {
    const body = trendBody(trend, trend.series, 'share46', [2023, 2024], beside)
    expect(body).toMatchObject({ kind: 'trend', unit: 'percent', axis: { min: 0, max: 100 }, years: [2022, 2023, 2024] })
    expect(body.lines.map(({ label }) => label)).toEqual(['Deltagare – pågående', 'Deltagare – avslut'])
    expect(body.targets).toMatchObject([{ from: 2024, to: 2024, level: 80 }])
    expect(body.references).toMatchObject([{ label: 'Riket, Deltagare – avslut', points: [{ year: 2022, value: 70 }] }])
  })

  it('have only what belongs to the forms and the figure that are drawn', () => {
    expect(trendBody(trend, trend.series.slice(0, 1), 'share46', [2023, 2024], beside).references).toEqual([])
    expect(trendBody(trend, trend.series, 'mean', [2023, 2024], beside)).toMatchObject({ targets: [], references: [] })
  })
})
