import type { QuestionFrequency } from '../frequency/frequency-table'
import { answerCount } from '../frequency/question-frequency'
import type { Scale } from '../instrument/definition'
import { type Rounded, roundHalfUp } from './round-half-up'

/** `sum` of the codes of `n` answers. `value` is the unrounded arithmetic mean sum/n, null where n is 0. */
export interface Mean {
  readonly sum: number
  readonly n: number
  readonly value: number | null
}

/**
 * The arithmetic mean of the codes of a rating scale, in steps of the scale. Answers without a code are
 * left out. Refuses a yes-no scale, whose codes are names and run the other way.
 */
export function mean(frequency: QuestionFrequency, scale: Scale): Mean {
  if (scale.kind !== 'rating') throw new TypeError(`the scale ${scale.key} has no mean`)
  const n = answerCount(frequency)
  const sum = frequency.counts.reduce((total, count, index) => total + count * (index + 1), 0)
  return { sum, n, value: n === 0 ? null : sum / n }
}

/** A mean rounded half up from sum and n; null where n is 0. */
export function roundedMean({ sum, n }: Mean, decimals = 1): Rounded | null {
  return n === 0 ? null : roundHalfUp(sum, n, decimals)
}
