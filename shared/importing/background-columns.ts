import type { InstrumentDefinition } from '../instrument/definition'
import { findScale, konScale } from '../instrument/lookup'
import { areAllDifferent, haveZero, shareOfAnswers, shareOfDates } from './column-values'
import type { KnownHeader } from './known-headers'
import type { ColumnUnderstanding } from './plan'
import { readDate } from './read-date'
import type { CellValue } from './sheet'
import type { BodyRow } from './sheet-body'

/** A column with what its header is known to mean and its filled cells, as far as they are needed to judge it. */
export interface Column {
  readonly column: number
  readonly header: string
  /** The header stands in another row than the header row. */
  readonly borrowed: boolean
  readonly values: readonly CellValue[]
  readonly known: KnownHeader | null
}

export type Understood = Pick<ColumnUnderstanding, 'role' | 'certainty'>

/** Not taken for anything, so that the user is asked. */
export const toBeAsked: Understood = { role: { kind: 'ignored' }, certainty: 'uncertain' }

/** With fewer readable cells than this, a column is not surely what its header says. */
export const mostlyReadable = 0.8

/** The one column that is kön, by its header or else by its cells; where two may be, the user is asked about both. */
export function konColumn(columns: readonly Column[], instrument: InstrumentDefinition): ReadonlyMap<number, Understood> {
  const scale = findScale(instrument, konScale)
  const readable = ({ values }: Column): boolean => shareOfAnswers(values, scale) >= mostlyReadable && !haveZero(values)
  const sure = columns.filter(({ known }) => known?.kind === 'kon' && known.certain)
  const likely = columns.filter((column) => column.known?.kind === 'kon' && !column.known.certain && readable(column))
  const [only, another] = sure.length > 0 ? sure : likely
  if (!only) return new Map()
  if (another) return new Map([...sure, ...likely].map(({ column }) => [column, toBeAsked]))
  const certainty = sure.length > 0 && readable(only) ? 'certain' : 'uncertain'
  return new Map([[only.column, { role: { kind: 'kon' }, certainty }]])
}

/**
 * The column of the best rank is the insats; where there are others, or two as good, the user is asked. Its cells prove nothing,
 * so a header that only may be its own is not enough.
 */
export function insatsColumns(columns: readonly Column[]): ReadonlyMap<number, Understood> {
  const ranked = columns.flatMap((column) => (column.known?.kind === 'insats' ? [{ ...column, ...column.known }] : []))
  const best = Math.min(...ranked.map(({ rank }) => rank))
  const [only, another] = ranked.filter(({ rank }) => rank === best)
  if (!only) return new Map()
  const asked = new Map(ranked.map(({ column }) => [column, toBeAsked]))
  if (another) return asked
  const certainty = only.certain && !only.borrowed && ranked.length === 1 ? 'certain' : 'uncertain'
  return asked.set(only.column, { role: { kind: 'insats' }, certainty })
}

/** One column gives the date: the best rank that has dates in it, the first of several. The others are not needed. */
export function dateColumns(columns: readonly Column[]): ReadonlyMap<number, Understood> {
  const ranked = columns.flatMap((column) => (column.known?.kind === 'date' ? [{ ...column, rank: column.known.rank }] : []))
  const [best] = ranked.filter(({ values }) => shareOfDates(values) >= mostlyReadable).sort((one, other) => one.rank - other.rank)
  if (best) return new Map([[best.column, { role: { kind: 'date' }, certainty: 'certain' }]])
  return new Map(ranked.filter(({ values }) => values.length > 0).map(({ column }) => [column, toBeAsked]))
}

/**
 * One column names the responses: the best rank whose cells are filled and all different. The others are not needed; where
 * none is so but something stands there, the user is asked, since a name that two responses share names neither.
 */
export function idColumns(columns: readonly Column[], rows: readonly BodyRow[]): ReadonlyMap<number, Understood> {
  const ranked = columns.flatMap((column) =>
    column.known?.kind === 'response-id' ? [{ ...column, rank: column.known.rank }] : [],
  )
  const sorted = ranked.filter(({ values }) => values.length > 0).sort((one, other) => one.rank - other.rank)
  const [best, next] = sorted.filter(({ column }) => areAllDifferent(rows, column))
  if (best && next?.rank !== best.rank) return new Map([[best.column, { role: { kind: 'response-id' }, certainty: 'certain' }]])
  return new Map(sorted.map(({ column }) => [column, toBeAsked]))
}

/** The year that most of the dates lie in; the later of two as common. */
export function yearOf(column: Column | undefined): number | null {
  const years = new Map<number, number>()
  for (const value of column?.values ?? []) {
    const year = readDate(value)?.year
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1)
  }
  const [most] = [...years].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  return most ? most[0] : null
}
