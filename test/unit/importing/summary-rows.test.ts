import { describe, expect, it } from 'vitest'
import { readRows } from '../../../shared/importing/read-rows'
import type { CellValue } from '../../../shared/importing/sheet'
import { sumsUp } from '../../../shared/importing/summary-rows'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { question, rolesOf, sheetOf, styrelsePlan, wordings } from './sheets'

const roles = [{ kind: 'ignored' }, question('styrelse.1'), question('styrelse.2'), question('styrelse.3')] as const
const headers = ['Kod', ...wordings('styrelse')]

function read(...rows: readonly (readonly CellValue[])[]) {
  const reading = readRows(sheetOf(headers, ...rows), bundledInstrument, styrelsePlan({ roles }))
  return { rows: reading.rows.map(({ row }) => row), summaryRows: reading.summaryRows, problems: reading.problems }
}

describe('the first word of a row', () => {
  it.each([
    'Medel',
    'MEDELVÄRDE:',
    'Medelvärde (1–6)',
    'Summa',
    'Totalt',
    'Total',
    'Antal svar',
    'Antal svar: 24',
    'Antal',
    'Genomsnitt 4,2',
    'Median',
    'Standardavvikelse',
    'n = 24',
    'Average',
  ])('%j sums up', (text) => {
    expect(sumsUp(text)).toBe('yes')
  })

  it.each(['Max', 'Min', 'N', 'std'])('%j may be a name or a code, and sums up only beside one that does', (text) => {
    expect(sumsUp(text)).toBe('beside')
  })

  it.each(['Medelålders', 'Medel och insatser', 'Totalt sett bra', 'Team 3', 'Ja', '', 'Summan av allt', 'Antal barn'])(
    '%j is something else',
    (text) => {
      expect(sumsUp(text)).toBe('no')
    },
  )
})

describe('rows that sum up', () => {
  it('are no responses, even where they look like answers, and are named', () => {
    const { rows, summaryRows, problems } = read(['a', 4, 5, 6], ['b', 2, 3, 6], [], ['Antal svar', 2, 2, 2], ['Medel', 3, 4, 6])
    expect([rows, summaryRows, problems]).toEqual([[2, 3], [5, 6], []])
  })

  it('take rows beside them along that alone could be names', () => {
    expect(read(['Max', 4, 5, 6], ['b', 2, 3, 6], ['Min', 2, 3, 6], ['Medel', 3, 4, 6], ['Max', 4, 5, 6])).toMatchObject({
      rows: [2, 3],
      summaryRows: [4, 5, 6],
    })
  })

  it('are so by their first filled cell', () => {
    expect(read([null, 'Summa', 5, 6], ['b', 'Ibland', 'Medel', 6])).toMatchObject({ rows: [3], summaryRows: [2] })
  })

  it('say nothing of what a column is', () => {
    const rows = [headers, ['a', 4, 5, 6], ['Summa', 31, 40, 50], ['Medel', 3.4, 4.2, 5.5], ['Antal', 24, 24, 24]]
    expect(rolesOf(rows)).toEqual(['ignored', 'styrelse.1', 'styrelse.2', 'styrelse.3'])
    const { columns } = understandSheet(sheetOf(...rows), bundledInstrument)
    expect(columns[0]?.samples).toEqual(['a'])
  })
})
