import { describe, expect, it } from 'vitest'
import { trendRounds } from '../../../renderer/features/trends/trend-rounds'
import { everybody, type GroupChoice } from '../../../renderer/ui/group-choice'
import { noChoices } from '../../../shared/delivery/delivery-choices'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { keepFigures } from '../../../shared/report/shown/kept-figures'
import { type Audience, type RoundCounts, showRound } from '../../../shared/report/shown/shown-round'
import { measureTrends } from '../../../shared/report/trend'
import { countResponses } from '../../support/count-responses'
import { coaching, insatser, reception, responsesOf, roundOf, versionOf } from '../../support/made-responses'

const form = 'personal'

/** Three answers in 2023, and 12 in 2024 of which three in a small insats. */
const counted: readonly RoundCounts[] = [
  countedRound(2023, [{ count: 3, form, insats: coaching, all: 5 }]),
  countedRound(2024, [
    { count: 9, form, insats: coaching, all: 5 },
    { count: 3, form, insats: reception, all: 5 },
  ]),
]

function countedRound(year: number, people: Parameters<typeof responsesOf>[0]): RoundCounts {
  const round = roundOf(year, year)
  const table = countResponses(round.id, responsesOf(people, round.id), bundledInstrument)
  const asked = (insatsId: typeof coaching, number: number) => ({
    roundId: round.id,
    form,
    insatsId,
    asked: number,
    declined: null,
  })
  return {
    round,
    instrumentVersion: versionOf(1),
    table,
    accounting: [asked(coaching, 20), asked(reception, 4)],
    choices: noChoices,
  }
}

function pointsOf(choice: GroupChoice, audience: Audience, rounds = counted) {
  const trends = measureTrends(trendRounds(rounds, choice, audience, insatser))
  const points = trends.find(({ measure }) => measure === 'M11')?.series[0]?.points ?? []
  return points.map(({ status, n, figures }) => ({ status, n, asked: figures.mean?.figure }))
}

describe('the rounds that trends are made of', () => {
  it('are all answers for the förbund itself, however few, and of how many asked', () => {
    expect(pointsOf(everybody, 'internal')).toMatchObject([
      { status: 'value', n: 3, asked: { asked: 24 } },
      { status: 'value', n: 12, asked: { asked: 24 } },
    ])
  })

  it('are those of the chosen insats and of how many were asked there, and of nobody knows how many for a kön', () => {
    expect(pointsOf({ insatser: [reception], kon: null }, 'internal')).toMatchObject([
      { status: 'no-answers', n: 0 },
      { status: 'value', n: 3, asked: { asked: 4 } },
    ])
    expect(pointsOf({ insatser: [], kon: 1 }, 'internal')).toMatchObject([{ asked: { asked: null } }, { asked: { asked: null } }])
  })

  it('are a gap for others where too few have answered, and nothing of a chosen part', () => {
    const shown = [
      { status: 'not-shown', n: 0 },
      { status: 'value', n: 12 },
    ]
    expect(pointsOf(everybody, 'display')).toMatchObject(shown)
    expect(pointsOf({ insatser: [reception], kon: 1 }, 'display')).toMatchObject(shown)
  })

  it('are of a round whose responses are disposed what was kept, also for the förbund itself, and nothing of a chosen part', () => {
    const disposed = counted.map((own): RoundCounts => {
      if (own.round.year === 2023) return own
      const kept = keepFigures(showRound(own, insatser, 'display'))
      return { ...own, table: { roundId: own.round.id, respondents: [], answers: [] }, accounting: [], kept }
    })
    const pointsBefore = pointsOf(everybody, 'display')
    expect(pointsOf(everybody, 'display', disposed)).toEqual(pointsBefore)
    expect(pointsOf(everybody, 'internal', disposed)).toMatchObject([{ status: 'value', n: 3 }, pointsBefore[1]])
    expect(pointsOf({ insatser: [coaching], kon: null }, 'internal', disposed)).toMatchObject([
      { status: 'value', n: 3 },
      { status: 'not-shown', n: 0 },
    ])
  })
})
