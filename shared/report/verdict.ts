import { breaksBetween } from '../instrument/comparable'
import type { Scale } from '../instrument/definition'
import type { InstrumentVersion } from '../instrument/version'
import type { Statistic } from '../model/target'
import { type ChangeVerdict, changeVerdict, type RoundFigure } from '../statistics/change-verdict'
import { codeSample } from '../statistics/code-sample'
import type { Share } from '../statistics/share'
import { type GivenFrequency, givenCount, isClassed } from './given-frequency'
import { scaleValues, valuesWithoutAnswers } from './scale-values'

/** A figure of each kind: `none` where the scale has no such figure. */
export type RoundFigures = Readonly<Record<Statistic, RoundFigure>>

/** One question's figures in one round; null where the round did not ask it. */
export interface QuestionRound {
  readonly instrumentVersion: InstrumentVersion
  readonly figures: RoundFigures | null
}

/** Whether one of a question's figures has changed from one round to a later one; see changeVerdict. */
export function questionVerdict(
  before: QuestionRound,
  after: QuestionRound,
  question: string,
  statistic: Statistic,
): ChangeVerdict {
  if (!before.figures || !after.figures) return changeVerdict(null, null)
  const breaks = breaksBetween(before.instrumentVersion, after.instrumentVersion, question)
  return changeVerdict(before.figures[statistic], after.figures[statistic], breaks)
}

/**
 * All figures of counted answers on a scale, with what their intervals need. `asked` is how many were asked to answer the form in
 * the part of the förbund that is counted; null where that is not known, as it never is for women and men apart. What cannot be told of
 * answers in classes is hidden.
 */
export function scaleFigures(frequency: GivenFrequency, scale: Scale, asked: number | null): RoundFigures {
  const { mean, share46, share56, shareJa } = scaleValues(frequency, scale)
  const suitable = valuesWithoutAnswers(scale)
  const none = (statistic: Statistic): RoundFigure => ({
    kind: 'none',
    n: givenCount(frequency),
    ...(suitable[statistic] && { hidden: true }),
  })
  const figureOf = (statistic: Statistic, share: Share | null | undefined): RoundFigure =>
    share ? { kind: 'share', count: share.count, n: share.n, asked } : none(statistic)
  return {
    mean: mean && !isClassed(frequency) ? { kind: 'mean', ...codeSample(frequency, scale), asked } : none('mean'),
    share46: figureOf('share46', share46?.share),
    share56: figureOf('share56', share56?.share),
    shareJa: figureOf('shareJa', shareJa),
  }
}

/** The figures of a round whose answers to a question are not shown. */
export const hiddenFigures: RoundFigures = {
  mean: { kind: 'none', n: 0, hidden: true },
  share46: { kind: 'none', n: 0, hidden: true },
  share56: { kind: 'none', n: 0, hidden: true },
  shareJa: { kind: 'none', n: 0, hidden: true },
}
