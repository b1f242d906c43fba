import { rowOfCell } from './address'
import { cellText, isBlankCell } from './cell-text'
import { ownHeaders } from './fingerprint'
import { tidy } from './normalise'
import type { ImportPlan, ImportProblem } from './plan'
import type { CellValue, SheetData } from './sheet'

/** A column of the table of rows to correct: one of the file, what is wrong in it, or what the program adds. */
export type FailedColumn =
  | { readonly kind: 'row'; readonly header: string }
  | { readonly kind: 'origin'; readonly header: string }
  | { readonly kind: 'file'; readonly header: CellValue; readonly column: number }
  | { readonly kind: 'to-correct'; readonly header: string; readonly column: number }

export interface FailedRow {
  /** In the file, from 1. */
  readonly row: number
  readonly cells: readonly CellValue[]
  /** What is wrong, by the column of the cell. */
  readonly problems: ReadonlyMap<number, ImportProblem['kind']>
}

/** Rows of a file that have cells which are no answers, to be corrected outside the program and imported. */
export interface FailedRows {
  readonly columns: readonly FailedColumn[]
  readonly rows: readonly FailedRow[]
}

/**
 * The rows with these problems as they stand in the file, but without personal columns and columns with nothing in them. Right
 * of each column with a problem there is room to say what is wrong. Rows that the program has saved before lose what it added then.
 */
export function failedRows(sheet: SheetData, plan: ImportPlan, problems: readonly ImportProblem[]): FailedRows {
  const byRow = new Map<number, Map<number, ImportProblem['kind']>>()
  for (const { cell, column, kind } of problems) {
    const row = rowOfCell(cell)
    const found = byRow.get(row) ?? new Map<number, ImportProblem['kind']>()
    byRow.set(row, found.set(column, kind))
  }
  const rows = [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, found]) => ({ row, cells: sheet.rows[row - 1] ?? [], problems: found }))
  return { columns: columnsOf(sheet, plan, rows), rows }
}

function columnsOf(sheet: SheetData, plan: ImportPlan, rows: readonly FailedRow[]): readonly FailedColumn[] {
  const headers = sheet.rows[plan.headerRow - 1] ?? []
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), headers.length)
  const own: readonly string[] = Object.values(ownHeaders)
  const columns: FailedColumn[] = [{ kind: 'row', header: ownHeaders.row }]
  for (let column = 0; column < width; column++) {
    const header = headers[column] ?? null
    const isEmpty = isBlankCell(header) && rows.every(({ cells }) => isBlankCell(cells[column]))
    if (isEmpty || plan.roles[column]?.kind === 'personal' || own.includes(tidy(cellText(header)))) continue
    columns.push({ kind: 'file', header, column })
    if (rows.some(({ problems }) => problems.has(column)))
      columns.push({ kind: 'to-correct', header: ownHeaders.toCorrect, column })
  }
  return [...columns, { kind: 'origin', header: ownHeaders.origin }]
}

/** Whether the program itself wrote the column, beside rows that it saved to be corrected. */
export function isOwnHeader(header: string): boolean {
  return Object.values<string>(ownHeaders).includes(header)
}
