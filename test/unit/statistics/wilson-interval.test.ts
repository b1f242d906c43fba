import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normal95, wilsonInterval } from '../../../shared/statistics/wilson-interval'

describe('the Wilson interval of a share', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857–872,
  // table I, method 3 (score, without continuity correction).
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is the published one', (successes, n, lower, upper) => {
    const interval = wilsonInterval(successes, n)
    expect(interval?.lower).toBeCloseTo(lower, 4)
    expect(interval?.upper).toBeCloseTo(upper, 4)
  })

  // scipy 1.17: binomtest(x, n).proportion_ci(0.95, method='wilson').
  it.each([
    [0, 381, 0, 0.009981925628454557],
    [1, 381, 0.00046346938935608924, 0.014715401511390044],
    [3, 400, 0.0025538891952499396, 0.021815720724032123],
    [9, 9, 0.7008549515804559, 1],
  ])('of %i of %i is that of another program', (successes, n, lower, upper) => {
    const interval = wilsonInterval(successes, n)
    expect(interval?.lower).toBeCloseTo(lower, 12)
    expect(interval?.upper).toBeCloseTo(upper, 12)
  })

  it('has limits that lie as many standard errors from the share as its definition says, and the share between them', () => {
    const sample = fc.integer({ min: 1, max: 5_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(sample, ([successes, n]) => {
        const share = successes / n
        const interval = wilsonInterval(successes, n)
        if (!interval) throw new Error('no interval')
        expect(interval.lower).toBeLessThanOrEqual(share)
        expect(interval.upper).toBeGreaterThanOrEqual(share)
        for (const limit of [interval.lower, interval.upper]) {
          if (limit === share) continue
          expect(Math.abs(share - limit) / Math.sqrt((limit * (1 - limit)) / n)).toBeCloseTo(normal95, 6)
        }
      }),
    )
  })

  it('is turned around with the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, count) => {
        const successes = Math.min(n, count)
        const [interval, mirrored] = [wilsonInterval(successes, n), wilsonInterval(n - successes, n)]
        expect(mirrored?.upper).toBeCloseTo(1 - (interval?.lower ?? Number.NaN), 12)
      }),
    )
  })

  it('is none for an empty group', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
    expect(wilsonInterval(0, 0, 12)).toBeNull()
  })
})

const answered = fc
  .integer({ min: 1, max: 400 })
  .chain((asked) => fc.tuple(fc.constant(asked), fc.integer({ min: 1, max: asked })))
  .chain(([asked, n]) => fc.record({ asked: fc.constant(asked), n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }))

describe('the Wilson interval of a share of whom it is known how many were asked', () => {
  // The package's own test in R: stat.extend 0.1.4, tests/test-CONF.R, CONF.prop(.05, mtcars$mpg > 20, N = 1000).
  it('is that of R for 14 of 32 out of 1000', () => {
    const interval = wilsonInterval(14, 32, 1_000)
    expect(interval?.lower).toBeCloseTo(0.283745994666663, 12)
    expect(interval?.upper).toBeCloseTo(0.604278989534686, 12)
  })

  // numpy 2.4: the roots of (k/n − P)² = z² P (1 − P) / n × (N − n) / (N − 1).
  it.each([
    [20, 24, 39, 0.7205394829212931, 0.9065090718733445],
    [7, 9, 12, 0.6114789642833826, 0.8861488148596998],
    [5, 5, 6, 0.8668077490609518, 1],
    [0, 10, 14, 0, 0.10570458493830912],
  ])('is that of another program for %i of %i out of %i', (successes, n, asked, lower, upper) => {
    const interval = wilsonInterval(successes, n, asked)
    expect(interval?.lower).toBeCloseTo(lower, 12)
    expect(interval?.upper).toBeCloseTo(upper, 12)
  })

  it('is in order, holds the share, and is no wider than it would be otherwise', () => {
    fc.assert(
      fc.property(answered, ({ successes, n, asked }) => {
        const [corrected, plain] = [wilsonInterval(successes, n, asked), wilsonInterval(successes, n)]
        if (!corrected || !plain) throw new Error('no interval')
        const hair = 1e-12
        expect(corrected.lower).toBeLessThanOrEqual(successes / n + hair)
        expect(corrected.upper).toBeGreaterThanOrEqual(successes / n - hair)
        expect(corrected.lower).toBeGreaterThanOrEqual(plain.lower - hair)
        expect(corrected.upper).toBeLessThanOrEqual(plain.upper + hair)
      }),
    )
  })

  it('is narrower as soon as one is asked less than a crowd', () => {
    const [corrected, plain] = [wilsonInterval(7, 9, 1_000), wilsonInterval(7, 9)]
    expect(corrected?.lower).toBeGreaterThan(plain?.lower ?? 1)
    expect(corrected?.upper).toBeLessThan(plain?.upper ?? 0)
  })

  it('is turned around with the share', () => {
    fc.assert(
      fc.property(answered, ({ successes, n, asked }) => {
        const [interval, mirrored] = [wilsonInterval(successes, n, asked), wilsonInterval(n - successes, n, asked)]
        expect(mirrored?.upper).toBeCloseTo(1 - (interval?.lower ?? Number.NaN), 12)
      }),
    )
  })

  it('is the share itself where all answered', () => {
    fc.assert(
      fc.property(answered, ({ successes, n }) => {
        expect(wilsonInterval(successes, n, n)).toEqual({ lower: successes / n, upper: successes / n })
      }),
    )
  })

  it.each([null, 8, 0])('is the one without correction where %s were asked of whom 9 answered', (asked) => {
    expect(wilsonInterval(7, 9, asked)).toEqual(wilsonInterval(7, 9))
  })
})

/** The chance that the interval of n answers holds p, over all the counts that there can be. */
function coverage(n: number, p: number): number {
  let [chance, covered] = [(1 - p) ** n, 0]
  for (let count = 0; count <= n; count++) {
    const interval = wilsonInterval(count, n)
    if (interval && interval.lower <= p && p <= interval.upper) covered += chance
    chance *= ((n - count) / (count + 1)) * (p / (1 - p))
  }
  return covered
}

// By hand for n = 5 (0.9375 = 1 − 2/32; 0.91854 = 0.9⁵ + 5 × 0.9⁴ × 0.1), by scipy's binomial for the others.
it.each([
  [5, 0.5, 0.9375],
  [5, 0.9, 0.91854],
  [9, 0.5, 0.9609375],
  [9, 0.9, 0.947028],
  [24, 0.5, 0.936088],
  [24, 0.9, 0.972342],
])('the Wilson interval of %i answers holds a share of %f as often as it should', (n, p, expected) => {
  expect(coverage(n, p)).toBeCloseTo(expected, 5)
})
