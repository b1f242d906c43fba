import { describe, expect, it } from 'vitest'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { RatingStatistic } from '../../../shared/model/presentation'
import type { Target } from '../../../shared/model/target'
import { overviewFindings } from '../../../shared/report/overview-findings'
import { measureTrends, type TrendRound } from '../../../shared/report/trend'
import { withQuestion } from '../../support/changed-instrument'
import { countResponses } from '../../support/count-responses'
import { type People, responsesOf, roundOf, versionOf } from '../../support/made-responses'

const form = 'deltagare_pagaende'
const first = `${form}.1`
const yesNo = `${form}.4`

/** `top` of `n` choose 5 and the others 2 on the first question; `yes` of them Ja on the fourth. All answer 1 to the others. */
function chose(top: number, n: number, yes = n): readonly People[] {
  return Array.from({ length: n }, (_, index): People => {
    return { count: 1, form, all: 1, answers: { [first]: index < top ? 5 : 2, [yesNo]: index < yes ? 1 : 2 } }
  })
}

function roundWith(year: number, people: readonly People[], definition = bundledInstrument): TrendRound {
  const version = definition === bundledInstrument ? 1 : 2
  const round = roundOf(year, year, version)
  const table = countResponses(round.id, responsesOf(people, round.id, definition), definition)
  return { round, instrumentVersion: versionOf(version, definition), table, asked: {} }
}

function findingsIn(
  rounds: readonly TrendRound[],
  year = 2024,
  { statistic = 'share46', targets = [] }: { statistic?: RatingStatistic; targets?: readonly Target[] } = {},
) {
  return overviewFindings(measureTrends(rounds), roundOf(year, year).id, statistic, targets)
}

// Newcombe 1998, table II: 56/70 − 48/80 is 0.0524 to 0.3339, so a change and no chance.
const [less, more] = [chose(48, 80), chose(56, 70)]

describe('what has changed in a round', () => {
  it('is told with the way it went, since when, and the figure as people read it', () => {
    expect(findingsIn([roundWith(2023, less), roundWith(2024, more)]).changes).toMatchObject([
      {
        measure: 'M01',
        form: { key: form, title: 'Deltagare – pågående' },
        question: 'Får du stöd på ett sätt som är till stor nytta för dig?',
        statistic: 'share46',
        figure: '80\u00A0% (56 av 70)',
        verdict: 'increase',
        sinceYear: 2023,
      },
    ])
    expect(findingsIn([roundWith(2023, more), roundWith(2024, less)]).changes).toMatchObject([{ verdict: 'decrease' }])
  })

  it('is nothing where all may be chance, and says of how many figures: one for each question of the form', () => {
    const { changes, compared, withEarlier } = findingsIn([roundWith(2023, chose(15, 20)), roundWith(2024, chose(14, 20))])
    expect({ changes, compared, withEarlier }).toEqual({ changes: [], compared: 7, withEarlier: 7 })
  })

  it('is followed by the statistic asked for, and Ja/Nej always by its share', () => {
    // 10 of 40 against 30 of 40 say Ja; nothing else differs.
    const rounds = [roundWith(2023, chose(20, 40, 10)), roundWith(2024, chose(20, 40, 30))]
    for (const statistic of ['share46', 'share56', 'mean'] as const) {
      expect(findingsIn(rounds, 2024, { statistic }).changes).toMatchObject([{ measure: 'M04', statistic: 'shareJa' }])
    }
    const steps = [roundWith(2023, less), roundWith(2024, more)]
    expect(findingsIn(steps, 2024, { statistic: 'mean' }).changes).toMatchObject([{ measure: 'M01', statistic: 'mean' }])
  })

  it('cannot be judged without an earlier round', () => {
    const alone = findingsIn([roundWith(2024, more)])
    expect([alone.changes, alone.compared, alone.withEarlier]).toEqual([[], 0, 0])
  })

  it('cannot be judged of too few answers or of a question that was changed, which is not the same as no change', () => {
    const few = findingsIn([roundWith(2023, chose(1, 4)), roundWith(2024, more)])
    expect([few.changes, few.compared, few.withEarlier]).toEqual([[], 0, 7])
    const reworded = withQuestion(first, { text: 'Något annat?' })
    const other = findingsIn([roundWith(2023, less), roundWith(2024, more, reworded)])
    // The other six questions of the form are asked as before.
    expect([other.changes, other.compared, other.withEarlier]).toEqual([[], 6, 7])
  })

  it('is of the round looked at, whatever came later, and nothing where nobody has answered it', () => {
    const rounds = [roundWith(2022, less), roundWith(2023, more), roundWith(2024, [])]
    expect(findingsIn(rounds, 2023).changes).toHaveLength(1)
    expect(findingsIn(rounds, 2024)).toMatchObject({ changes: [], compared: 0, withEarlier: 0 })
    expect(findingsIn(rounds, 2022).withEarlier).toBe(0)
  })
})

describe('how the figures of a round stand to their målnivåer', () => {
  const level = (subjectKey: string, value: number, fields: Partial<Target> = {}): Target => {
    return { subject: 'measure', subjectKey, statistic: 'share46', level: value, near: 0.05, fromYear: 2024, ...fields }
  }
  const rounds = [roundWith(2024, more)]

  it('is counted, and those below are told with their level, the near ones last', () => {
    const targets = [level('M01', 0.84), level('M02', 0.5), level('M04', 0.9, { statistic: 'shareJa' })]
    const { standings, below } = findingsIn(rounds, 2024, { targets })
    expect(standings).toEqual({ reached: 1, near: 1, 'not-reached': 1 })
    expect(below).toMatchObject([
      { measure: 'M02', figure: '0\u00A0% (0 av 70)', status: 'not-reached', level: '50\u00A0%' },
      { measure: 'M01', figure: '80\u00A0% (56 av 70)', status: 'near', level: '84\u00A0%' },
    ])
  })

  it('is told also for a statistic that is not the one followed', () => {
    const targets = [level('M01', 5, { statistic: 'mean', near: 0.2 })]
    // (56 × 5 + 14 × 2) / 70 is 4.4.
    expect(findingsIn(rounds, 2024, { targets }).below).toMatchObject([{ statistic: 'mean', figure: '4,4 (n 70)', level: '5' }])
  })

  it('is nothing before a level holds, or where nobody has answered', () => {
    const targets = [level('M01', 0.84, { fromYear: 2025 }), level('M20', 0.84)]
    expect(findingsIn(rounds, 2024, { targets }).standings).toEqual({ reached: 0, near: 0, 'not-reached': 0 })
  })
})
