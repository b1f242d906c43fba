import type ExcelJS from 'exceljs'
import { plainNumber, type ReportCell, type ReportColumn, type ReportTable } from '../../shared/report/chart/report-table'
import { spreadsheetText } from '../../shared/text/spreadsheet-text'
import { rowHeight } from './row-height'

/** A font that is set at all has to be named: without a name it is another one in some programs. */
export const face: Partial<ExcelJS.Font> = { name: 'Calibri', size: 11 }
const bold: Partial<ExcelJS.Font> = { ...face, bold: true }

const firstWidth = 48
const textWidth = 40
/** Of a column of numbers: its longest word, within reason. */
const [leastWidth, mostWidth] = [8, 24]

/** Widths that suit all these tables, which stand above each other: the first column says what a row is of. */
export function tableWidths(tables: readonly ReportTable[]): readonly number[] {
  const columns = Math.max(1, ...tables.map((table) => table.columns.length))
  return Array.from({ length: columns }, (_, index) => {
    if (index === 0) return firstWidth
    const own = tables.flatMap((table) => table.columns[index] ?? [])
    if (own.some(({ kind }) => kind === 'text')) return textWidth
    const words = own.flatMap(({ header }) => header.split(' ')).map(({ length }) => length + 2)
    return Math.min(mostWidth, Math.max(leastWidth, ...words))
  })
}

/** Writes the table below what is on the sheet, and says which row its header is. */
export function addReportTable(sheet: ExcelJS.Worksheet, { caption, columns, rows }: ReportTable): number {
  sheet.addRow([])
  const title = sheet.addRow([spreadsheetText(caption)])
  title.font = bold
  title.alignment = { wrapText: true, vertical: 'top' }
  title.height = rowHeight(caption, firstWidth)
  const header = sheet.addRow(columns.map((column) => spreadsheetText(column.header)))
  header.font = bold
  header.height = Math.max(...columns.map((column, index) => rowHeight(column.header, widthOf(sheet, index) - 2)))
  for (const [index, { kind }] of columns.entries()) {
    const cell = header.getCell(index + 1)
    cell.alignment = { wrapText: true, vertical: 'bottom', ...sideOf(kind, index) }
    cell.border = { bottom: { style: 'thin' } }
  }
  for (const cells of rows) addRow(sheet, cells, columns)
  return header.number
}

function addRow(sheet: ExcelJS.Worksheet, cells: readonly ReportCell[], columns: ReportTable['columns']): void {
  const row = sheet.addRow([])
  for (const [index, own] of cells.entries()) {
    const cell = row.getCell(index + 1)
    cell.alignment = { wrapText: true, vertical: 'top', ...sideOf(columns[index]?.kind ?? 'text', index) }
    if (own.number) {
      cell.value = plainNumber(own.number)
      cell.numFmt = numberFormat(own)
    } else if (own.text !== '') cell.value = spreadsheetText(own.text)
  }
  row.height = Math.max(15, ...cells.map(({ text }, index) => rowHeight(text, widthOf(sheet, index))))
}

/** Numbers to the right; words beside a column of numbers keep a distance to it. */
function sideOf(kind: ReportColumn['kind'], index: number): Partial<ExcelJS.Alignment> {
  return kind === 'number' ? { horizontal: 'right' } : { horizontal: 'left', indent: index === 0 ? 0 : 1 }
}

function widthOf(sheet: ExcelJS.Worksheet, index: number): number {
  return sheet.getColumn(index + 1).width ?? leastWidth
}

/** Shows the number as the report writes it: its decimals, any space between thousands, and the sign of a percentage. */
function numberFormat({ text, number }: ReportCell): string {
  const decimals = number && number.value.decimals > 0 ? `.${'0'.repeat(number.value.decimals)}` : ''
  return `${/\d\s\d/.test(text) ? '#,##0' : '0'}${decimals}${number?.unit === 'percent' ? ' %' : ''}`
}
