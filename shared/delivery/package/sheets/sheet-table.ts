import { cellText, type PackageTable, rowOfCells } from '../package-tables'
import type { SheetCell, SheetColumn } from './package-sheet'
import { safeText, unsafeText } from './safe-text'

/** A column of a sheet, and what stands in it for a row. */
export interface ColumnOf<Row> extends SheetColumn {
  readonly cell: (row: Row) => SheetCell
}

/** The value of a column of a table, by the column's name: a number as such, all else as the text that the table's file has. */
export function tableCell<Row>({ columns }: PackageTable<Row>, name: string): (row: Row) => SheetCell {
  const column = columns.find((one) => one.name === name)
  if (!column) throw new Error(`there is no column ${name}`)
  return (row) => {
    const value = row[column.of]
    return typeof value === 'number' ? value : cellText(value)
  }
}

/** The cells of these rows, with texts that no spreadsheet program takes for formulas. */
export function cellsOf<Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): readonly (readonly SheetCell[])[] {
  return rows.map((row) => columns.map(({ cell }) => safeCell(cell(row))))
}

/** A cell as it is written: a text is text to every spreadsheet program, and an empty one is an empty cell. */
export function safeCell(cell: SheetCell): SheetCell {
  if (typeof cell !== 'string') return cell
  return cell === '' ? null : safeText(cell)
}

/** A cell as the text that a package's file has. */
function textOfCell(cell: SheetCell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? unsafeText(cell) : String(cell)
}

/** The rows of a sheet's table: the texts of its cells by the technical names of their columns. */
export function namedRows(rows: readonly (readonly SheetCell[])[]): readonly ReadonlyMap<string, string>[] {
  const [, technical = [], , ...data] = rows
  const names = technical.flatMap((name, index) => (name === null ? [] : [{ name: String(name), index }]))
  return data.map((cells) => new Map(names.map(({ name, index }) => [name, textOfCell(cells[index] ?? null)])))
}

/** A row of a table from such texts; null where one of them is missing or not of its kind. */
export function rowOfTexts<Row>(table: PackageTable<Row>, texts: ReadonlyMap<string, string>): Row | null {
  const cells = table.columns.flatMap(({ name }) => texts.get(name) ?? [])
  return cells.length === table.columns.length ? rowOfCells(table, cells) : null
}

/** All of them, or null where one is missing. */
export function allOrNone<Row>(rows: readonly (Row | null)[]): readonly Row[] | null {
  return rows.every((row) => row !== null) ? rows : null
}

/** Columns that only programs need: the values of these columns of the table, by `pick` of what a row of the sheet is of. */
export function codeColumns<Row, Wide>(
  table: PackageTable<Row>,
  names: readonly string[],
  pick: (wide: Wide) => Row,
): readonly ColumnOf<Wide>[] {
  return names.map((name) => {
    const cell = tableCell(table, name)
    return { title: name, technical: name, width: 20, kind: 'code', cell: (wide) => cell(pick(wide)) }
  })
}
