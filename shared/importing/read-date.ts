import { tidy } from './normalise'
import type { CellValue } from './sheet'

/** What 3/4 means: `day-first` is 3 April, `month-first` 4 March. */
export type DateOrder = 'day-first' | 'month-first'

/** A date as it stands in a cell: an ISO day, or one that could be read in two ways. The year is sure in both. */
export type DateReading =
  | { readonly kind: 'day'; readonly day: string; readonly year: number; readonly shows: DateOrder | null }
  | { readonly kind: 'two-ways'; readonly dayFirst: string; readonly monthFirst: string; readonly year: number }

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const englishMonths: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' }

/** 1 January 1970 as Excel counts days. */
const serialOfUnixEpoch = 25569

/**
 * Reads a date out of a cell: a real date, an ISO day with or without a time, Swedish and English month names, day and month
 * in figures, or Excel's day number. The time of day is dropped and no time zone converted. Null where it is no date, and
 * for years outside 2000-2099 and for two-figure years other than after slashes, which would be guessing.
 */
export function readDate(cell: CellValue | undefined): DateReading | null {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return null
  if (typeof cell === 'number') return fromSerial(cell)
  if (typeof cell === 'object') return 'date' in cell ? fromText(cell.date) : null
  return fromText(tidy(cell).toLowerCase())
}

/** The order that the dates of a column show (13/4 can only be one thing), or null where none or both are shown. */
export function orderOf(readings: readonly (DateReading | null)[]): DateOrder | null {
  const shown = new Set(readings.map((reading) => (reading?.kind === 'day' ? reading.shows : null)))
  const dayFirst = shown.has('day-first')
  const monthFirst = shown.has('month-first')
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'day-first' : 'month-first'
}

/** The ISO day, once the order of the column is known; null where it stays unsure. */
export function dayOf(reading: DateReading | null, order: DateOrder | null): string | null {
  if (reading === null) return null
  if (reading.kind === 'day') return reading.day
  if (order === null) return null
  return order === 'day-first' ? reading.dayFirst : reading.monthFirst
}

function fromSerial(serial: number): DateReading | null {
  const date = new Date((Math.floor(serial) - serialOfUnixEpoch) * 86_400_000)
  return oneDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function fromText(text: string): DateReading | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ,].*)?$/u.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/u.exec(text)
  if (yearFirst) return oneDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
  const named = fromMonthName(text)
  if (named) return named
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[t ,]+(.*))?$/u.exec(text)
  if (!yearLast) return null
  const [, first = '', separator = '', second = '', year = '', time = ''] = yearLast
  if (year.length === 2 && separator !== '/') return null
  const fullYear = Number(year) + (year.length === 2 ? 2000 : 0)
  if (separator === '.') return oneDay(fullYear, Number(second), Number(first))
  if (/[ap]m$/u.test(time)) return oneDay(fullYear, Number(first), Number(second), 'month-first')
  return inFigures(fullYear, Number(first), Number(second))
}

function fromMonthName(text: string): DateReading | null {
  const parts =
    /(?:^|\s)(?<day>\d{1,2})(?::e|\.)? (?<month>\p{L}{3,9})\.?,? (?<year>\d{4})(?!\d)/u.exec(text)?.groups ??
    /^(?<month>\p{L}{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?!\d)/u.exec(text)?.groups
  const name = parts?.month?.slice(0, 3) ?? ''
  const month = months.indexOf(englishMonths[name] ?? name) + 1
  return parts && month > 0 ? oneDay(Number(parts.year), month, Number(parts.day)) : null
}

function inFigures(year: number, first: number, second: number): DateReading | null {
  const dayFirst = oneDay(year, second, first, 'day-first')
  const monthFirst = oneDay(year, first, second, 'month-first')
  if (!dayFirst || !monthFirst) return dayFirst ?? monthFirst
  if (dayFirst.day === monthFirst.day) return { ...dayFirst, shows: null }
  return { kind: 'two-ways', dayFirst: dayFirst.day, monthFirst: monthFirst.day, year }
}

function oneDay(year: number, month: number, day: number, shows: DateOrder | null = null) {
  if (!(year >= 2000 && year <= 2099) || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  const two = (figure: number): string => String(figure).padStart(2, '0')
  return { kind: 'day', day: `${year}-${two(month)}-${two(day)}`, year, shows } as const
}
