import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newcombeDifference } from '../../../shared/statistics/newcombe-difference'

type Counts = readonly [count: number, n: number, asked?: number | null]

function of([count, n, asked = null]: Counts) {
  return { count, n, asked }
}

/** As in the literature: the first share less the second. */
function difference(first: Counts, second: Counts) {
  const found = newcombeDifference(of(second), of(first))
  if (!found) throw new Error('no difference')
  return found
}

const group = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, more, part]) => ({ n, asked: n + more, count: Math.round(part * n) }))

describe('the difference of two shares by Newcombe', () => {
  // R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998)
  // 873–890, table II, method 10.
  it.each<[Counts, Counts, number, number]>([
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[6, 7], [2, 7], 0.0582, 0.8062],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[0, 10], [0, 20], -0.1611, 0.2775],
    [[0, 10], [0, 10], -0.2775, 0.2775],
    [[10, 10], [0, 20], 0.6791, 1],
    [[10, 10], [0, 10], 0.6075, 1],
  ])('of %j and %j is the published one', (first, second, lower, upper) => {
    const { interval } = difference(first, second)
    expect(interval.lower).toBeCloseTo(lower, 4)
    expect(interval.upper).toBeCloseTo(upper, 4)
  })

  // As printed by R: presize::prec_riskdiff(met = "newcombe") for the first, ratesci::moverci(type = "wilson") for the second.
  it.each<[Counts, Counts, number, number]>([
    [[56, 70], [48, 80], 0.05243147, 0.3338727],
    [[5, 56], [0, 29], -0.03813715, 0.19256],
  ])('of %j and %j is that of R', (first, second, lower, upper) => {
    const { interval } = difference(first, second)
    expect(interval.lower).toBeCloseTo(lower, 7)
    expect(interval.upper).toBeCloseTo(upper, 7)
  })

  // statsmodels 0.15: confint_proportions_2indep(…, method='newcomb', compare='diff').
  it.each<[Counts, Counts, number, number]>([
    [[9, 10], [3, 10], 0.1705227239345029, 0.809017973535488],
    [[7, 34], [1, 34], 0.018921443885772937, 0.3403686870327074],
    [[10, 10], [0, 20], 0.6790860371419145, 1],
  ])('of %j and %j is that of another program', (first, second, lower, upper) => {
    const { interval } = difference(first, second)
    expect(interval.lower).toBeCloseTo(lower, 12)
    expect(interval.upper).toBeCloseTo(upper, 12)
  })

  // numpy 2.4: the Wilson limits as roots of their equation with (N − n) / (N − 1), squared and added.
  it.each<[Counts, Counts, number, number]>([
    [[20, 24, 39], [14, 24, 39], 0.08867971728070603, 0.39504900562444545],
    [[9, 9, 12], [5, 9, 15], 0.2303378526797183, 0.6486276278413606],
    [[9, 10, 14], [3, 10, 20], 0.3307375644223061, 0.7698126448162812],
  ])('of %j and %j (count, n, asked) is that of another program', (first, second, lower, upper) => {
    const { interval } = difference(first, second)
    expect(interval.lower).toBeCloseTo(lower, 9)
    expect(interval.upper).toBeCloseTo(upper, 9)
  })

  it('is after less before', () => {
    expect(newcombeDifference(of([3, 10]), of([9, 10]))?.value).toBeCloseTo(0.6, 12)
  })

  it('lies in its interval, between −1 and 1, and the correction only narrows it', () => {
    fc.assert(
      fc.property(group, group, (before, after) => {
        const corrected = newcombeDifference(before, after)
        const plain = newcombeDifference({ ...before, asked: null }, { ...after, asked: null })
        if (!corrected || !plain) throw new Error('no difference')
        const hair = 1e-9
        expect(corrected.interval.lower).toBeLessThanOrEqual(corrected.value)
        expect(corrected.interval.upper).toBeGreaterThanOrEqual(corrected.value)
        expect(corrected.interval.lower).toBeGreaterThanOrEqual(plain.interval.lower - hair)
        expect(corrected.interval.upper).toBeLessThanOrEqual(plain.interval.upper + hair)
        expect(plain.interval.lower).toBeGreaterThanOrEqual(-1 - hair)
        expect(plain.interval.upper).toBeLessThanOrEqual(1 + hair)
      }),
    )
  })

  it('is turned around with the rounds, and with the shares', () => {
    fc.assert(
      fc.property(group, group, (before, after) => {
        const [there, back] = [newcombeDifference(before, after), newcombeDifference(after, before)]
        const others = newcombeDifference(
          { ...before, count: before.n - before.count },
          { ...after, count: after.n - after.count },
        )
        for (const turned of [back, others]) {
          expect(turned?.interval.upper).toBeCloseTo(-(there?.interval.lower ?? Number.NaN), 9)
          expect(turned?.interval.lower).toBeCloseTo(-(there?.interval.upper ?? Number.NaN), 9)
        }
      }),
    )
  })

  it('is a point where all answered both times', () => {
    const { value, interval } = difference([9, 10, 10], [6, 8, 8])
    expect(value).toBeCloseTo(0.15, 12)
    expect(interval).toEqual({ lower: value, upper: value })
  })

  it('is none where a group is empty', () => {
    expect(newcombeDifference(of([0, 0]), of([3, 10]))).toBeNull()
    expect(newcombeDifference(of([3, 10]), of([0, 0]))).toBeNull()
  })
})
