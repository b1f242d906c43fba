import type { CellValue } from '../../shared/importing/sheet'
import { UnreadableFile } from './unreadable-file'

/** A cell as exceljs has parsed it, before it makes objects of it. */
export interface ParsedCell {
  readonly address?: string
  readonly type: number
  readonly value?: unknown
  readonly result?: unknown
}

/** exceljs's names for its kinds of cells (its `ValueType`), of which only these need telling apart. */
const textCell = 3
const formulaCell = 6

/**
 * What a cell says: a formula its saved result, rich text its letters, a date its day and any time of day. Null for an empty cell. A number that
 * is none, a date that is none and a formula without a result are error values, as Excel would show them.
 */
export function cellValue(cell: ParsedCell): CellValue {
  if (cell.type === formulaCell) return cell.result === undefined ? { error: '#N/A' } : plainValue(cell.result)
  if (cell.type === textCell && typeof cell.value === 'number') throw new UnreadableFile('truncated')
  return plainValue(cell.value)
}

function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return withoutEscapes(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { error: '#NUM!' } : dateCell(value)
  if (typeof value !== 'object') return null
  if ('error' in value) return { error: String(value.error) }
  if ('richText' in value && Array.isArray(value.richText)) return withoutEscapes(value.richText.map(runText).join('')) || null
  return null
}

const secondsInDay = 86_400

/** Excel keeps the time as a part of a day, which can end up a millisecond before the second that was meant; the day stays. */
function dateCell(moment: Date): CellValue {
  const date = moment.toISOString().slice(0, 10)
  const second = Math.min(Math.round((moment.getTime() - Date.parse(date)) / 1000), secondsInDay - 1)
  return second === 0 ? { date } : { date, time: new Date(second * 1000).toISOString().slice(11, 19) }
}

function runText(run: unknown): string {
  return typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string' ? run.text : ''
}

/** `_x000D_` is how Excel writes a character that XML does not allow. */
function withoutEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}
