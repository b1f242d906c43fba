import { expect, test } from 'vitest'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { attackedQuestion, figuresIn, forbundOf, naive, ours } from './support/files'
import { type Counts, countsIn, sumOf } from './support/read-counts'

// Three men. The women's mean and that of all are given with two decimals: mean × n is the sum of codes, and the difference the men's.
const forbund = forbundOf([
  { count: 10, kon: 1, all: 4 },
  { count: 8, kon: 1, all: 5 },
  { count: 3, kon: 2, all: 1, answers: { [attackedQuestion]: 2 } },
])

interface Published {
  readonly n: number
  readonly mean: number
}

/** What is published of a group where means are: rounded, as they are printed. */
function published(counts: Counts): Published {
  const n = sumOf(counts)
  const codes = Object.entries(counts).reduce((sum, [code, count]) => sum + Number(code) * count, 0)
  return { n, mean: Math.round((codes / n) * 100) / 100 }
}

/** Those of whom nothing is published: how many they are, and the sum of their codes. */
function hidden(content: PackageContent): { readonly n: number; readonly sum: number } | null {
  const [total] = countsIn(content, attackedQuestion, 'total').map(({ counts }) => published(counts))
  const groups = countsIn(content, attackedQuestion, 'kon').map(({ counts }) => published(counts))
  if (!total || groups.length === 0) return null
  const codes = ({ n, mean }: Published) => Math.round(n * mean)
  return {
    n: total.n - groups.reduce((sum, { n }) => sum + n, 0),
    sum: codes(total) - groups.reduce((sum, group) => sum + codes(group), 0),
  }
}

test('mean × n: no group is left whose mean could be computed', () => {
  expect(hidden(naive(forbund))).toEqual({ n: 3, sum: 6 })

  expect(hidden(ours(forbund))).toBeNull()
  expect(ours(forbund).groups.some(({ breakdown, respondents }) => breakdown === 'total' && respondents === 21)).toBe(true)
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
