import { describe, expect, it } from 'vitest'
import { tableHtml } from '../../../shared/document/table-html'
import { countCell, type ReportTable, textCell } from '../../../shared/report/chart/report-table'
import { attributesOf, partsOf, wordsOf } from './marked-up'

/** A table of so many columns of counts beside its first, and so many rows. */
function table(numbers: number, rows: number, header = 'Antal'): ReportTable {
  return {
    caption: 'Tabell',
    columns: [{ header: 'Fråga', kind: 'text' }, ...Array.from({ length: numbers }, () => ({ header, kind: 'number' as const }))],
    rows: Array.from({ length: rows }, (_, row) => [
      textCell(`${row + 1}. Får du stöd på ett sätt som är till stor nytta för dig?`),
      ...Array.from({ length: numbers }, (_number, at) => countCell(at)),
    ]),
  }
}

const isWide = (html: string) => attributesOf(html, 'table', 'class').some((kinds) => kinds.includes('wide'))

describe('a table of the printed report', () => {
  it('has its columns beside each other where they have room', () => {
    const html = tableHtml(table(5, 2))
    expect(isWide(html)).toBe(false)
    expect(partsOf(html, 'tr').map((row) => wordsOf(row).length)).toEqual([6, 6, 6])
    expect(attributesOf(html, 'th', 'scope').slice(-2)).toEqual(['row', 'row'])
  })

  it('has what a row is of over its figures where they have not', () => {
    const html = tableHtml(table(18, 2))
    expect(isWide(html)).toBe(true)
    expect(partsOf(html, 'tr').map((row) => wordsOf(row).length)).toEqual([1, 18, 1, 18, 1, 18])
    expect(attributesOf(html, 'th', 'colspan')).toEqual(['18', '18', '18'])
    expect(attributesOf(html, 'th', 'scope').filter((scope) => scope === 'rowgroup')).toHaveLength(2)
    expect(partsOf(html, 'tbody')).toHaveLength(2)
  })

  it('counts long heads, which may be divided after a stroke, and long figures', () => {
    expect(isWide(tableHtml(table(8, 1)))).toBe(false)
    expect(isWide(tableHtml(table(8, 1, 'Personalgruppen')))).toBe(true)
    expect(isWide(tableHtml(table(8, 1, 'Personal/gruppen')))).toBe(false)
    expect(tableHtml(table(8, 1, 'Personal/gruppen'))).toContain('Personal/<wbr>gruppen')
    const { rows, ...rest } = table(8, 1)
    const figures = rows.map((cells) =>
      cells.map((cell, at) => (at === 0 ? cell : textCell('100\u00A0% (1\u202F000 av 1\u202F000)'))),
    )
    expect(isWide(tableHtml({ ...rest, rows: figures }))).toBe(true)
  })

  it('stays on one page where it is short', () => {
    expect(attributesOf(tableHtml(table(2, 18)), 'table', 'class')).toEqual(['short'])
    expect(attributesOf(tableHtml(table(2, 19)), 'table', 'class')).toEqual([])
  })
})
