import { safeText } from './safe-text'

/** What stands in a cell; null for an empty one. */
export type SheetCell = string | number | null

export interface SheetColumn {
  readonly title: string
  /** What a program knows the column by; null for one that only says in words or sums up what others hold. */
  readonly technical: string | null
  /** In characters. */
  readonly width: number
  /** Proportions are shown as per cent; `code` is for programs alone, and not printed. */
  readonly kind: 'text' | 'number' | 'percent' | 'code'
}

/** What a row is there for, which is also how it looks. `technical` is for programs. */
export type RowKind = 'heading' | 'title' | 'titles' | 'technical' | 'data' | 'fact' | 'paragraph' | 'space'

export interface SheetRow {
  readonly kind: RowKind
  readonly cells: readonly SheetCell[]
}

/** A sheet of a package's workbook, cell by cell. A table has its technical names in row 2 and its titles in row 3. */
export interface PackageSheet {
  readonly name: string
  readonly columns: readonly Pick<SheetColumn, 'width' | 'kind'>[]
  readonly isTable: boolean
  readonly rows: readonly SheetRow[]
}

/** A table with its heading, titles and technical names above it. */
export function tableSheet(
  name: string,
  heading: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[],
): PackageSheet {
  return {
    name,
    columns,
    isTable: true,
    rows: [
      { kind: 'heading', cells: [safeText(heading)] },
      { kind: 'technical', cells: columns.map(({ technical }) => technical) },
      { kind: 'titles', cells: columns.map(({ title }) => title) },
      ...rows.map((cells) => ({ kind: 'data' as const, cells })),
    ],
  }
}
