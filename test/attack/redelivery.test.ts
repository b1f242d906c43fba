import { expect, test } from 'vitest'
import { loadSolver } from '../../electron/solver/load-solver'
import { auditDelivery } from '../../shared/delivery/audit/audit-delivery'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import type { People } from '../support/made-responses'
import { attackedQuestion, figuresIn, forbundOf, naive, ours, teamA, teamB } from './support/files'
import { countsIn } from './support/read-counts'

const people: readonly Omit<People, 'form'>[] = [
  { count: 12, insats: teamA, kon: 1, all: 4 },
  { count: 11, insats: teamB, kon: 2, all: 5 },
]
const before = forbundOf(people)
/** A form arrived late, and the round is delivered once more. */
const after = forbundOf([...people, { count: 1, insats: teamB, kon: 1, all: 2, answers: { [attackedQuestion]: 6 } }])

/** What has come to the total between two files: the code and how many. */
function come(earlier: PackageContent, later: PackageContent): readonly string[] {
  const [[old], [own]] = [countsIn(earlier, attackedQuestion, 'total'), countsIn(later, attackedQuestion, 'total')]
  return Object.entries(own?.counts ?? {}).flatMap(([code, count]) => {
    const more = count - (old?.counts[code] ?? 0)
    return more === 0 ? [] : [`${code}: ${more}`]
  })
}

test('re-delivery with one late form: the difference of two files is not written', async () => {
  expect(come(naive(before), naive(after, 2))).toEqual(['6: 1'])

  const solve = await loadSolver()
  expect(auditDelivery(ours(before), [], solve).status).toBe('passed')
  const refused = auditDelivery(ours(after, 2), [ours(before)], solve)
  expect(refused.status).toBe('failed')
  expect(refused.leaks.map(({ kind, earlier }) => [kind, earlier?.number])).toContainEqual(['difference', 1])
  // The same once more tells nothing new, nor do many who come together.
  expect(auditDelivery(ours(before, 2), [ours(before)], solve).status).toBe('passed')
  const many = forbundOf([
    ...people,
    { count: 6, insats: teamB, kon: 2, all: 2 },
    { count: 6, insats: teamB, kon: 2, all: 4 },
    { count: 6, insats: teamA, kon: 1, all: 6 },
    { count: 6, insats: teamA, kon: 1, all: 3 },
  ])
  expect(auditDelivery(ours(many, 2), [ours(before)], solve)).toMatchObject({ status: 'passed', leaks: [] })
  expect(figuresIn(ours(before))).toBeGreaterThan(0)
})
