import { expect, it } from 'vitest'
import { isFew } from '../../../shared/statistics/small-number'

it('a share of nine answers is counted out, one of ten is a percentage', () => {
  expect(isFew(9)).toBe(true)
  expect(isFew(10)).toBe(false)
})
