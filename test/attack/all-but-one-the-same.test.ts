import { expect, test } from 'vitest'
import { attackedQuestion, figuresIn, forbundOf, naive, ours, teamA, teamB } from './support/files'
import { toldOfEach } from './support/told-of-each'

// Six of the seven in Team B chose the same box. The seventh knows who is the seventh, and so what each of the others answered.
const forbund = forbundOf([
  { count: 8, insats: teamA, kon: 1, all: 3 },
  { count: 7, insats: teamA, kon: 2, all: 5 },
  { count: 6, insats: teamB, kon: 1, all: 4, answers: { [attackedQuestion]: 1 } },
  { count: 1, insats: teamB, kon: 2, all: 4, answers: { [attackedQuestion]: 6 } },
])

test('all but one the same: no few people are given of whom one alone has answered otherwise', () => {
  expect(toldOfEach(naive(forbund), attackedQuestion, 1)).toContain('insats 2')

  expect([0, 1].flatMap((others) => toldOfEach(ours(forbund), attackedQuestion, others))).toEqual([])
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
