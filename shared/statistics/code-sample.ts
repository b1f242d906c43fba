import type { QuestionFrequency } from '../frequency/frequency-table'
import type { Scale } from '../instrument/definition'
import { mean } from './mean'

/**
 * What the interval of a mean needs of `n` answers on a scale from `lowest` to `highest`: their mean (null where n is 0), and
 * their variance, as estimated with n − 1 (null where n is below 2, since one answer does not tell how answers differ).
 */
export interface CodeSample {
  readonly n: number
  readonly mean: number | null
  readonly variance: number | null
  readonly lowest: number
  readonly highest: number
}

/**
 * The codes of a rating scale as a sample, in steps of the scale. Answers without a code are left out. Computed from whole
 * numbers, so that answers that are all alike have a variance of exactly 0. Refuses a yes-no scale, as `mean` does.
 */
export function codeSample(frequency: QuestionFrequency, scale: Scale): CodeSample {
  const { sum, n, value } = mean(frequency, scale)
  const squares = frequency.counts.reduce((total, count, index) => total + count * (index + 1) ** 2, 0)
  const codes = scale.codes.map(({ code }) => code)
  return {
    n,
    mean: value,
    variance: n < 2 ? null : (n * squares - sum * sum) / (n * (n - 1)),
    lowest: Math.min(...codes),
    highest: Math.max(...codes),
  }
}
