import { expect, test } from 'vitest'
import { attackedQuestion, figuresIn, forbundOf, naive, ours } from './support/files'
import { groupsIn, leftOver, sumOf } from './support/read-counts'

// Two men among fourteen women and six who do not say: the total less those two groups is the men.
const forbund = forbundOf([
  { count: 14, kon: 1, all: 4 },
  { count: 6, kon: 3, all: 3, answers: { [attackedQuestion]: 5 } },
  { count: 2, kon: 2, all: 1 },
])

test('kön complement: everybody less those whose kön is given is nobody', () => {
  expect(leftOver(naive(forbund), attackedQuestion, 'kon')).toEqual({ 1: 2 })

  const given = groupsIn(ours(forbund), 'kon')
  expect(given).toHaveLength(2)
  expect(given.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0)).toBe(22)
  expect(sumOf(leftOver(ours(forbund), attackedQuestion, 'kon'))).toBe(0)
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
