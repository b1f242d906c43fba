import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundHalfUp } from '../../../shared/statistics/round-half-up'

describe('roundHalfUp', () => {
  it.each([
    [24, 39, 62],
    [117, 133, 88],
    [127, 133, 95],
    [128, 132, 97],
    [119, 132, 90],
    [75, 95, 79],
    [33, 38, 87],
    [1, 8, 13],
    [3, 8, 38],
    [1, 200, 1],
    [0, 7, 0],
    [7, 7, 100],
    [7, 5, 140],
  ])('%i of %i in per cent is %i', (count, n, percent) => {
    expect(roundHalfUp(100 * count, n)).toEqual({ units: percent, decimals: 0 })
  })

  it('loses no half to floating point', () => {
    // In binary 1.005 is a little less than it says: Math.round(1.005 * 100) is 100.
    expect(roundHalfUp(201, 200, 2)).toEqual({ units: 101, decimals: 2 })
    // 0.285 * 100 is 28.499999999999996.
    expect(roundHalfUp(57, 200, 2)).toEqual({ units: 29, decimals: 2 })
  })

  it('rounds a mean from its sum: 26 over 8 answers is 3.25, printed 3.3', () => {
    expect(roundHalfUp(26, 8, 1)).toEqual({ units: 33, decimals: 1 })
  })

  it('agrees with whole-number arithmetic of any size', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (top, bottom, decimals) => {
          const exact = (2n * BigInt(top) * 10n ** BigInt(decimals) + BigInt(bottom)) / (2n * BigInt(bottom))
          expect(BigInt(roundHalfUp(top, bottom, decimals).units)).toBe(exact)
        },
      ),
    )
  })

  it.each([
    [1, 0],
    [-1, 3],
    [0.5, 3],
    [1, 2.5],
    [Number.MAX_SAFE_INTEGER, 3],
    [Number.NaN, 3],
  ])('refuses %d/%d', (top, bottom) => {
    expect(() => roundHalfUp(top, bottom)).toThrow(RangeError)
  })
})
