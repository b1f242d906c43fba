import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveCount, isCensus, unheardPart } from '../../../shared/statistics/finite-population'

const answeredOfAsked = fc
  .integer({ min: 1, max: 2_000 })
  .chain((asked) => fc.tuple(fc.integer({ min: 1, max: asked }), fc.constant(asked)))

describe('how much is left to chance where it is known how many were asked', () => {
  // By hand: 24 of 39 is 24 × 38 / 15 = 60.8; the spread shrinks by √(15/38) = 0.63.
  it('24 of 39 tell as much of a share as 60.8 of a crowd', () => {
    expect(effectiveCount({ n: 24, asked: 39 })).toBeCloseTo(60.8, 12)
    expect(Math.sqrt(24 / effectiveCount({ n: 24, asked: 39 }))).toBeCloseTo(0.63, 2)
  })

  it('24 of 39 leave 15 of 39 of a mean’s variance', () => {
    expect(unheardPart({ n: 24, asked: 39 })).toBeCloseTo(15 / 39, 15)
  })

  it('nothing is, when all are heard', () => {
    expect(isCensus({ n: 10, asked: 10 })).toBe(true)
    expect(effectiveCount({ n: 10, asked: 10 })).toBe(Number.POSITIVE_INFINITY)
    expect(effectiveCount({ n: 1, asked: 1 })).toBe(Number.POSITIVE_INFINITY)
    expect(unheardPart({ n: 10, asked: 10 })).toBe(0)
  })

  it.each([null, 9, 0])('all is, when %s were asked of whom 10 answered', (asked) => {
    expect(isCensus({ n: 10, asked })).toBe(false)
    expect(effectiveCount({ n: 10, asked })).toBe(10)
    expect(unheardPart({ n: 10, asked })).toBe(1)
  })

  it('nobody asked is no census', () => {
    expect(isCensus({ n: 0, asked: 0 })).toBe(false)
    expect(unheardPart({ n: 0, asked: 0 })).toBe(1)
  })

  it('never less than the answers themselves tell', () => {
    fc.assert(
      fc.property(answeredOfAsked, ([n, asked]) => {
        expect(effectiveCount({ n, asked })).toBeGreaterThanOrEqual(n)
        expect(unheardPart({ n, asked })).toBeLessThan(1)
      }),
    )
  })
})
