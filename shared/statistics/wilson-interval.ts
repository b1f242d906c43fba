/** The interval of a share: from `lower` to `upper`, both between 0 and 1. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** The quantile of the normal distribution for 95 % between both limits. */
export const normal95 = 1.959963984540054

/**
 * The score interval of a share of `successes` out of `n` (Wilson 1927, without continuity correction; as R's
 * `prop.test(x, n, correct = FALSE)$conf.int`). It holds for small groups and for shares of 0 and 1. Null for an empty group.
 */
export function wilsonInterval(successes: number, n: number, z = normal95): Interval | null {
  if (n === 0) return null
  const share = successes / n
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const centre = share + (z * z) / (2 * n)
  const scale = 1 + (z * z) / n
  // Exact at the ends, where binary fractions would miss 0 and 1 by a hair.
  return {
    lower: successes === 0 ? 0 : (centre - spread) / scale,
    upper: successes === n ? 1 : (centre + spread) / scale,
  }
}
