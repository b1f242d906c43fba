import { effectiveCount } from './finite-population'
import type { Interval } from './interval'

/** The quantile of the normal distribution for 95 % between both limits. */
export const normal95 = 1.959963984540054

/**
 * The 95 % score interval of a share of `successes` out of `n`, between 0 and 1 (Wilson 1927, without continuity correction; as
 * R's `prop.test(x, n, correct = FALSE)$conf.int`). It holds for small groups and for shares of 0 and 1. Null for an empty group.
 *
 * Where it is known how many were `asked`, it is the interval of the share among them, had all of them answered, and is narrowed
 * accordingly (see OfAsked; O'Neill 2021, arXiv:2109.12464; as R's `stat.extend::CONF.prop(0.05, x, N = asked)`). Heard from
 * all of them, it is the share itself.
 *
 * Another certainty than 95 % has another `quantile` of the normal distribution (see normalQuantile).
 */
export function wilsonInterval(successes: number, n: number, asked: number | null = null, quantile = normal95): Interval | null {
  if (n === 0) return null
  const share = successes / n
  const count = effectiveCount({ n, asked })
  const square = quantile * quantile
  const spread = quantile * Math.sqrt((share * (1 - share)) / count + square / (4 * count * count))
  const centre = share + square / (2 * count)
  const scale = 1 + square / count
  // Exact at the ends, where binary fractions would miss 0 and 1 by a hair.
  return {
    lower: successes === 0 ? 0 : (centre - spread) / scale,
    upper: successes === n ? 1 : (centre + spread) / scale,
  }
}
