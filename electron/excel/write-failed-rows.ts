import { PassThrough } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import type { FailedColumn, FailedRow, FailedRows } from '../../shared/importing/failed-rows'
import type { CellValue } from '../../shared/importing/sheet'
import { problemTexts } from '../../shared/text/import'
import { failedRowsTexts } from '../../shared/text/import-repeat'
import { spreadsheetText } from '../../shared/text/spreadsheet-text'

/** A cell that is no answer has a frame and a pale ground; what is wrong stands beside it. */
const wrong: Partial<ExcelJS.Style> = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE3C6' } },
  border: Object.fromEntries(
    ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'thin', color: { argb: 'FFC2410C' } }]),
  ),
}
const quiet: Partial<ExcelJS.Font> = { color: { argb: 'FF595959' } }

const widths: Readonly<Record<FailedColumn['kind'], number>> = { row: 11, file: 26, 'to-correct': 32, origin: 24 }
const rowsBetweenPauses = 50

/** Ends the writing at its next pause, and hears how many rows are written. */
export interface WritingWatch {
  readonly signal: AbortSignal
  readonly report: (rows: number) => void
}

/**
 * A workbook of rows to correct, with one sheet: headers in its first row, then the rows as they stand in the file. What is wrong
 * with a cell stands right of it. `origins` are the hashes by which the rows are known again, by row number. It is
 * imported like any other file. Written a few rows at a time, so that the program answers meanwhile; null where it was ended.
 */
export async function failedRowsWorkbook(
  { columns, rows }: FailedRows,
  origins: ReadonlyMap<number, string>,
  { signal, report }: WritingWatch,
): Promise<Buffer | null> {
  const stream = new PassThrough()
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const sheet = workbook.addWorksheet(failedRowsTexts.sheet, { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] })
  sheet.columns = columns.map(({ kind }) => ({ width: widths[kind] }))
  const header = sheet.addRow(columns.map((column) => cellFor(column.header)))
  header.font = { bold: true }
  header.alignment = { wrapText: true, vertical: 'top' }
  header.commit()
  for (const [index, row] of rows.entries()) {
    addRow(sheet, columns, row, origins)
    if ((index + 1) % rowsBetweenPauses !== 0) continue
    report(index + 1)
    await setImmediate()
    if (signal.aborted) return null
  }
  sheet.commit()
  await workbook.commit()
  return Buffer.concat(pieces)
}

function addRow(
  sheet: ExcelJS.Worksheet,
  columns: readonly FailedColumn[],
  { row, cells, problems }: FailedRow,
  origins: ReadonlyMap<number, string>,
): void {
  const written = sheet.addRow([])
  written.alignment = { vertical: 'top', wrapText: true }
  for (const [index, column] of columns.entries()) {
    const cell = written.getCell(index + 1)
    if (column.kind === 'row') cell.value = row
    else if (column.kind === 'origin') cell.value = origins.get(row) ?? null
    else if (column.kind === 'file') setCell(cell, cells[column.column] ?? null, problems.has(column.column))
    else if (column.kind === 'to-correct') cell.value = messageFor(problems.get(column.column))
    if (column.kind === 'row' || column.kind === 'origin') cell.font = quiet
  }
  written.commit()
}

function setCell(cell: ExcelJS.Cell, value: CellValue, isWrong: boolean): void {
  cell.value = cellFor(value)
  if (cell.value instanceof Date) cell.numFmt = isTimed(value) ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd'
  if (isWrong) Object.assign(cell, wrong)
}

/** As it was, so that the row is known again: a date as a date, a number as a number. An error value is only text here. */
function cellFor(value: CellValue): ExcelJS.CellValue {
  if (typeof value === 'string') return spreadsheetText(value)
  if (typeof value !== 'object' || value === null) return value
  if ('error' in value) return value.error
  return new Date(`${value.date}T${value.time ?? '00:00:00'}Z`)
}

function isTimed(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && 'time' in value
}

function messageFor(kind: Parameters<typeof problemTexts.kind>[0] | undefined): string | null {
  return kind === undefined ? null : problemTexts.kind(kind)
}
