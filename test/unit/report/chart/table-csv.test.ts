import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { tableCsv } from '../../../../shared/report/chart/table-csv'
import { hostile, trendOf } from '../../../support/made-charts'
import { reportOf } from '../../../support/whole-report'

function parse(csv: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n' }).data
}

describe('tableCsv', () => {
  const { chart } = reportOf('form:deltagare_pagaende').slides[0]!
  const csv = tableCsv(chart, false)

  it('begins with a byte order mark, what the chart says and what it is of', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(parse(csv).slice(0, 3)).toEqual([[chart.title], [chart.subject], [chart.about[0]]])
  })

  it('has each table with its caption and header, as many fields a row as columns', () => {
    const lines = parse(csv)
    for (const { caption, columns, rows } of chart.tables) {
      const at = lines.findIndex(([first]) => first === caption)
      expect(lines[at + 1]).toEqual(columns.map(({ header }) => header))
      const own = lines.slice(at + 2, at + 2 + rows.length)
      expect(own.map(([first]) => first)).toEqual(rows.map(([first]) => first!.text))
      expect(own.every(({ length }) => length === columns.length)).toBe(true)
    }
  })

  it('has numbers that Excel in Swedish reads as such', () => {
    const row = parse(csv).find(([first]) => first?.startsWith('1. '))
    // 10 chose 3 and 14 chose 6: a mean of 4.75, and 58.33 per cent.
    expect(row?.slice(1, 11)).toEqual(['0', '0', '10', '0', '0', '14', '24', '0', '0', '4,8'])
    expect(row?.[13]).toBe('58%')
    expect(csv).toContain(';4,8;')
    const cell = { text: '−12\u202F345,5', number: { value: { units: -123_455, decimals: 1 }, unit: 'plain' as const } }
    const table = { caption: 'x', columns: [{ header: 'y', kind: 'number' as const }], rows: [[cell]] }
    expect(tableCsv({ ...trendOf([]), tables: [table] }, false)).toContain('\r\n-12345,5\r\n')
  })

  it('marks demo data in the first line, and only those', () => {
    expect(parse(tableCsv(chart, true))[0]).toEqual(['DEMODATA – påhittade svar, inte ett riktigt förbunds'])
    expect(csv).not.toContain('DEMODATA')
  })

  it('disarms what would act as a formula', () => {
    expect(parse(tableCsv({ ...chart, title: hostile }, false))[0]).toEqual([`'${hostile}`])
  })
})
