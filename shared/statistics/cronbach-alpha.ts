import type { Scale } from '../instrument/definition'
import { sumOf } from '../model/sum-of'

/**
 * What can be counted of several questions together without keeping anybody's answers: of the `n` who answered all of them with
 * a code, the sum of the codes of each question, and of each pair of questions the sum of the two codes multiplied (a question
 * with itself gives its squares). Whole numbers; those of two groups of people are added place by place.
 */
export interface ItemMoments {
  readonly n: number
  readonly sums: readonly number[]
  readonly products: readonly (readonly number[])[]
}

/**
 * Why there is no alpha. `one-item`: fewer than two questions. `mixed-scales`: their scales differ in kind or length (Ja/Nej
 * beside 1 to 6). `few-complete`: fewer than `fewestComplete` answered all of them. `no-variance`: all have the same sum.
 */
export type NoAlphaReason = 'one-item' | 'mixed-scales' | 'few-complete' | 'no-variance'

export type CronbachAlpha =
  | { readonly value: number; readonly n: number; readonly items: number }
  | { readonly value: null; readonly n: number; readonly items: number; readonly reason: NoAlphaReason }

/** With fewer people alpha says more of who they happen to be than of the questions. An assumption of ours. */
const fewestComplete = 10

/**
 * Cronbach's alpha: how far several questions measure one thing, so that a mean of them is worth showing. 1 where they always
 * go together, about 0 where they have nothing in common, below 0 where they go against each other. k / (k − 1) × (1 − the sum
 * of the questions' variances / the variance of their sum), unstandardised (Cronbach, Psychometrika 16 (1951) 297–334; as
 * `raw_alpha` of R's `psych::alpha`). `scales` are those of the questions, in their order. Computed from whole numbers:
 * n − 1 and n fall out of the quotient.
 */
export function cronbachAlpha({ n, sums, products }: ItemMoments, scales: readonly Scale[]): CronbachAlpha {
  const items = sums.length
  if (products.length !== items || scales.length !== items) throw new RangeError('sums, products and scales must match')
  const none = (reason: NoAlphaReason) => ({ value: null, n, items, reason })
  if (items < 2) return none('one-item')
  if (new Set(scales.map(({ kind, codes }) => `${kind} ${codes.length}`)).size > 1) return none('mixed-scales')
  if (n < fewestComplete) return none('few-complete')
  const covariance = (one: number, other: number) =>
    n * (products[one]?.[other] ?? Number.NaN) - (sums[one] ?? Number.NaN) * (sums[other] ?? Number.NaN)
  const all = [...sums.keys()]
  const own = sumOf(all.map((item) => covariance(item, item)))
  const ofSum = sumOf(all.flatMap((one) => all.map((other) => covariance(one, other))))
  if (ofSum === 0) return none('no-variance')
  return { value: (items / (items - 1)) * (1 - own / ofSum), n, items }
}
