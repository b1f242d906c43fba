import { expect, test } from 'vitest'
import { attackedQuestion, figuresIn, forbundOf, naive, ours, teamA, teamB, teamC } from './support/files'
import { toldOfEach } from './support/told-of-each'

// All six of Team B chose the same box: whoever belongs to it, everybody knows what they answered.
const forbund = forbundOf([
  { count: 8, insats: teamA, kon: 'not-on-form', all: 3 },
  { count: 7, insats: teamA, kon: 'not-on-form', all: 5 },
  { count: 6, insats: teamB, kon: 'not-on-form', all: 4, answers: { [attackedQuestion]: 1 } },
  { count: 6, insats: teamC, kon: 'not-on-form', all: 2 },
  { count: 6, insats: teamC, kon: 'not-on-form', all: 6 },
])

test('all the same: no few people are given who have all answered alike', () => {
  expect(toldOfEach(naive(forbund), attackedQuestion, 0)).toEqual(['insats 2'])

  expect(toldOfEach(ours(forbund), attackedQuestion, 0)).toEqual([])
  expect(
    ours(forbund).answers.some((row) => row.question === attackedQuestion && row.breakdown === 'insats' && row.status !== 'A'),
  ).toBe(true)
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
