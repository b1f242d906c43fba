import type { QuestionFrequency } from '../frequency/frequency-table'
import { answerCount } from '../frequency/question-frequency'
import { breaksBetween } from '../instrument/comparable'
import type { Scale } from '../instrument/definition'
import { findQuestion, scaleOf } from '../instrument/lookup'
import type { InstrumentVersion } from '../instrument/version'
import type { Statistic } from '../model/target'
import { type ChangeVerdict, changeVerdict, type RoundFigure } from '../statistics/change-verdict'
import { codeSample } from '../statistics/code-sample'
import { scaleValues } from './scale-values'

/**
 * One question's counted answers in one round; null where the round did not ask it. `asked` is how many were asked to answer
 * its form in the part of the förbund that is counted; null where that is not known, as it never is for women and men apart.
 */
export interface QuestionRound {
  readonly instrumentVersion: InstrumentVersion
  readonly frequency: QuestionFrequency | null
  readonly asked: number | null
}

/** Whether one of a question's figures has changed from one round to a later one; see changeVerdict. */
export function questionVerdict(
  before: QuestionRound,
  after: QuestionRound,
  question: string,
  statistic: Statistic,
): ChangeVerdict {
  const [was, is] = [before, after].map((round) => roundFigure(round, question, statistic))
  if (!was || !is) return changeVerdict(null, null)
  return changeVerdict(was, is, breaksBetween(before.instrumentVersion, after.instrumentVersion, question))
}

/** One of a question's figures with what its interval needs; null where the round did not ask it. */
export function roundFigure(round: QuestionRound, question: string, statistic: Statistic): RoundFigure | null {
  const { frequency, asked } = round
  if (!frequency) return null
  const { definition } = round.instrumentVersion
  return scaleFigure(frequency, scaleOf(definition, findQuestion(definition, question)), statistic, asked)
}

/** A figure of counted answers on a scale, of which `asked` people were asked. */
export function scaleFigure(frequency: QuestionFrequency, scale: Scale, statistic: Statistic, asked: number | null): RoundFigure {
  const { mean, share46, share56, shareJa } = scaleValues(frequency, scale)
  if (statistic === 'mean' && mean) return { kind: 'mean', ...codeSample(frequency, scale), asked }
  const share = { mean: null, share46: share46?.share, share56: share56?.share, shareJa }[statistic]
  return share ? { kind: 'share', count: share.count, n: share.n, asked } : { kind: 'none', n: answerCount(frequency) }
}
