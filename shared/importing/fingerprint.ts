import { byCodeUnit } from '../model/by-code-unit'
import { cellText } from './cell-text'
import { knownHeader } from './known-headers'
import { normalise, tidy } from './normalise'
import type { ColumnRole, ImportPlan } from './plan'
import { readDate } from './read-date'
import type { CellValue, DateCell, SheetData } from './sheet'

/** The columns that the program itself writes beside the rows that it saves to be corrected, by their headers. */
export const ownHeaders = {
  row: 'Rad i filen',
  toCorrect: 'Att rätta',
  origin: 'Radens kännetecken (ändra inte)',
} as const

/** All of one row that tells it from others, as it is before it is made a hash of. */
export interface RowContent {
  /** From 1. */
  readonly row: number
  /** The same text for the same row, whatever the order of the columns; other headers or cells make another. */
  readonly content: string
  /** The moments in it, which hardly any two rows share; null where there is none. */
  readonly moment: string | null
  /** The hash of the row that it was before it was saved to be corrected; null for a row that never was. */
  readonly origin: string | null
}

interface KeyedColumn {
  readonly column: number
  readonly key: string
  /** Only background columns are looked at for a moment: an answer can be a number that a moment could be too. */
  readonly mayBeMoment: boolean
  /** Of a column that the import does not use, nothing else counts. */
  readonly onlyMoments: boolean
}

const used: readonly ColumnRole['kind'][] = ['question', 'kon', 'insats', 'date', 'open-text']

/** Between headers and cells; `tidy` leaves none in either. */
const separator = '\n'
/** Made of 32 bytes, in hexadecimal. */
const hash = /^[\da-f]{64}$/u

/**
 * What each of these rows (from 1) consists of: every filled cell that the import uses, with the normalised header of its column.
 * Of other columns only moments count, and none where the header is that of something personal, or of an id or a running
 * number, which some tools give anew in every export: so a column may be taken for personal in one import and be ignored in
 * the next. Columns of the same header are told apart by their order. What the program has added to a file of rows to
 * correct is left out, so that a row that nobody has touched is the row that it was.
 */
export function rowContents(sheet: SheetData, plan: ImportPlan, rows: readonly number[]): readonly RowContent[] {
  const headers = (sheet.rows[plan.headerRow - 1] ?? []).map((cell) => tidy(cellText(cell)))
  const origin = headers.indexOf(ownHeaders.origin)
  const columns = keyedColumns(sheet, rows, headers, plan.roles, origin >= 0)
  const textOf = tidyReader()
  return rows.map((row) => {
    const cells = sheet.rows[row - 1] ?? []
    const said = origin < 0 ? '' : textOf(cells[origin])
    return { row, ...contentOf(cells, columns, textOf), origin: hash.test(said) ? said : null }
  })
}

function contentOf(
  cells: readonly CellValue[],
  columns: readonly KeyedColumn[],
  textOf: (cell: CellValue | undefined) => string,
): Pick<RowContent, 'content' | 'moment'> {
  const parts: string[] = []
  const moments: string[] = []
  for (const { column, key, mayBeMoment, onlyMoments } of columns) {
    const cell = cells[column]
    const tidied = textOf(cell)
    if (tidied === '') continue
    const text = isDated(cell) && cell.time !== undefined ? `${tidied} ${cell.time}` : tidied
    const moment = mayBeMoment && isMoment(cell)
    if (moment) moments.push(text)
    if (moment || !onlyMoments) parts.push(key, text)
  }
  return { content: parts.join(separator), moment: moments.length === 0 ? null : moments.join(separator) }
}

/** The text of a cell, tidied once for all cells with the same: answers come again and again. */
function tidyReader(): (cell: CellValue | undefined) => string {
  const known = new Map<string, string>()
  return (cell) => {
    const text = cellText(cell)
    const found = known.get(text)
    if (found !== undefined) return found
    const tidied = tidy(text)
    known.set(text, tidied)
    return tidied
  }
}

function keyedColumns(
  sheet: SheetData,
  rows: readonly number[],
  headers: readonly string[],
  roles: readonly ColumnRole[],
  hasOwn: boolean,
): readonly KeyedColumn[] {
  const own: readonly string[] = hasOwn ? Object.values(ownHeaders) : []
  const width = rows.reduce((widest, row) => Math.max(widest, sheet.rows[row - 1]?.length ?? 0), headers.length)
  const seen = new Map<string, number>()
  const columns: KeyedColumn[] = []
  for (let column = 0; column < width; column++) {
    const header = headers[column] ?? ''
    const kind = roles[column]?.kind ?? 'ignored'
    const onlyMoments = !used.includes(kind)
    if (own.includes(header) || kind === 'personal' || (onlyMoments && isLeftOut(header))) continue
    const name = normalise(header)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    columns.push({ column, key: `${name} ${before}`, mayBeMoment: onlyMoments || kind === 'date', onlyMoments })
  }
  return columns.sort((one, other) => byCodeUnit(one.key, other.key))
}

function isLeftOut(header: string): boolean {
  const kind = knownHeader(header)?.kind
  return kind === 'personal' || kind === 'number' || kind === 'response-id'
}

/** Midnight is what tools write for a day without a time. */
function isMoment(cell: CellValue | undefined): boolean {
  if (isDated(cell)) return cell.time !== undefined && !/^00:00(?::00)?(?:\.0+)?$/u.test(cell.time)
  if (typeof cell === 'number') return !Number.isInteger(cell) && readDate(cell) !== null
  if (typeof cell !== 'string' || readDate(cell) === null) return false
  const time = /[t ,](\d{1,2}[:.]\d\d.*)$/iu.exec(tidy(cell))?.[1]
  return time !== undefined && !/^(?:0?0[:.]00|12[:.]00(?=[:.0]* ?am))(?:[:.]00)?(?:[:.]0+)?(?![\d:.])/iu.test(time)
}

function isDated(cell: CellValue | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'date' in cell
}
