import { describe, expect, it } from 'vitest'
import { failedRows } from '../../../shared/importing/failed-rows'
import { ownHeaders } from '../../../shared/importing/fingerprint'
import type { ColumnRole } from '../../../shared/importing/plan'
import { readRows } from '../../../shared/importing/read-rows'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { question, sheetOf, styrelsePlan, wordings } from './sheets'

const roles: readonly ColumnRole[] = [
  { kind: 'personal' },
  question('styrelse.1'),
  question('styrelse.2'),
  question('styrelse.3'),
  { kind: 'ignored' },
]
const plan = styrelsePlan({ roles })
const [first = '', second = '', third = ''] = wordings('styrelse')
const headers = ['E-post', first, second, third, null]
const sheet = sheetOf(
  headers,
  ['kim@exempel.se', 4, 5, 6],
  ['lo@exempel.se', 'Kanske', 5, 6],
  ['', 4, 5, 6],
  ['mi@exempel.se', 4, 'Nja', 'X'],
)

function table() {
  return failedRows(sheet, plan, readRows(sheet, bundledInstrument, plan).problems)
}

describe('the rows to correct', () => {
  it('are those with a cell that is no answer, by their number in the file', () => {
    expect(table().rows.map(({ row, problems }) => [row, [...problems]])).toEqual([
      [3, [[1, 'unknown-label']]],
      [
        5,
        [
          [2, 'unknown-label'],
          [3, 'unknown-label'],
        ],
      ],
    ])
  })

  it('are shown without personal and empty columns, with room beside each column with a problem', () => {
    expect(table().columns.map(({ header }) => header)).toEqual([
      ownHeaders.row,
      first,
      ownHeaders.toCorrect,
      second,
      ownHeaders.toCorrect,
      third,
      ownHeaders.toCorrect,
      ownHeaders.origin,
    ])
  })

  it('have nothing left of what the program added to them an earlier time', () => {
    const again = sheetOf(
      [ownHeaders.row, first, ownHeaders.toCorrect, second, third, ownHeaders.origin],
      [3, 'X', 'fel', 5, 6, 'a'],
    )
    const own = styrelsePlan({
      roles: [{ kind: 'ignored' }, question('styrelse.1'), { kind: 'ignored' }, question('styrelse.2')],
    })
    const { columns } = failedRows(again, own, readRows(again, bundledInstrument, own).problems)
    expect(columns.map(({ header }) => header)).toEqual([
      ownHeaders.row,
      first,
      ownHeaders.toCorrect,
      second,
      third,
      ownHeaders.origin,
    ])
  })
})
