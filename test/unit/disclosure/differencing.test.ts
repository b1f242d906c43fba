import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CrossCell, revealsFew } from '../../../shared/disclosure/differencing'
import { defaultPolicy } from '../../../shared/disclosure/policy'

/** Rows are groups of the first breakdown, columns of the second. */
function cellsOf(rows: readonly (readonly number[])[]): readonly CrossCell[] {
  return rows.flatMap((row, first) => row.map((respondents, second) => ({ first, second, respondents })))
}

function subsets(count: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_item, index) => index).filter((index) => (mask >> index) & 1),
  )
}

/** Tries every sum of the first breakdown against every sum of the second. */
function anyFewApart(rows: readonly (readonly number[])[], limit: number): boolean {
  return subsets(rows.length).some((firsts) =>
    subsets(rows[0]?.length ?? 0).some((seconds) => {
      const apart = cellsOf(rows)
        .filter(({ first, second }) => firsts.includes(first) !== seconds.includes(second))
        .reduce((sum, { respondents }) => sum + respondents, 0)
      return apart > 0 && apart < limit
    }),
  )
}

describe('revealsFew', () => {
  it.each([
    [
      'the women are team A and one person of team B',
      [
        [10, 0],
        [1, 8],
      ],
      true,
    ],
    [
      'the women are team A but one, and one of team B',
      [
        [9, 1],
        [1, 8],
      ],
      true,
    ],
    [
      'five lie between the sums',
      [
        [9, 1],
        [4, 8],
      ],
      false,
    ],
    [
      'the two breakdowns are the same groups',
      [
        [9, 0],
        [0, 8],
      ],
      false,
    ],
    [
      'two teams together are the women but two',
      [
        [6, 1, 0],
        [7, 1, 0],
        [0, 9, 9],
      ],
      true,
    ],
    ['there is nothing to compare', [], false],
  ])('where %s', (_what, rows, expected) => {
    expect(revealsFew(cellsOf(rows), defaultPolicy)).toBe(expected)
  })

  it('finds the same as trying all sums against all sums, where no group of either breakdown is small', () => {
    const tables = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(15)), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      .filter((rows) => rows.every((row) => row.reduce((sum, size) => sum + size, 0) >= 5))
      .filter((rows) => rows[0]?.every((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) >= 5) ?? false)
    let found = 0
    fc.assert(
      fc.property(tables, (rows) => {
        const expected = anyFewApart(rows, 5)
        if (expected) found += 1
        expect(revealsFew(cellsOf(rows), defaultPolicy)).toBe(expected)
      }),
      { numRuns: 500 },
    )
    expect(found).toBeGreaterThan(10)
  })
})
