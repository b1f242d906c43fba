/** The letters Excel gives a column that counts from 0: 0 is A, 25 Z, 26 AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  const last = String.fromCharCode(65 + (column % 26))
  return rest === 0 ? last : columnLetters(rest - 1) + last
}

/** Where a cell is, as the user finds it: `Rådata!C4`. The column counts from 0, the row from 1. */
export function cellAddress(sheetName: string, column: number, row: number): string {
  return `${sheetName}!${columnLetters(column)}${row}`
}

/** The row of a cell that `cellAddress` has named, from 1. */
export function rowOfCell(cell: string): number {
  return Number(/\d+$/u.exec(cell)?.[0])
}
