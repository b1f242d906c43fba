import ExcelJS from 'exceljs'
import type { PackageSheet, RowKind, SheetCell, SheetRow } from '../../shared/delivery/package/sheets/package-sheet'
import { face } from './report-table-rows'
import { rowHeight } from './row-height'
import { setZipDay } from './set-zip-day'

/** What a workbook says of itself, beside its sheets. */
export interface WorkbookAbout {
  readonly title: string
  readonly creator: string
  /** Below every page, beside the name of its sheet. */
  readonly footer: string
  /** The date of everything in it: ISO, from 1980. */
  readonly day: string
}

/** Technical names stand in row 2 of a table, and its titles in row 3. */
const titlesRow = 3
/** Of one line, in points. */
const lineHeight = 15

const fonts: Readonly<Record<RowKind, Partial<ExcelJS.Font>>> = {
  heading: { ...face, bold: true, size: 14 },
  title: { ...face, bold: true },
  titles: { ...face, bold: true },
  technical: { ...face, size: 8, color: { argb: 'FF595959' } },
  data: face,
  fact: face,
  paragraph: face,
  space: face,
}

/**
 * The sheets of a package as an Excel workbook. All dates in the file are one day, so that the same sheets always give the same bytes.
 */
export async function packageWorkbookOf(sheets: readonly PackageSheet[], about: WorkbookAbout): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = about.creator
  workbook.title = about.title
  workbook.created = new Date(`${about.day}T00:00:00Z`)
  workbook.modified = workbook.created
  for (const sheet of sheets) addSheet(workbook, sheet, about)
  return setZipDay(Buffer.from(await workbook.xlsx.writeBuffer()), about.day)
}

function addSheet(workbook: ExcelJS.Workbook, content: PackageSheet, { footer }: WorkbookAbout): void {
  // In a footer & begins a code, and && is the sign itself.
  const text = `${footer} · ${content.name}`.replaceAll('&', '&&')
  const sheet = workbook.addWorksheet(content.name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&L${text}&R&P (&N)` },
  })
  content.columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width
  })
  for (const row of content.rows) addRow(sheet, row, content)
  if (content.isTable) layOutTable(sheet, content)
}

function addRow(sheet: ExcelJS.Worksheet, { kind, cells }: SheetRow, { columns }: PackageSheet): void {
  const row = sheet.addRow(cells.map(written))
  row.font = fonts[kind]
  if (kind === 'heading' || kind === 'title' || kind === 'technical') return
  row.height = Math.max(lineHeight, ...cells.map((cell, index) => heightOf(cell, columns[index])))
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1)
    cell.alignment = { wrapText: column.kind !== 'code', vertical: 'top', ...sideOf(kind, column.kind, index) }
    if (kind === 'data' && column.kind === 'percent') cell.numFmt = '0 %'
    if (column.kind === 'code') cell.font = fonts.technical
    if (kind === 'titles') cell.border = { bottom: { style: 'thin' } }
  }
}

/** Widths are counted in digits, which are wider than most letters; in a narrow column words leave more empty at the ends of lines. */
function heightOf(cell: SheetCell, column: PackageSheet['columns'][number] | undefined): number {
  if (typeof cell !== 'string' || !column || column.kind === 'code') return lineHeight
  return rowHeight(cell, column.width < 80 ? Math.max(4, column.width - 2) : column.width * 1.15)
}

/** Numbers to the right, with words beside them at a distance; on the cover all to the left. */
function sideOf(row: RowKind, column: PackageSheet['columns'][number]['kind'], index: number): Partial<ExcelJS.Alignment> {
  const isNumber = column === 'number' || column === 'percent'
  if (isNumber && (row === 'data' || row === 'titles')) return { horizontal: 'right' }
  return { horizontal: 'left', indent: index === 0 || row === 'fact' || row === 'paragraph' ? 0 : 1 }
}

/** Kept in sight, filtered, and printed without what only programs need. */
function layOutTable(sheet: ExcelJS.Worksheet, { columns, rows }: PackageSheet): void {
  const printed = columns.findLastIndex(({ kind }) => kind !== 'code') + 1
  sheet.pageSetup.printTitlesRow = `${titlesRow}:${titlesRow}`
  // exceljs makes the columns absolute and leaves the rows as they are; relative rows are no area to all programs.
  sheet.pageSetup.printArea = `A$1:${sheet.getColumn(printed).letter}$${rows.length}`
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: titlesRow }]
  sheet.autoFilter = { from: { row: titlesRow, column: 1 }, to: { row: rows.length, column: columns.length } }
}

/**
 * What looks like an escaped character (`_x0041_`) is escaped itself, and that again: exceljs undoes it once when it reads, and what reads
 * after it once more.
 */
function written(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? escaped(escaped(cell)) : cell
}

function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/gu, '_x005F_')
}
