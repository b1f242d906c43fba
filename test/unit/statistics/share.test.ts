import { describe, expect, it } from 'vitest'
import { roundedPercent, share, shareOfCodes } from '../../../shared/statistics/share'

// 40 answered with a code; 60 more did not.
const frequency = { counts: [1, 2, 4, 8, 10, 15], missing: { blank: 30, 'double-marked': 10, illegible: 10, 'not-on-form': 10 } }

describe('share', () => {
  it('is unrounded: 75 of 95 stays below a target of 0.80', () => {
    const nearly = share(75, 95)
    expect(nearly.value).toBeCloseTo(0.789474, 6)
    expect(nearly.value ?? 1).toBeLessThan(0.8)
    expect(roundedPercent(nearly)?.units).toBe(79)
  })

  it('that rounds to 80 % may still be below 0.80', () => {
    const below = share(239, 300)
    expect(roundedPercent(below)?.units).toBe(80)
    expect(below.value ?? 1).toBeLessThan(0.8)
  })

  it('of nobody has no value and no percentage', () => {
    expect(share(0, 0)).toEqual({ count: 0, n: 0, value: null })
    expect(roundedPercent(share(0, 0))).toBeNull()
  })

  it('rounds to decimals from the counts', () => {
    expect(roundedPercent(share(1, 16), 1)).toEqual({ units: 63, decimals: 1 })
  })

  it.each([
    [3, 2],
    [-1, 2],
  ])('refuses %i of %i', (count, n) => {
    expect(() => share(count, n)).toThrow(RangeError)
  })
})

describe('shareOfCodes', () => {
  it('counts the codes together over those who answered with a code', () => {
    expect(shareOfCodes(frequency, [4, 5, 6])).toEqual({ count: 33, n: 40, value: 0.825 })
    expect(shareOfCodes(frequency, [5, 6])).toEqual({ count: 25, n: 40, value: 0.625 })
  })

  it('sums the counts and then rounds, which rounded parts do not agree with', () => {
    const thirds = { ...frequency, counts: [1, 1, 1] }
    expect(roundedPercent(shareOfCodes(thirds, [1, 2]))?.units).toBe(67)
    expect(roundedPercent(shareOfCodes(thirds, [1]))?.units).toBe(33)
  })

  it('of a code that the question has no place for is 0', () => {
    expect(shareOfCodes({ ...frequency, counts: [3, 1] }, [5]).count).toBe(0)
  })
})
