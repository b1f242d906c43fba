import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Statistic } from '../../../shared/model/target'
import { amongAskedWords, certaintyWords, changeLabel, figureWords } from '../../../shared/report/figure-words'
import { measureTrends, type TrendRound, type TrendSeries } from '../../../shared/report/trend'
import { findingTitle, latestFinding } from '../../../shared/report/trend-finding'
import { withQuestion } from '../../support/changed-instrument'
import { countResponses } from '../../support/count-responses'
import { type People, responsesOf, roundOf, versionOf } from '../../support/made-responses'

const form = 'deltagare_pagaende'
const first = `${form}.1`

/** `top` of `n` who answered the first question with 5, the others with 2. */
function chose(top: number, n: number, key = form): readonly People[] {
  const people = (count: number, answer: number): People => ({ count, form: key, all: 1, answers: { [`${key}.1`]: answer } })
  return [people(top, 5), people(n - top, 2)]
}

function answers(codes: readonly number[]): readonly People[] {
  return codes.map((code) => ({ count: 1, form, all: 1, answers: { [first]: code } }))
}

function roundWith(year: number, people: readonly People[], asked: number | null = null, version = 1): TrendRound {
  const definition = version === 1 ? bundledInstrument : withQuestion(first, { text: 'Något annat?' })
  const round = roundOf(year, year, version)
  const table = countResponses(round.id, responsesOf(people, round.id, definition), definition)
  return { round, instrumentVersion: versionOf(version, definition), table, asked: { [form]: asked } }
}

function seriesOf(rounds: readonly TrendRound[]): TrendSeries {
  const series = measureTrends(rounds).find(({ measure }) => measure === 'M01')?.series[0]
  if (!series) throw new Error('no series')
  return series
}

function figureIn(rounds: readonly TrendRound[], statistic: Statistic = 'share46') {
  const finding = latestFinding(seriesOf(rounds), statistic)
  if (!finding) throw new Error('no figure')
  return finding.figure
}

describe('the figures of a trend', () => {
  // Newcombe 1998, table II: 56/70 − 48/80 is 0.0524 to 0.3339. statsmodels 0.15: Wilson's interval of 56/70 is 0.6918 to 0.8770.
  it('have their interval, and the verdict since the round before', () => {
    const figure = figureIn([roundWith(2023, chose(48, 80)), roundWith(2024, chose(56, 70))])
    expect(figure.interval).toEqual({ lower: expect.closeTo(0.6918, 4), upper: expect.closeTo(0.877, 4) })
    expect(figure.change).toMatchObject({ sinceYear: 2023, before: { count: 48, n: 80 } })
    expect(figure.change?.verdict).toMatchObject({
      verdict: 'increase',
      interval: { lower: expect.closeTo(0.0524, 4), upper: expect.closeTo(0.3339, 4) },
    })
  })

  // By numpy: Wilson's interval of 20/24 of 39 asked is 0.7205 to 0.9065; see the verdict on a share for the rest.
  it('have a narrower interval where it is known how many were asked, and the same verdict', () => {
    const figure = figureIn([roundWith(2023, chose(14, 24), 39), roundWith(2024, chose(20, 24), 39)])
    expect(figure.interval).toEqual({ lower: expect.closeTo(0.7205, 4), upper: expect.closeTo(0.9065, 4) })
    expect(figure.change?.verdict).toMatchObject({ verdict: 'within-chance', amongAsked: 'increase' })
  })

  // scipy 1.17: Student's interval of the nine is 3.0020 to 5.6647.
  it('are means too, in steps of the scale', () => {
    const nine = answers([1, 3, 3, 4, 5, 5, 6, 6, 6])
    const figure = figureIn([roundWith(2023, answers([2, 3, 3, 3, 4])), roundWith(2024, nine)], 'mean')
    expect(figure.interval).toEqual({ lower: expect.closeTo(3.002, 4), upper: expect.closeTo(5.6647, 4) })
    expect(figure.change?.verdict).toMatchObject({ verdict: 'within-chance' })
  })

  it('have nothing to compare the first one with, and none of a kind that the scale does not have', () => {
    const [point] = seriesOf([roundWith(2024, chose(5, 9))]).points
    expect(point?.figures.share46?.change).toBeNull()
    expect(point?.figures.shareJa).toBeNull()
    expect(seriesOf([roundWith(2024, [])]).points[0]?.figures).toEqual({
      mean: null,
      share46: null,
      share56: null,
      shareJa: null,
    })
  })
})

describe('the round that a figure is compared with', () => {
  it('is the latest that it can be: one with too few answers, or none, is passed over', () => {
    const rounds = [
      roundWith(2021, chose(48, 80)),
      roundWith(2022, []),
      roundWith(2023, chose(1, 4)),
      roundWith(2024, chose(56, 70)),
    ]
    expect(figureIn(rounds).change).toMatchObject({ sinceYear: 2021, verdict: { verdict: 'increase' } })
  })

  it('is, where there is none, the latest of all, with the reason', () => {
    const few = [roundWith(2022, chose(2, 3)), roundWith(2023, chose(1, 4)), roundWith(2024, chose(56, 70))]
    expect(figureIn(few).change).toMatchObject({ sinceYear: 2023, verdict: { reason: { kind: 'too-few' } } })
    const reworded = [roundWith(2023, chose(48, 80)), roundWith(2024, chose(56, 70), null, 2)]
    expect(figureIn(reworded).change).toMatchObject({
      sinceYear: 2023,
      verdict: { reason: { kind: 'break', breaks: ['wording'] } },
    })
  })

  it('is not one from before a change of the question, though the one after it has too few answers', () => {
    const rounds = [
      roundWith(2022, chose(48, 80)),
      roundWith(2023, chose(1, 4), null, 2),
      roundWith(2024, chose(56, 70), null, 2),
    ]
    expect(figureIn(rounds).change).toMatchObject({ sinceYear: 2023, verdict: { reason: { kind: 'too-few' } } })
  })
})

describe('a figure in words', () => {
  const rounds = [roundWith(2023, chose(17, 24), 39), roundWith(2024, chose(20, 24), 39)]

  it('has its answers with it, and is counted out where they are few', () => {
    const words = (people: readonly People[], statistic: Statistic) => {
      const { values } = latestFinding(seriesOf([roundWith(2024, people)]), statistic)?.point ?? {}
      return values && figureWords(values, statistic)
    }
    expect(words(chose(18, 29), 'share46')).toBe('62\u00A0% (18 av 29)')
    expect(words(chose(7, 9), 'share46')).toBe('7 av 9')
    expect(words(chose(18, 29), 'mean')).toBe('3,9 (n 29)')
  })

  // statsmodels 0.15: from 17/24 the first shares of 24 whose interval leaves out 0 are 23 and 10.
  it('says between what values it lies and what a change takes', () => {
    expect(certaintyWords(figureIn(rounds))).toMatch(
      /^mellan 72 och 91\u00A0%\. Mer än slump är minst 96\u00A0% \(23 av 24\) eller högst 42\u00A0% \(10 av 24\)\./,
    )
    // And from 2/5 only 5/5.
    expect(certaintyWords(figureIn([roundWith(2023, chose(2, 5)), roundWith(2024, chose(4, 5))]))).toContain(
      'Mer än slump är minst 5 av 5.',
    )
  })

  // scipy 1.17: Welch's interval of 4.3333 − 3 is −0.1085 to 2.7752, so 1.44 steps either way.
  it('says of a mean how many steps a change takes', () => {
    const nine = answers([1, 3, 3, 4, 5, 5, 6, 6, 6])
    const figure = figureIn([roundWith(2023, answers([2, 3, 3, 3, 4])), roundWith(2024, nine)], 'mean')
    expect(certaintyWords(figure)).toBe('mellan 3,0 och 5,7. Mer än slump är en skillnad på ungefär 1,4 steg eller mer.')
  })

  it('says it apart where only those who were asked have changed', () => {
    const { change } = figureIn([roundWith(2023, chose(14, 24), 39), roundWith(2024, chose(20, 24), 39)])
    expect(change && changeLabel(change)).toBe('Inom slumpvariation sedan 2023')
    expect(change && amongAskedWords(change.verdict)).toMatch(/^Bland just de tillfrågade är det en ökning, /)
    const crowd = figureIn([roundWith(2023, chose(14, 24)), roundWith(2024, chose(20, 24))]).change
    expect(crowd && amongAskedWords(crowd.verdict)).toBeNull()
  })
})

describe('the title of a chart', () => {
  const title = (rounds: readonly TrendRound[]) => {
    const series = measureTrends(rounds).find(({ measure }) => measure === 'M01')?.series ?? []
    return findingTitle(
      series.flatMap((one) => latestFinding(one, 'share46') ?? []),
      'share46',
    )
  }
  const both = (year: number, one: readonly People[], other: readonly People[]) => roundWith(year, [...one, ...other])
  const avslut = 'deltagare_avslut'

  it('says what has changed, where there is one line, or the verdict', () => {
    expect(title([roundWith(2023, chose(48, 80)), roundWith(2024, chose(56, 70))])).toBe('Fler svarar 4–6 än 2023')
    expect(title([roundWith(2023, chose(56, 70)), roundWith(2024, chose(48, 80))])).toBe('Färre svarar 4–6 än 2023')
    expect(title([roundWith(2023, chose(7, 9)), roundWith(2024, chose(8, 9))])).toBe('Inom slumpvariation sedan 2023')
    expect(title([roundWith(2023, chose(2, 4)), roundWith(2024, chose(8, 9))])).toBe('Kan inte jämföras med 2023')
    expect(title([roundWith(2024, chose(8, 9))])).toBeNull()
  })

  it('names the lines that have changed, of how many', () => {
    const rounds = [both(2023, chose(48, 80), chose(7, 9, avslut)), both(2024, chose(56, 70), chose(8, 9, avslut))]
    expect(title(rounds)).toBe('Ökning sedan 2023: Deltagare – pågående (1 av 2 formulär)')
  })

  it('claims no more than could be compared', () => {
    expect(title([both(2023, chose(7, 9), chose(7, 9, avslut)), both(2024, chose(8, 9), chose(8, 9, avslut))])).toBe(
      'Förändringarna kan bero på slumpen',
    )
    expect(title([both(2023, chose(7, 9), chose(2, 4, avslut)), both(2024, chose(8, 9), chose(8, 9, avslut))])).toBe(
      'Förändringarna kan bero på slumpen, där det går att jämföra',
    )
    expect(title([both(2023, chose(2, 4), chose(2, 4, avslut)), both(2024, chose(8, 9), chose(8, 9, avslut))])).toBe(
      'Ingen förändring kan bedömas',
    )
  })
})
