import { columnLetters } from '../importing/address'
import { cellText, isBlankCell } from '../importing/cell-text'
import { normalise, tidy } from '../importing/normalise'
import type { CellValue, SheetData } from '../importing/sheet'
import { columnHeaders, sheetNames } from '../text/instrument-workbook'
import { type ColumnOf, columnsOf, type SheetId } from './layout'
import { limits } from './limits'
import type { Place, Report } from './problem'

/** A cell with where it stands and the header above it. */
export interface Cell {
  readonly place: Place
  readonly header: string
  readonly value: CellValue
}

/** One row of a sheet, by the names of its columns. Rows with nothing in them are none. */
export type Row<Id extends SheetId> = Readonly<Record<ColumnOf<Id>, Cell>>

/** The rows of a sheet; null where the sheet is not there. A column that is missing is reported once, and its cells are null. */
export function readTable<Id extends SheetId>(sheets: readonly SheetData[], id: Id, report: Report): readonly Row<Id>[] | null {
  const name = sheetNames[id]
  const sheet = sheets.find((some) => normalise(some.name) === normalise(name))
  if (!sheet) {
    report({ sheet: name, cell: null }, { kind: 'missing-sheet', name })
    return null
  }
  const columns = findColumns(sheet, id, report)
  reportMarks(sheet, report)
  const body = sheet.rows.slice(1, limits.rows + 1)
  if (sheet.rows.slice(limits.rows + 1).some((row) => row.some((cell) => !isBlankCell(cell))))
    report({ sheet: name, cell: null }, { kind: 'too-many-rows', most: limits.rows })
  return body.flatMap((values, index) => {
    if (values.every(isBlankCell)) return []
    reportStray(sheet, index + 2, report)
    return [rowOf(values, index + 2, name, id, columns)]
  })
}

function findColumns<Id extends SheetId>(
  { name, rows: [headers = []] }: SheetData,
  id: Id,
  report: Report,
): ReadonlyMap<ColumnOf<Id>, number> {
  const known = new Map(columnsOf(id).map(({ column, header }) => [normalise(header), column]))
  const found = new Map<ColumnOf<Id>, number>()
  for (const [place, cell] of headers.entries()) {
    const header = tidy(cellText(cell))
    if (header === '') continue
    const column = known.get(normalise(header))
    const at = { sheet: name, cell: `${columnLetters(place)}1` }
    if (column !== undefined && found.has(column)) report(at, { kind: 'double-column', header: shortened(header) })
    else if (column !== undefined) found.set(column, place)
    else if (id === 'scales' && /^kod \d+$/u.test(normalise(header))) report(at, { kind: 'too-many-steps', most: limits.steps })
    else report(at, { kind: 'unknown-column', header: shortened(header) })
  }
  for (const { column, header, optional } of columnsOf(id))
    if (!found.has(column) && !optional) report({ sheet: name, cell: null }, { kind: 'missing-column', header })
  return found
}

/** Formulas and merged ranges: what they show can be another thing in another program. */
function reportMarks({ name, marks }: SheetData, report: Report): void {
  for (const cell of marks?.formulas ?? []) report({ sheet: name, cell }, { kind: 'formula' })
  for (const cell of marks?.merges ?? []) report({ sheet: name, cell }, { kind: 'merged' })
}

/** What stands in a column without a header would be lost without a word. */
function reportStray({ name, rows }: SheetData, row: number, report: Report): void {
  const [headers = []] = rows
  for (const [column, value] of (rows[row - 1] ?? []).entries()) {
    if (!isBlankCell(value) && isBlankCell(headers[column]))
      report({ sheet: name, cell: `${columnLetters(column)}${row}` }, { kind: 'column-without-header' })
  }
}

function rowOf<Id extends SheetId>(
  values: readonly CellValue[],
  row: number,
  sheet: string,
  id: Id,
  columns: ReadonlyMap<ColumnOf<Id>, number>,
): Row<Id> {
  const headers = columnHeaders[id] as Readonly<Record<ColumnOf<Id>, string>>
  const cells = columnsOf(id).map(({ column }) => {
    const place = columns.get(column)
    const cell = place === undefined ? null : `${columnLetters(place)}${row}`
    const value = place === undefined ? null : (values[place] ?? null)
    return [column, { place: { sheet, cell }, header: headers[column], value }] as const
  })
  return Object.fromEntries(cells) as unknown as Row<Id>
}

/** As much of a value as a sentence has room for. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
