import { expect, test } from 'vitest'
import { attackedQuestion, figuresIn, forbundOf, naive, ours, teamA, teamB, teamC } from './support/files'
import { groupsIn, leftOver, sumOf } from './support/read-counts'

// Team C has three people and is hidden. What all have answered, less what Team A and Team B have, is what those three have.
const forbund = forbundOf([
  { count: 12, insats: teamA, kon: 'not-on-form', all: 4, answers: { [attackedQuestion]: 2 } },
  { count: 11, insats: teamB, kon: 'not-on-form', all: 5 },
  { count: 3, insats: teamC, kon: 'not-on-form', all: 6, answers: { [attackedQuestion]: 1 } },
])

test('subtraction: the total less the groups that are given is nobody', () => {
  expect(groupsIn(naive(forbund), 'insats').map(({ group }) => group)).toEqual(['1', '2'])
  expect(leftOver(naive(forbund), attackedQuestion, 'insats')).toEqual({ 1: 3 })

  expect(groupsIn(ours(forbund), 'insats').map(({ group }) => group)).toHaveLength(2)
  expect(sumOf(leftOver(ours(forbund), attackedQuestion, 'insats'))).toBe(0)
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
