import type { Form } from '../instrument/definition'
import type { RoundId } from '../model/id'
import type { RatingStatistic } from '../model/presentation'
import { type Statistic, statistics, type Target, type TargetStatus } from '../model/target'
import type { Change } from '../statistics/change-verdict'
import { standingOf } from './chart/target-steps'
import { figureWords } from './figure-words'
import type { MeasureTrend, TrendPoint } from './trend'

/** One form's figure of a measure in the round that is looked at, as people read it. */
export interface FoundFigure {
  readonly measure: string
  readonly form: Pick<Form, 'key' | 'title'>
  /** As the form asks it. */
  readonly question: string
  readonly statistic: Statistic
  readonly figure: string
}

/** A figure that has changed by more than chance since the latest earlier round that it can be compared with. */
export interface FoundChange extends FoundFigure {
  readonly verdict: Exclude<Change, 'within-chance'>
  readonly sinceYear: number
}

/** A figure that does not reach its målnivå. */
export interface FoundStanding extends FoundFigure {
  readonly status: Exclude<TargetStatus, 'reached'>
  readonly level: string
}

/** What the answers of a round say, and of how many figures that is said. */
export interface OverviewFindings {
  readonly changes: readonly FoundChange[]
  /** How many figures could be compared with an earlier round's. Chance alone makes a change of about one in twenty. */
  readonly compared: number
  /** How many have an earlier round's figure, comparable or not. */
  readonly withEarlier: number
  readonly standings: Readonly<Record<TargetStatus, number>>
  /** Those that do not reach their level, the near ones last. */
  readonly below: readonly FoundStanding[]
}

/**
 * What the answers of one round say: of every form that asks a measure, whether its figure (the statistic, or the share Ja) has
 * changed, and how each of its figures that has a målnivå stands to it.
 */
export function overviewFindings(
  trends: readonly MeasureTrend[],
  roundId: RoundId,
  statistic: RatingStatistic,
  targets: readonly Target[],
): OverviewFindings {
  const figures = trends.flatMap((trend) => figuresOf(trend, roundId))
  const followed = figures.filter((figure) => figure.statistic === statistic || figure.statistic === 'shareJa')
  const verdicts = followed.flatMap((figure) => changeOf(figure) ?? [])
  const standings = figures.flatMap((figure) => statusOf(figure, targets) ?? [])
  const count = (status: TargetStatus) => standings.filter((standing) => standing.status === status).length
  return {
    changes: verdicts.flatMap(({ found, verdict, sinceYear }) =>
      verdict === 'increase' || verdict === 'decrease' ? [{ ...found, verdict, sinceYear }] : [],
    ),
    compared: verdicts.filter(({ verdict }) => verdict !== 'not-comparable').length,
    withEarlier: verdicts.length,
    standings: { reached: count('reached'), near: count('near'), 'not-reached': count('not-reached') },
    below: (['not-reached', 'near'] as const).flatMap((status) =>
      standings.filter((standing) => standing.status === status).map(({ found, level }) => ({ ...found, status, level })),
    ),
  }
}

interface RoundFigure {
  readonly trend: MeasureTrend
  readonly point: TrendPoint
  readonly statistic: Statistic
  readonly found: FoundFigure
}

/** Every figure that the round has of a measure. */
function figuresOf(trend: MeasureTrend, roundId: RoundId): readonly RoundFigure[] {
  return trend.series.flatMap(({ form, question, points }) => {
    const point = points.find(({ round }) => round.id === roundId)
    return statistics.flatMap((statistic) => {
      const figure = point?.values && figureWords(point.values, statistic)
      if (!point || !figure) return []
      const found = { measure: trend.measure, form, question: question.text, statistic, figure }
      return [{ trend, point, statistic, found }]
    })
  })
}

function changeOf({ point, statistic, found }: RoundFigure) {
  const change = point.figures[statistic]?.change
  return change ? { found, verdict: change.verdict.verdict, sinceYear: change.sinceYear } : null
}

function statusOf({ trend, point, statistic, found }: RoundFigure, targets: readonly Target[]) {
  const standing = standingOf(targets, trend, statistic, point)
  return standing && { found, ...standing }
}
