import { expect, test } from 'vitest'
import { loadSolver } from '../../electron/solver/load-solver'
import { auditDelivery } from '../../shared/delivery/audit/audit-delivery'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { attackedQuestion, figuresIn, forbundOf, naive, ours, teamA, teamB } from './support/files'
import { type Counts, countsIn } from './support/read-counts'

const years = [
  forbundOf([{ count: 20, insats: teamA, kon: 1, all: 4 }]),
  forbundOf([{ count: 3, insats: teamA, kon: 1, all: 4, answers: { [attackedQuestion]: 1 } }]),
  forbundOf([{ count: 18, insats: teamA, kon: 1, all: 5 }]),
]
const together = forbundOf([
  { count: 20, insats: teamA, kon: 1, all: 4 },
  { count: 3, insats: teamA, kon: 1, all: 4, answers: { [attackedQuestion]: 1 } },
  { count: 18, insats: teamA, kon: 1, all: 5 },
])

/** What a sum over years tells of the years that are not given on their own. */
function hiddenYears(sum: PackageContent | undefined, files: readonly PackageContent[]): Counts {
  const [all] = sum ? countsIn(sum, attackedQuestion, 'total') : []
  const given = files.flatMap((file) => countsIn(file, attackedQuestion, 'total'))
  const left = Object.entries(all?.counts ?? {}).map(
    ([code, count]) => [code, count - given.reduce((told, { counts }) => told + (counts[code] ?? 0), 0)] as const,
  )
  return Object.fromEntries(left.filter(([, count]) => count !== 0))
}

test('accumulation over years: no file is a sum over years, and no year of few can be told from the others', () => {
  expect(
    hiddenYears(
      naive(together),
      years.map((year) => naive(year)),
    ),
  ).toEqual({ 1: 3 })

  const files = years.map((year, index) => ofYear(ours(year), 2022 + index))
  // Each file is of one round, and no number in it is of several.
  expect(hiddenYears(undefined, files)).toEqual({})
  expect(files.map((file) => figuresIn(file) > 0)).toEqual([true, false, true])
})

function ofYear(content: PackageContent, year: number): PackageContent {
  return { ...content, cover: { ...content.cover, year } }
}

// Each delivery differs from the one before by many, and the third from the first by one.
const first = forbundOf([
  { count: 12, insats: teamA, kon: 1, all: 4 },
  { count: 12, insats: teamB, kon: 1, all: 3 },
])
const second = forbundOf([
  { count: 12, insats: teamA, kon: 1, all: 4 },
  { count: 12, insats: teamB, kon: 1, all: 3 },
  { count: 6, insats: teamA, kon: 1, all: 2 },
  { count: 6, insats: teamA, kon: 1, all: 5 },
])
const third = forbundOf([
  { count: 12, insats: teamA, kon: 1, all: 4 },
  { count: 12, insats: teamB, kon: 1, all: 3 },
  { count: 1, insats: teamA, kon: 1, all: 6 },
])

test('accumulation over deliveries: each is held against all before it, and not against the last alone', async () => {
  const solve = await loadSolver()
  expect(auditDelivery(ours(second, 2), [ours(first, 1)], solve).leaks).toEqual([])
  expect(auditDelivery(ours(third, 3), [ours(second, 2)], solve).leaks).toEqual([])
  const all = auditDelivery(ours(third, 3), [ours(first, 1), ours(second, 2)], solve)
  expect(all.leaks.map(({ kind, earlier }) => [kind, earlier?.number])).toContainEqual(['difference', 1])
})
