import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanDifference } from '../../../shared/statistics/mean-difference'
import { ratings, sampleOf, sleep } from './samples'

const codes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 40 })

function of(numbers: readonly number[], asked: number | null = null) {
  return { ...ratings(numbers), asked }
}

const nine = [1, 3, 3, 4, 5, 5, 6, 6, 6]
const five = [2, 3, 3, 3, 4]

describe('the difference of two means by Welch', () => {
  // R, as on the help page of t.test: t.test(extra ~ group, data = sleep)$conf.int is -3.3654832 0.2054832.
  it('is that of R’s t.test', () => {
    const found = meanDifference({ ...sampleOf(sleep.group2), asked: null }, { ...sampleOf(sleep.group1), asked: null })
    expect(found?.value).toBeCloseTo(-1.58, 12)
    expect(found?.interval.lower).toBeCloseTo(-3.3654832, 7)
    expect(found?.interval.upper).toBeCloseTo(0.2054832, 7)
  })

  // scipy 1.17: ttest_ind(equal_var=False).confidence_interval(); with the variances × (1 − n / N) by the same formula.
  it('of few answers is that of another program, also where it is known how many were asked', () => {
    const plain = meanDifference(of(five), of(nine))
    expect(plain?.interval.lower).toBeCloseTo(-0.10850329241635315, 9)
    expect(plain?.interval.upper).toBeCloseTo(2.7751699590830192, 9)
    const corrected = meanDifference(of(five, 7), of(nine, 14))
    expect(corrected?.interval.lower).toBeCloseTo(0.48796962567828295, 9)
    expect(corrected?.interval.upper).toBeCloseTo(2.178697040988383, 9)
  })

  it('lies in the middle of its interval and is turned around with the rounds', () => {
    fc.assert(
      fc.property(codes, codes, fc.nat(40), (before, after, more) => {
        const [one, other] = [of(before, before.length + more), of(after)]
        const [there, back] = [meanDifference(one, other), meanDifference(other, one)]
        fc.pre(there !== null)
        expect((there.interval.lower + there.interval.upper) / 2).toBeCloseTo(there.value, 9)
        expect(back?.interval.upper).toBeCloseTo(-there.interval.lower, 9)
      }),
    )
  })

  it('is surer when more is known of how many were asked', () => {
    const width = (asked: number | null) => {
      const interval = meanDifference(of(five, asked), of(nine, asked && asked + 4))?.interval
      return interval ? interval.upper - interval.lower : Number.NaN
    }
    expect(width(6)).toBeLessThan(width(10))
    expect(width(10)).toBeLessThan(width(null))
  })

  it('is a point where all answered both times', () => {
    expect(meanDifference(of(five, 5), of([6, 6, 6, 6], 4))).toEqual({ value: 3, interval: { lower: 3, upper: 3 } })
  })

  it('takes its width from the group whose answers differ', () => {
    const { interval } = meanDifference(of([6, 6, 6, 6, 6]), of(five)) ?? {}
    const alone = meanDifference(of([6, 6, 6, 6, 6], 5), of(five))?.interval
    expect(interval).toEqual(alone)
  })

  it.each([
    ['answers that are all alike in both groups', of([6, 6, 6]), of([5, 5, 5])],
    ['one group heard in full and the other all alike', of(five, 5), of([6, 6, 6])],
    ['a single answer', of([4]), of(five)],
    ['nobody', of(five), of([])],
  ])('is none for %s', (_, before, after) => {
    expect(meanDifference(before, after)).toBeNull()
  })
})
