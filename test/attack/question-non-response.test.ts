import { expect, test } from 'vitest'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { attackedQuestion, figuresIn, forbundOf, naive, ours, teamA, teamB, teamC } from './support/files'
import { countsIn, leftOver, sumOf } from './support/read-counts'

// Team B has twelve people, which is many; but two of them alone have answered the first question.
const forbund = forbundOf([
  { count: 9, insats: teamA, kon: 'not-on-form', all: 3 },
  { count: 9, insats: teamA, kon: 'not-on-form', all: 5 },
  { count: 10, insats: teamB, kon: 'not-on-form', all: 4, answers: { [attackedQuestion]: 'blank' } },
  { count: 2, insats: teamB, kon: 'not-on-form', all: 4, answers: { [attackedQuestion]: 6 } },
  { count: 7, insats: teamC, kon: 'not-on-form', all: 2 },
  { count: 7, insats: teamC, kon: 'not-on-form', all: 6 },
])

/** How many answers a question has in groups where it has few, or in what is left of the total. */
function few(content: PackageContent): readonly number[] {
  const given = countsIn(content, attackedQuestion, 'insats').map(({ counts }) => sumOf(counts))
  return [...given, sumOf(leftOver(content, attackedQuestion, 'insats'))].filter((answers) => answers > 0 && answers < 5)
}

test('question non-response: a question that few in a group have answered is not given for it', () => {
  expect(few(naive(forbund))).toEqual([2])

  expect(few(ours(forbund))).toEqual([])
  expect(countsIn(ours(forbund), attackedQuestion, 'insats').length).toBeGreaterThan(1)
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
