import { describe, expect, it } from 'vitest'
import { assertPolicy, defaultPolicy } from '../../../shared/disclosure/policy'

it('is groups of 5, every code from 10 answers, by insats and by kön', () => {
  expect(defaultPolicy).toEqual({ version: 2, minimumGroup: 5, fullDistribution: 10, breakdowns: ['insats', 'kon'] })
  expect(() => assertPolicy(defaultPolicy)).not.toThrow()
})

describe('a policy of the förbund', () => {
  it('may be stricter: larger groups, classes for longer, fewer breakdowns', () => {
    expect(() => assertPolicy({ ...defaultPolicy, minimumGroup: 10, fullDistribution: 30, breakdowns: [] })).not.toThrow()
  })

  it.each([4, 0, -5, 5.5, Number.NaN, Number.POSITIVE_INFINITY])('is refused with groups of %d', (minimumGroup) => {
    expect(() => assertPolicy({ ...defaultPolicy, minimumGroup })).toThrow(RangeError)
  })

  it.each([9, 0, 10.5, Number.NaN])('is refused with every code from %d answers', (fullDistribution) => {
    expect(() => assertPolicy({ ...defaultPolicy, fullDistribution })).toThrow(RangeError)
  })

  it('is refused with a breakdown twice', () => {
    expect(() => assertPolicy({ ...defaultPolicy, breakdowns: ['kon', 'kon'] })).toThrow(RangeError)
  })
})
