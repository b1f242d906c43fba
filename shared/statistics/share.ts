import type { QuestionFrequency } from '../frequency/frequency-table'
import { answerCount } from '../frequency/question-frequency'
import { type Rounded, roundHalfUp } from './round-half-up'

/**
 * `count` of `n`. `value` is the unrounded proportion from 0 to 1, null where n is 0. Compare with targets
 * by `value` (75/95 is below 0.80 although it prints as 79 % beside 80 %), print by `roundedPercent`.
 */
export interface Share {
  readonly count: number
  readonly n: number
  readonly value: number | null
}

export function share(count: number, n: number): Share {
  if (count < 0 || count > n) throw new RangeError(`${count} of ${n} is not a share`)
  return { count, n, value: n === 0 ? null : count / n }
}

/**
 * The share of the answers with a code that have one of these codes. n is the question's own: blank,
 * unreadable and not asked are in neither count nor n.
 */
export function shareOfCodes(frequency: QuestionFrequency, codes: readonly number[]): Share {
  const count = codes.reduce((sum, code) => sum + (frequency.counts[code - 1] ?? 0), 0)
  return share(count, answerCount(frequency))
}

/** A share in per cent, rounded half up from count and n; null where n is 0. */
export function roundedPercent({ count, n }: Share, decimals = 0): Rounded | null {
  return n === 0 ? null : roundHalfUp(100 * count, n, decimals)
}
