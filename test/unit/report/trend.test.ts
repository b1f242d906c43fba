import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findQuestion } from '../../../shared/instrument/lookup'
import { measureTrends, type TrendRound, type TrendSeries } from '../../../shared/report/trend'
import { withQuestion } from '../../support/changed-instrument'
import { countResponses } from '../../support/count-responses'
import { type People, responsesOf, roundOf, versionOf } from '../../support/made-responses'

const form = 'deltagare_pagaende'
const first = `${form}.1`

function trendRound(
  year: number,
  people: readonly People[],
  version = 1,
  definition: InstrumentDefinition = bundledInstrument,
): TrendRound {
  const round = roundOf(year, year, version)
  const table = countResponses(round.id, responsesOf(people, round.id, definition), definition)
  return { round, instrumentVersion: versionOf(version, definition), table, asked: {} }
}

function answered(count: number, answer: number): readonly People[] {
  return [{ count, form, all: 1, answers: { [first]: answer } }]
}

function seriesOf(rounds: readonly TrendRound[], measure = 'M01', formKey = form): TrendSeries | undefined {
  const trend = measureTrends(rounds).find((one) => one.measure === measure)
  return trend?.series.find((series) => series.form.key === formKey)
}

function yearsOf(series: TrendSeries | undefined): number[][] | undefined {
  return series?.segments.map((segment) => segment.map(({ round }) => round.year))
}

describe('measureTrends', () => {
  it('has every measure once, under its theme, with a series for each form that asks it', () => {
    const trends = measureTrends([trendRound(2024, [])])
    expect(trends).toHaveLength(bundledInstrument.measures.length)
    const structures = trends.find(({ measure }) => measure === 'M17')
    expect(structures?.theme.workingTitle).toBe('Strukturer för relationer mellan aktörer')
    expect(structures?.series.map((series) => series.form.key)).toEqual(['personal', 'parternas_chefsgrupp', 'styrelse'])
  })

  it('has a point a round in order of time, with n and the values that suit the scale', () => {
    const series = seriesOf([trendRound(2024, answered(4, 6)), trendRound(2023, answered(2, 3))])
    expect(
      series?.points.map(({ round, n, values }) => [round.year, n, values?.mean?.value, values?.share46?.share.value]),
    ).toEqual([
      [2023, 2, 3, 0],
      [2024, 4, 6, 1],
    ])
    expect(yearsOf(series)).toEqual([[2023, 2024]])
    const yesNo = seriesOf([trendRound(2024, answered(4, 6))], 'M04')
    expect(yesNo?.points[0]?.values).toMatchObject({ mean: null, share46: null, share56: null, shareJa: { count: 4, n: 4 } })
  })

  it('leaves a gap where nobody answered, and where the question was not asked', () => {
    const without = withQuestion(first, null)
    const rounds = [2020, 2021, 2022, 2023].map((year) => trendRound(year, year === 2021 ? [] : answered(1, 4)))
    const series = seriesOf([...rounds, trendRound(2024, [], 2, without)])
    expect(series?.points.map(({ status, n, values }) => [status, n, values === null])).toEqual([
      ['value', 1, false],
      ['no-answers', 0, true],
      ['value', 1, false],
      ['value', 1, false],
      ['not-asked', 0, true],
    ])
    expect(yearsOf(series)).toEqual([[2020], [2022, 2023]])
  })

  it.each([
    ['wording', { text: 'Får du det stöd du behöver?' }, ['wording']],
    ['scale', { scale: 'omfattning' }, ['scale']],
  ] as const)('breaks where the %s changed, and joins again after it', (_what, change, reasons) => {
    const changed = withQuestion(first, change)
    const series = seriesOf([
      trendRound(2021, answered(5, 4)),
      trendRound(2022, answered(5, 4)),
      trendRound(2023, answered(5, 5), 2, changed),
      trendRound(2024, answered(5, 5), 2, changed),
    ])
    expect(series?.points.map(({ breakBefore }) => breakBefore)).toEqual([null, null, { sinceYear: 2022, reasons }, null])
    expect(yearsOf(series)).toEqual([
      [2021, 2022],
      [2023, 2024],
    ])
  })

  it('goes on over a new version that asks the same, and over a new wording that was decided to ask the same, which it says', () => {
    const { text } = findQuestion(bundledInstrument, first)
    const reworded = withQuestion(first, { text: 'Får du det stöd du behöver?', earlierWordings: [text] })
    const series = seriesOf([
      trendRound(2021, answered(5, 4)),
      trendRound(2022, answered(5, 4), 2, bundledInstrument),
      trendRound(2023, answered(5, 5), 3, reworded),
      trendRound(2024, answered(5, 5), 3, reworded),
    ])
    expect(series?.points.map(({ breakBefore }) => breakBefore)).toEqual([null, null, null, null])
    expect(series?.points.map(({ rewordedSince }) => rewordedSince)).toEqual([null, null, 2022, null])
    expect(yearsOf(series)).toEqual([[2021, 2022, 2023, 2024]])
    expect(series?.points.at(2)?.figures.mean?.change?.verdict).not.toMatchObject({ reason: { kind: 'break' } })
  })

  it('sees a break also across rounds without answers, at the next value', () => {
    const changed = withQuestion(first, { text: 'Något annat?' })
    const series = seriesOf([
      trendRound(2022, answered(5, 4)),
      trendRound(2023, [], 2, changed),
      trendRound(2024, answered(5, 5), 2, changed),
    ])
    expect(series?.points[1]?.breakBefore).toBeNull()
    expect(series?.points[2]?.breakBefore).toEqual({ sinceYear: 2022, reasons: ['wording'] })
  })

  it('changes figures with the scale: mean before, share of Ja after', () => {
    const changed = withQuestion(first, { scale: 'ja_nej' })
    const series = seriesOf([trendRound(2023, answered(5, 4)), trendRound(2024, answered(5, 1), 2, changed)])
    expect(series?.points[0]?.values).toMatchObject({ mean: { value: 4 }, shareJa: null })
    expect(series?.points[1]?.values).toMatchObject({ mean: null, shareJa: { value: 1 } })
  })

  it('follows a question that got another number, and not one that took over its number', () => {
    const renumbered = withQuestion(first, { number: 3 })
    const series = seriesOf([trendRound(2023, answered(5, 4)), trendRound(2024, answered(5, 4), 2, renumbered)])
    expect(series?.points.map(({ status }) => status)).toEqual(['value', 'value'])
    const replaced = withQuestion(first, { key: `${form}.new` })
    const trend = measureTrends([
      trendRound(2023, answered(5, 4)),
      trendRound(2024, [{ count: 5, form, all: 1 }], 2, replaced),
    ]).find(({ measure }) => measure === 'M01')
    const ours = trend?.series.filter((series) => series.form.key === form)
    expect(ours?.map((series) => [series.question.key, yearsOf(series)])).toEqual([
      [first, [[2023]]],
      [`${form}.new`, [[2024]]],
    ])
  })

  it('refuses a table of another round', () => {
    const round = trendRound(2024, [])
    expect(() => measureTrends([{ ...round, table: { ...round.table, roundId: roundOf(9, 9).id } }])).toThrow('2024')
    expect(() => measureTrends([{ ...round, instrumentVersion: versionOf(7) }])).toThrow('2024')
  })

  it('has nothing to show without rounds', () => {
    expect(measureTrends([])).toEqual([])
  })
})
