import { expect, test } from 'vitest'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { attack } from './support/attacker'
import { attackedForm, attackedQuestion, figuresIn, forbundOf, naive, ours, teamA, teamB } from './support/files'
import { peopleOf } from './support/truth'

// Every group is large. But Team A gave other answers than Team B, so that the men's answers tell that one of them belongs to Team A.
const forbund = forbundOf([
  { count: 11, insats: teamA, kon: 1, all: 6 },
  { count: 1, insats: teamA, kon: 2, all: 6, answers: { [attackedQuestion]: 5 } },
  { count: 6, insats: teamB, kon: 1, all: 1 },
  { count: 14, insats: teamB, kon: 2, all: 2 },
])

/** What the attacker is certain of that is about one to four people. */
function certainOfFew(content: PackageContent) {
  return attack(content).filter((claim) => {
    const { length } = peopleOf(claim, forbund.responses, forbund.insatser)
    return length > 0 && length < 5
  })
}

test('insats × kön intersection: where an insats meets a kön nothing is certain of few people', () => {
  expect(certainOfFew(naive(forbund))).toContainEqual(
    expect.objectContaining({ form: attackedForm, insats: ['Team A'], kon: ['Man'], question: null, count: 1 }),
  )

  expect(certainOfFew(ours(forbund))).toEqual([])
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
