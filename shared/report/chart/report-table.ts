import type { Rounded } from '../../statistics/round-half-up'
import { formatCount, formatPercent, formatRounded } from '../../text/format'

/** A table of a report. The first cell of a row says what the row is of. All rows have as many cells as there are columns. */
export interface ReportTable {
  readonly caption: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly ReportCell[])[]
}

export interface ReportColumn {
  readonly header: string
  /** Numbers stand to the right. */
  readonly kind: 'text' | 'number'
}

/** `percent`: the number is in per cent (62 is "62 %"). */
export type CellUnit = 'plain' | 'percent'

/** What stands in a table. Where it is a number, `number` is it, rounded as `text` shows it: no file says more than the screen. */
export interface ReportCell {
  readonly text: string
  readonly number: { readonly value: Rounded; readonly unit: CellUnit } | null
}

export function textCell(text: string): ReportCell {
  return { text, number: null }
}

export const emptyCell = textCell('')

/** A count; a dash where it is not known. */
export function countCell(count: number | null): ReportCell {
  return { text: formatCount(count), number: count === null ? null : { value: { units: count, decimals: 0 }, unit: 'plain' } }
}

/** A rounded number of its own unit; empty where there is none. */
export function numberCell(value: Rounded | null): ReportCell {
  return value === null ? emptyCell : { text: formatRounded(value), number: { value, unit: 'plain' } }
}

/** A rounded percentage; empty where there is none. */
export function percentCell(value: Rounded | null): ReportCell {
  return value === null ? emptyCell : { text: formatPercent(value), number: { value, unit: 'percent' } }
}

/** A cell's number as other programs keep it: 0.62 for 62 %. */
export function plainNumber({ value, unit }: NonNullable<ReportCell['number']>): number {
  return value.units / 10 ** (value.decimals + (unit === 'percent' ? 2 : 0))
}
