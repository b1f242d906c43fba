import { expect, test } from 'vitest'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { attackedQuestion, figuresIn, forbundOf, naive, ours, teamA, teamB, teamC } from './support/files'
import { groupsIn, leftOver } from './support/read-counts'

// Two insatser are hidden, of two and of one. Nobody can tell them apart, but together they are what the förbund has beside Team A.
const forbund = forbundOf([
  { count: 10, insats: teamA, kon: 1, all: 3 },
  { count: 10, insats: teamA, kon: 2, all: 5 },
  { count: 2, insats: teamB, kon: 1, all: 6, answers: { [attackedQuestion]: 1 } },
  { count: 1, insats: teamC, kon: 2, all: 6, answers: { [attackedQuestion]: 2 } },
])

function outside(content: PackageContent): number {
  const [total] = groupsIn(content, 'total')
  const given = groupsIn(content, 'insats')
  if (given.length === 0) return 0
  return (total?.respondents ?? 0) - given.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0)
}

test('insats against förbund: what is given by insats is all that is given of the förbund', () => {
  expect(outside(naive(forbund))).toBe(3)
  expect(leftOver(naive(forbund), attackedQuestion, 'insats')).toEqual({ 1: 2, 2: 1 })

  expect(outside(ours(forbund))).toBe(0)
  expect(leftOver(ours(forbund), attackedQuestion, 'insats')).toEqual({})
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
