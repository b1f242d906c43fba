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
  })
})
