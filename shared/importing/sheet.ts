/** What stands in a cell, as read from a workbook or a text file; no formulas, no formats. */
export type CellValue = string | number | boolean | null | DateCell | { readonly error: string }

/** An ISO day, and the time of day (`13:04:01`) where the cell has one. Only the day is an answer's. */
export interface DateCell {
  readonly date: string
  readonly time?: string
}

/** A sheet as read: `rows[0]` is row 1, `rows[0][0]` cell A1. Rows may have different lengths. A text file is one sheet. */
export interface SheetData {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  /** What the values do not show, where it was asked for. */
  readonly marks?: SheetMarks
}

/** Cells that are calculated (`C4`), the first of many, and ranges that are merged into one (`A1:C1`). */
export interface SheetMarks {
  readonly formulas: readonly string[]
  readonly merges: readonly string[]
}

/** A larger file is refused unread: 1,500 forms of any survey tool take under 1 MB. In bytes. */
export const largestFile = 20 * 1024 * 1024

/** Why a file cannot be read at all. */
export type UnreadableReason =
  | 'cannot-be-opened'
  | 'empty'
  | 'not-a-workbook'
  | 'old-excel'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'too-many-cells'
  | 'took-too-long'
  | 'too-much-memory'
