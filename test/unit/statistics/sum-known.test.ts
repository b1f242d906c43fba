import { expect, it } from 'vitest'
import { sumKnown } from '../../../shared/statistics/sum-known'

it.each([
  [[3, 4], 7],
  [[0], 0],
  [[3, null, 4], null],
  [[null], null],
  [[], null],
])('the sum of %j is %j', (counts, sum) => {
  expect(sumKnown(counts)).toBe(sum)
})
