import type { InstrumentDefinition } from '../instrument/definition'
import { isBlankCell } from './cell-text'
import type { WordingIndex } from './header-match'
import { headerRowsBelow } from './header-rows'
import type { CellValue, SheetData } from './sheet'
import { sumsUp } from './summary-rows'

/** A row with something in it; `row` counts from 1. */
export interface BodyRow {
  readonly row: number
  readonly cells: readonly CellValue[]
}

/** What stands below a header row: rows that may be responses, and rows that are none, by number. Empty rows are in neither. */
export interface SheetBody {
  readonly rows: readonly BodyRow[]
  readonly otherHeaderRows: readonly number[]
  readonly summaryRows: readonly number[]
}

type Kind = 'row' | 'header' | ReturnType<typeof sumsUp>

/** Parts what stands below the header row, which counts from 1. Both what a column is and what is imported go by it. */
export function bodyOf(sheet: SheetData, headerRow: number, instrument: InstrumentDefinition, index: WordingIndex): SheetBody {
  const headers = new Set(headerRowsBelow(sheet, headerRow, instrument, index))
  const filled: { readonly row: number; readonly cells: readonly CellValue[]; kind: Kind }[] = []
  for (let at = headerRow; at < sheet.rows.length; at++) {
    const cells = sheet.rows[at] ?? []
    const first = cells.find((cell) => !isBlankCell(cell))
    if (first === undefined) continue
    const kind = headers.has(at + 1) ? 'header' : typeof first === 'string' ? sumsUp(first) : 'row'
    filled.push({ row: at + 1, cells, kind })
  }
  for (const [at, some] of filled.entries()) {
    if (some.kind === 'beside' && filled[at - 1]?.kind === 'yes') some.kind = 'yes'
  }
  for (const [at, some] of [...filled.entries()].reverse()) {
    if (some.kind === 'beside' && filled[at + 1]?.kind === 'yes') some.kind = 'yes'
  }
  const numbers = (kind: Kind) => filled.filter((some) => some.kind === kind).map(({ row }) => row)
  const rows = filled.filter(({ kind }) => kind !== 'header' && kind !== 'yes')
  return { rows, otherHeaderRows: numbers('header'), summaryRows: numbers('yes') }
}
