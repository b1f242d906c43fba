import { isBlankText } from './normalise'
import type { CellValue } from './sheet'

/** What a cell says, as text: a number without needless decimals, an ISO day, an error as Excel writes it; '' for nothing. */
export function cellText(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT'
  if (typeof cell === 'number') return String(cell)
  return 'date' in cell ? cell.date : cell.error
}

/** Whether a cell is really empty: nothing, or white space only. A dash, a dot or an error value is something. */
export function isBlankCell(cell: CellValue | undefined): boolean {
  return isBlankText(cellText(cell))
}
