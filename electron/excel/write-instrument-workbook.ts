import ExcelJS from 'exceljs'
import type { InstrumentVersion } from '../../shared/instrument/version'
import type { ChoiceOf, ColumnLayout } from '../../shared/instrument-workbook/layout'
import { limits } from '../../shared/instrument-workbook/limits'
import { instrumentSheets, type WrittenCell, type WrittenSheet } from '../../shared/instrument-workbook/to-sheets'
import { programName } from '../../shared/text/delivery'
import { cellErrorTexts, guideTexts, sheetNames } from '../../shared/text/instrument-workbook'
import { spreadsheetText } from '../../shared/text/spreadsheet-text'
import { face } from './report-table-rows'
import { rowHeight } from './row-height'

/** How far down the cells have their lists: there is room for more rows than any instrument has. */
const lastListRow = limits.questions + 1
const lineHeight = 15
const guideWidth = 100

/** exceljs takes a list for a whole range, which its types leave out; given cell by cell it writes ranges that overlap. */
type WithRanges = ExcelJS.Worksheet & {
  readonly dataValidations: { readonly add: (range: string, validation: ExcelJS.DataValidation) => void }
}

const cellAlignment: Partial<ExcelJS.Alignment> = { vertical: 'top', horizontal: 'left', wrapText: true }
const headerFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EDF1' } }

/** A version of the instrument as a workbook to change outside the program: how to, and a sheet for each kind of thing. */
export async function instrumentWorkbook(
  { label, definition }: Pick<InstrumentVersion, 'label' | 'definition'>,
  programVersion: string,
  now: Date,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = programName(programVersion)
  workbook.title = guideTexts.title(label)
  workbook.created = now
  workbook.modified = now
  addGuide(workbook, label)
  for (const sheet of instrumentSheets(definition)) addSheet(workbook, sheet)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function addGuide(workbook: ExcelJS.Workbook, label: string): void {
  const sheet = workbook.addWorksheet(guideTexts.sheet, {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = [{ width: 26 }, { width: guideWidth }]
  sheet.addRow([spreadsheetText(guideTexts.title(label))]).font = { ...face, bold: true, size: 14 }
  sheet.addRow([])
  for (const [heading, text] of guideTexts.paragraphs({ steps: limits.steps, text: limits.question })) {
    const row = sheet.addRow([heading, text])
    row.font = face
    row.alignment = { vertical: 'top', wrapText: true }
    row.getCell(1).font = { ...face, bold: true }
    row.height = rowHeight(text, guideWidth) + 6
  }
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: WrittenSheet): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: { oddFooter: '&L&A&R&P (&N)' },
  })
  for (const [index, { width, isNumber }] of columns.entries()) {
    const column = sheet.getColumn(index + 1)
    column.width = width
    // As text, so that no key or wording becomes a date, a number or a formula.
    if (!isNumber) column.numFmt = '@'
    column.font = face
    column.alignment = cellAlignment
  }
  const header = sheet.addRow(columns.map((column) => column.header))
  header.font = { ...face, bold: true }
  header.eachCell((cell) => {
    cell.fill = headerFill
  })
  for (const cells of rows) addRow(sheet, cells, columns)
  for (const [index, { choice }] of columns.entries()) {
    const { letter } = sheet.getColumn(index + 1)
    if (choice) (sheet as WithRanges).dataValidations.add(`${letter}2:${letter}${lastListRow}`, offer(choice))
  }
  if (rows.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
}

function addRow(sheet: ExcelJS.Worksheet, cells: readonly WrittenCell[], columns: readonly ColumnLayout[]): void {
  const row = sheet.addRow(cells.map(written))
  row.font = face
  row.alignment = cellAlignment
  row.height = Math.max(lineHeight, ...cells.map((cell, index) => heightOf(cell, columns[index]?.width ?? 10)))
}

function heightOf(cell: WrittenCell, width: number): number {
  return String(cell ?? '')
    .split('\n')
    .reduce((height, line) => height + rowHeight(line, Math.max(4, width - 2)), 0)
}

/**
 * What looks like an escaped character (`_x0041_`) is escaped itself, and that again: exceljs undoes it once when it reads, and what
 * reads after it once more.
 */
function written(cell: WrittenCell): WrittenCell {
  return typeof cell === 'string' ? escaped(escaped(cell)) : cell
}

function escaped(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/gu, '_x005F_')
}

function offer(choice: ChoiceOf): ExcelJS.DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: ['words' in choice ? `"${choice.words.join(',')}"` : `'${sheetNames[choice.keysOf]}'!$A$2:$A$${lastListRow}`],
    showErrorMessage: true,
    errorTitle: cellErrorTexts.title,
    error: cellErrorTexts.text,
  }
}
