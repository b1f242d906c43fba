import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionsBoundingFew } from '../../../shared/disclosure/cross-bounds'
import { type CrossQuestion, looksOf } from '../../../shared/disclosure/cross-table'
import type { Scale } from '../../../shared/instrument/definition'
import { sumOf } from '../../../shared/model/sum-of'

const scale: Scale = { key: 'grad', codes: [1, 2, 3].map((code) => ({ code, label: String(code) })) } as Scale
const groups = 3

type Table = readonly (readonly (readonly number[])[])[]

/** Whether a question that all who are in both breakdowns have answered tells of few, given for these rows together. */
function tells(table: Table, together: readonly (readonly number[])[]): boolean {
  const bandOf = (places: readonly number[]) => ({ places, detail: 'codes' as const, looks: looksOf(scale, 'codes') })
  const cells = table.map((row) => row.map((counts) => [...counts, 0, 0, 0]))
  const question: CrossQuestion = {
    question: 'one',
    scale,
    cells,
    rows: together.map(bandOf),
    columns: table.map((_, place) => bandOf([place])),
  }
  return (
    questionsBoundingFew(
      [question],
      table.map((row) => row.map(sumOf)),
      5,
    ).size > 0
  )
}

describe('what few people a question bounds', () => {
  it('is the same in whatever order the groups stand', () => {
    const cell = fc.array(fc.constantFrom(0, 0, 0, 0, 1, 2, 9), { minLength: 3, maxLength: 3 })
    const row = fc.array(cell, { minLength: groups, maxLength: groups })
    let telling = 0
    const bands = fc.constantFrom([[0], [1], [2]], [[0, 1], [2]])
    const property = fc.property(fc.array(row, { minLength: groups, maxLength: groups }), bands, (table, together) => {
      const told = tells(table, together)
      const reversed = together.map((places) => places.map((place) => groups - 1 - place))
      expect(tells(table.toReversed(), reversed)).toBe(told)
      const columnsReversed = table.map((line) => line.toReversed())
      expect(tells(columnsReversed, together)).toBe(told)
      if (told) telling += 1
    })
    fc.assert(property, { numRuns: 300, seed: 7 })
    expect(telling).toBeGreaterThan(30)
    expect(telling).toBeLessThan(270)
  })
})
