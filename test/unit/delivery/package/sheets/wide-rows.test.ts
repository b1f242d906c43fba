import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wideRows } from '../../../../../shared/delivery/package/sheets/wide-rows'

const keyOf = ({ key }: { key: string }) => key
const placeOf = ({ place }: { place: number }) => place

describe('rows spread out over columns', () => {
  it('are those that follow each other with the same key, as long as they come in the order of the columns', () => {
    const rows = [
      { key: 'a', place: 1 },
      { key: 'a', place: 3 },
      { key: 'a', place: 2 },
      { key: 'b', place: 4 },
      { key: 'a', place: 5 },
    ]
    expect(wideRows(rows, keyOf, placeOf).map((wide) => wide.rows.map(placeOf))).toEqual([[1, 3], [2], [4], [5]])
  })

  it('are given back in their order, whatever it was', () => {
    const row = fc.record({ key: fc.constantFrom('a', 'b'), place: fc.integer({ min: 0, max: 5 }) })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const wide = wideRows(rows, keyOf, placeOf)
        expect(wide.flatMap((one) => one.rows.toSorted((a, b) => a.place - b.place))).toEqual(rows)
      }),
    )
  })
})
