import type { Statistic } from '../model/target'
import type { ChangeVerdict, RoundFigure } from '../statistics/change-verdict'
import { figureInterval, type SureFigure } from './figure-interval'
import { type QuestionRound, questionVerdict, type RoundFigures } from './verdict'

/** One of a question's figures in one round with how sure it is, and whether it has changed since an earlier one. */
export interface TrendFigure extends SureFigure {
  /** Null where no earlier round has answers to the question. */
  readonly change: TrendChange | null
}

/**
 * The verdict since the latest earlier round that the figure can be compared with; where there is none, why it cannot be
 * compared with the latest one. `before` is that round's figure.
 */
export interface TrendChange {
  readonly sinceYear: number
  readonly before: RoundFigure
  readonly verdict: ChangeVerdict
}

/** A round with answers to the question. */
export interface AnsweredRound extends QuestionRound {
  readonly year: number
  readonly figures: RoundFigures
}

/** Every figure that a question's scale has in a round, with those of `earlier` rounds (oldest first) to compare with. */
export function trendFigures(
  current: AnsweredRound,
  earlier: readonly AnsweredRound[],
  question: string,
): Readonly<Record<Statistic, TrendFigure | null>> {
  const of = (statistic: Statistic) => trendFigure(current, earlier, question, statistic)
  return { mean: of('mean'), share46: of('share46'), share56: of('share56'), shareJa: of('shareJa') }
}

function trendFigure(
  current: AnsweredRound,
  earlier: readonly AnsweredRound[],
  question: string,
  statistic: Statistic,
): TrendFigure | null {
  const figure = current.figures[statistic]
  if (figure.kind === 'none') return null
  return { figure, interval: figureInterval(figure), change: latestChange(current, earlier, question, statistic) }
}

function latestChange(
  current: AnsweredRound,
  earlier: readonly AnsweredRound[],
  question: string,
  statistic: Statistic,
): TrendChange | null {
  let latest: TrendChange | null = null
  for (const round of [...earlier].reverse()) {
    const before = round.figures[statistic]
    const verdict = questionVerdict(round, current, question, statistic)
    if (verdict.verdict !== 'not-comparable') return { sinceYear: round.year, before, verdict }
    latest ??= { sinceYear: round.year, before, verdict }
  }
  return latest
}
