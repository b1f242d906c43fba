import { describe, expect, it } from 'vitest'
import { statisticNames } from '../../../renderer/features/trends/statistic-names'
import { foundLines } from '../../../renderer/features/trends/trend-lines'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findScale } from '../../../shared/instrument/lookup'
import type { Statistic } from '../../../shared/model/target'
import { axisOf, axisText, unitOf } from '../../../shared/report/chart/axis'
import { linesInWords } from '../../../shared/report/chart/lines-in-words'
import { chartLine, seriesWith } from '../../../shared/report/chart/trend-lines'
import { measureTitle } from '../../../shared/report/measure-title'
import { type MeasureTrend, measureTrends, type TrendRound, type TrendSeries } from '../../../shared/report/trend'
import { withQuestion } from '../../support/changed-instrument'
import { countResponses } from '../../support/count-responses'
import { type People, responsesOf, roundOf, versionOf } from '../../support/made-responses'

const ongoing = 'deltagare_pagaende'
const frekvens = findScale(bundledInstrument, 'frekvens')
const omfattning = findScale(bundledInstrument, 'omfattning')

function trendRound(year: number, people: readonly People[], version = 1, definition = bundledInstrument): TrendRound {
  const round = roundOf(year, year, version)
  const table = countResponses(round.id, responsesOf(people, round.id, definition), definition)
  return { round, instrumentVersion: versionOf(version, definition), table, asked: {} }
}

function trendOf(measure: string, rounds: readonly TrendRound[]): MeasureTrend {
  const trend = measureTrends(rounds).find((one) => one.measure === measure)
  if (!trend) throw new Error(`no ${measure}`)
  return trend
}

function trendLines(series: readonly TrendSeries[], statistic: Statistic) {
  return series.map((one) => chartLine(one, statistic))
}

const answered = (count: number, all: number, form = ongoing): readonly People[] => [{ count, form, all }]

/** Four years: 9 answers, none, 20 answers, and a new wording. */
function fourYears(): readonly TrendRound[] {
  const changed: InstrumentDefinition = withQuestion(`${ongoing}.1`, { text: 'Får du stöd?' })
  return [
    trendRound(2021, answered(9, 4)),
    trendRound(2022, []),
    trendRound(2023, [...answered(15, 5), ...answered(5, 2)]),
    trendRound(2024, answered(10, 6), 2, changed),
  ]
}

describe('the lines of a trend', () => {
  it('are one for each form that has figures, and the forms without are named apart', () => {
    const trend = trendOf('M17', [trendRound(2024, [...answered(3, 4, 'styrelse'), ...answered(2, 1, 'personal')])])
    expect(seriesWith(trend, 'mean').shown.map(({ form }) => form.key)).toEqual(['personal', 'styrelse'])
    const lines = trendLines(seriesWith(trend, 'mean').shown, 'mean')
    expect(lines.map(({ label, id }) => [label, id])).toEqual([
      ['Personal', 'personal personal.7'],
      ['Styrelse', 'styrelse styrelse.1'],
    ])
  })

  // scipy 1.17: Student's interval of fifteen 5 and five 2 is 3.6262 to 4.8738. Answers that are all alike have none.
  it('have a mark a year: the figure as drawn, as read, and n; a gap where nobody answered; a break where the wording changed', () => {
    const [line] = trendLines(trendOf('M01', fourYears()).series, 'mean')
    expect(line?.marks).toEqual([
      { year: 2021, value: 4, text: '4,0', interval: null, n: 9, few: true, breakBefore: false },
      { year: 2022, value: null, text: '', interval: null, n: 0, few: true, breakBefore: false },
      {
        year: 2023,
        value: 4.25,
        text: '4,3',
        interval: { lower: expect.closeTo(3.6262, 4), upper: expect.closeTo(4.8738, 4) },
        n: 20,
        few: false,
        breakBefore: false,
      },
      { year: 2024, value: 6, text: '6,0', interval: null, n: 10, few: false, breakBefore: true },
    ])
  })

  it('draw shares in per cent, and count out those of few answers', () => {
    const [line] = trendLines(trendOf('M01', fourYears()).series, 'share56')
    expect(line?.marks.map(({ value, text }) => [value, text])).toEqual([
      [0, '0 av 9'],
      [null, ''],
      [75, '75\u00A0%'],
      [100, '100\u00A0%'],
    ])
  })

  it('have the intervals of shares in per cent', () => {
    const [line] = trendLines(trendOf('M01', fourYears()).series, 'share46')
    // scipy 1.17: Wilson's interval of 9 of 9 is 0.70085 to 1.
    expect(line?.marks[0]?.interval).toEqual({ lower: expect.closeTo(70.085, 3), upper: 100 })
    expect(line?.marks[1]?.interval).toBeNull()
  })

  it('are found with what they say of their latest figure', () => {
    const { series } = trendOf('M01', [trendRound(2023, answered(9, 4)), trendRound(2024, answered(12, 5, 'deltagare_avslut'))])
    const lines = trendLines(series, 'mean')
    const found = foundLines(series, lines, 'mean')
    expect(found.map(({ line, finding }) => [line.label, finding.point.round.year])).toEqual([
      ['Deltagare – pågående', 2023],
      ['Deltagare – avslut', 2024],
    ])
    expect(new Set(found.map(({ look }) => look.colour.light)).size).toBe(2)
  })

  it('draw no mean of Ja and Nej', () => {
    const trend = trendOf('M04', [trendRound(2024, [{ count: 12, form: ongoing, all: 1 }])])
    expect(seriesWith(trend, 'mean').shown).toEqual([])
    const [line] = trendLines(seriesWith(trend, 'shareJa').shown, 'shareJa')
    expect(line?.marks).toMatchObject([{ value: 100, text: '100\u00A0%', n: 12 }])
  })
})

describe('what a trend can be counted as', () => {
  it('is named with its codes in words', () => {
    const names = (statistic: Parameters<typeof statisticNames>[0]) =>
      statisticNames(statistic, [{ scale: frekvens, user: 'Personal' }])
    expect(names('share56').map((name) => name.replaceAll('\u2060', ''))).toEqual(['andel 5–6 (För det mesta, Alltid)'])
    expect(names('mean').join()).toMatch(/^medelvärde .*1 Aldrig.*6 Alltid/)
  })

  it('says who is asked on which scale, where there are several', () => {
    const uses = [
      { scale: frekvens, user: 'Personal' },
      { scale: omfattning, user: 'Styrelse 2023' },
      { scale: frekvens, user: 'Styrelse 2024' },
    ]
    expect(statisticNames('mean', uses)).toEqual([
      expect.stringMatching(
        /^medelvärde på olika skalor: 1 Aldrig .*6 Alltid \(Personal och Styrelse 2024\); .*\(Styrelse 2023\)$/,
      ),
    ])
  })
})

describe('the axis of a trend', () => {
  it('is the whole of what the figure can be, so that a small difference never looks large', () => {
    expect(axisOf('mean')).toMatchObject({ min: 1, max: 6 })
    for (const statistic of ['share46', 'share56', 'shareJa'] as const) {
      expect(axisOf(statistic)).toMatchObject({ min: 0, max: 100 })
      expect(axisText(unitOf(statistic), 80)).toBe('80\u00A0%')
    }
  })
})

describe('a trend in words', () => {
  it('is called by its question, since the names of NNS are not known', () => {
    expect(measureTitle(trendOf('M03', [trendRound(2024, [])]))).toBe('Får stödet ta den tid du behöver?')
  })

  it('says every figure that is drawn, with its n, and that there is none', () => {
    const lines = trendLines(trendOf('M01', fourYears()).series.slice(0, 1), 'mean')
    const words = linesInWords('Får du stöd?', ['medelvärde'], lines)
    expect(words).toMatch(/^Får du stöd\? Linjediagram, medelvärde per mätomgång\. Deltagare – pågående: /)
    expect(words).toContain('2021 4,0 (n 9), 2022 inget värde, 2023 4,3 (n 20) och 2024 6,0 (n 10).')
  })
})
