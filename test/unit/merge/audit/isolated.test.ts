import { expect, test } from 'vitest'
import { isolatedForbund } from '../../../../shared/merge/audit/isolated'

/** Sums by the förbund in them, each of which has one part: its name. */
function isolatedIn(sums: readonly string[]): readonly string[] {
  const names = [...new Set(sums.flatMap((sum) => [...sum]))].sort()
  const found = isolatedForbund(
    sums.map((sum) => new Set(sum)),
    new Map(names.map((name) => [name, [name]])),
  )
  return found.map(({ forbund, by }) => `${forbund} by ${by}`).sort()
}

test.each([
  ['of one sum of three each has two unknown', ['abc'], []],
  ['of a sum of two each knows the other', ['ab'], ['a by b', 'b by a']],
  ['a sum less another one is the one who is in the first alone', ['abcd', 'abc'], ['d by a', 'd by b', 'd by c']],
  ['of two who are in one sum alone each knows the other', ['abcde', 'abc'], ['d by e', 'e by d']],
  ['three who are in one sum alone do not', ['abcdef', 'abc'], []],
  [
    'sums that overlap may tell of one who is alone in none of them',
    // abde less de is ab, and abc less that is c.
    ['abc', 'de', 'abde'],
    ['a by b', 'b by a', 'c by a', 'c by b', 'c by d', 'c by e', 'd by e', 'e by d'],
  ],
])('%s', (_, sums, told) => {
  expect(isolatedIn(sums)).toEqual(told)
})

test('sums that share two förbund with each other tell of nobody, as long as no combination is of one', () => {
  expect(isolatedIn(['abcdef', 'abcghi'])).toEqual([])
})

test('a group of kön within a förbund is told like a förbund, and by it', () => {
  const sums = [new Set(['a w', 'a m', 'b w', 'b m', 'c w', 'c m']), new Set(['a w', 'b w']), new Set(['c w', 'a m', 'b m'])]
  const parts = new Map(['a', 'b', 'c'].map((name) => [name, [`${name} w`, `${name} m`]]))
  // All less the two others is c's men.
  expect(isolatedForbund(sums, parts)).toContainEqual({ forbund: 'c', by: 'a' })
})
