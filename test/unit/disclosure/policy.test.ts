import { expect, it } from 'vitest'
import { assertPolicy, defaultPolicy } from '../../../shared/disclosure/policy'

it('is groups of 5 by default', () => {
  expect(defaultPolicy).toEqual({ version: 1, minimumGroup: 5 })
  expect(() => assertPolicy(defaultPolicy)).not.toThrow()
})

it('may be raised', () => {
  expect(() => assertPolicy({ version: 1, minimumGroup: 10 })).not.toThrow()
})

it.each([4, 0, -5, 5.5, Number.NaN, Number.POSITIVE_INFINITY])('is refused with %d', (minimumGroup) => {
  expect(() => assertPolicy({ version: 1, minimumGroup })).toThrow(RangeError)
})
