import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval } from '../../../shared/statistics/interval'
import { meanInterval } from '../../../shared/statistics/mean-interval'
import { ratings, sampleOf, sleep } from './samples'

const codes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 60 })
const nine = ratings([1, 3, 3, 4, 5, 5, 6, 6, 6])

function expectClose(interval: Interval | null, lower: number, upper: number, digits: number): void {
  expect(interval?.lower).toBeCloseTo(lower, digits)
  expect(interval?.upper).toBeCloseTo(upper, digits)
}

describe('the interval of a mean', () => {
  // R, as printed in many places: t.test(sleep$extra)$conf.int is 0.5955845 2.4844155.
  it('is that of R’s t.test', () => {
    expectClose(meanInterval(sampleOf([...sleep.group1, ...sleep.group2])), 0.5955845, 2.4844155, 7)
  })

  // The package's own test in R: stat.extend 0.1.4, tests/test-CONF.R, CONF.mean(.05, mtcars$mpg, N = 1000).
  it('is that of R where 32 of 1000 are heard', () => {
    const mpg = { n: 32, mean: 20.090625, variance: 36.3241028225806, lowest: 0, highest: 100 }
    expectClose(meanInterval(mpg, 1_000), 17.9527283309983, 22.2285216690017, 9)
  })

  // scipy 1.17: t.ppf(0.975, 8) × √(3/9), and × √(5/14) where 14 were asked.
  it('of nine answers is that of another program, also of 14 asked', () => {
    expectClose(meanInterval(nine), 3.0019612251208176, 5.664705441545848, 9)
    expectClose(meanInterval(nine, 14), 3.537686316630611, 5.128980350036056, 9)
  })

  it('holds the mean, stays on the scale, and is no wider where the number asked is known', () => {
    fc.assert(
      fc.property(codes, fc.nat(100), (numbers, more) => {
        const sample = ratings(numbers)
        const [plain, corrected] = [meanInterval(sample), meanInterval(sample, sample.n + 1 + more)]
        fc.pre(plain !== null && corrected !== null && sample.mean !== null)
        expect(plain.lower).toBeGreaterThanOrEqual(1)
        expect(plain.upper).toBeLessThanOrEqual(6)
        expect(corrected.lower).toBeGreaterThanOrEqual(plain.lower)
        expect(corrected.upper).toBeLessThanOrEqual(plain.upper)
        expect(corrected.lower).toBeLessThanOrEqual(sample.mean)
        expect(corrected.upper).toBeGreaterThanOrEqual(sample.mean)
      }),
    )
  })

  it('is turned around with the scale', () => {
    fc.assert(
      fc.property(codes, (numbers) => {
        const interval = meanInterval(ratings(numbers))
        fc.pre(interval !== null)
        const turned = meanInterval(ratings(numbers.map((code) => 7 - code)))
        expectClose(turned, 7 - interval.upper, 7 - interval.lower, 9)
      }),
    )
  })

  it('is cut off at the ends of the scale', () => {
    const interval = meanInterval(ratings([6, 6, 6, 6, 3]))
    expect(interval?.upper).toBe(6)
    expect(interval?.lower).toBeGreaterThan(1)
  })

  it('is the mean itself where all answered, also where all are alike', () => {
    expect(meanInterval(nine, 9)).toEqual({ lower: 39 / 9, upper: 39 / 9 })
    expect(meanInterval(ratings([6, 6, 6]), 3)).toEqual({ lower: 6, upper: 6 })
  })

  it('is none for answers that are all alike, which do not tell how the others differ', () => {
    expect(meanInterval(ratings([6, 6, 6, 6, 6]))).toBeNull()
    expect(meanInterval(ratings([6, 6, 6, 6, 6]), 8)).toBeNull()
  })

  it.each([[[]], [[4]]])('is none for %j', (numbers) => {
    expect(meanInterval(ratings(numbers))).toBeNull()
    expect(meanInterval(ratings(numbers), numbers.length)).toBeNull()
  })

  it.each([null, 8])('is not corrected where %s were asked of whom 9 answered', (asked) => {
    expect(meanInterval(nine, asked)).toEqual(meanInterval(nine))
  })
})
