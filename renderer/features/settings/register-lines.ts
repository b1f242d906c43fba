import { registerTexts as texts } from '../../../shared/text/register-indicators'
import { readNumber } from '../../../shared/text/typed-number'

/** One year's value as it was pasted. */
export interface PastedValue {
  readonly year: number
  readonly value: number
}

/** What a pasted text says: values in order of years, and what is wrong with each line that cannot be read. */
export interface PastedLines {
  readonly values: readonly PastedValue[]
  readonly problems: readonly string[]
}

/** A year that a registerindikator can have a value for; null for anything else. */
export function readRegisterYear(text: string): number | null {
  const year = Number(text.trim())
  return /^\d{4}$/.test(text.trim()) && year >= 2000 && year <= 2100 ? year : null
}

/**
 * Reads two columns copied from Excel, year and value, separated by tabs. Empty lines are passed over, and so is a first line
 * of headings, without any digit. A year on two lines is wrong on the later one.
 */
export function readPastedValues(text: string): PastedLines {
  const lines = text.split(/\r\n|\n|\r/).map((content, index) => ({ number: index + 1, cells: cellsOf(content) }))
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ''))
  const rows = filled.filter(({ cells }, index) => index > 0 || cells.some((cell) => /\d/.test(cell)))
  const years = new Map<number, number>()
  const problems: string[] = []
  for (const { number, cells } of rows) {
    const read = readLine(cells)
    if (typeof read === 'string') problems.push(texts.line(number, read))
    else if (years.has(read.year)) problems.push(texts.line(number, texts.lineTwice(read.year)))
    else years.set(read.year, read.value)
  }
  const values = [...years].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year)
  return { values, problems }
}

function readLine(cells: readonly string[]): PastedValue | string {
  if (cells.length !== 2) return texts.lineColumns
  const [yearText = '', valueText = ''] = cells
  const year = readRegisterYear(yearText)
  if (year === null) return yearText === '' ? texts.lineNoYear : texts.lineYear(yearText)
  const value = readNumber(valueText)
  return value === null ? texts.lineValue(valueText) : { year, value }
}

/** The cells of a line, without the empty ones that Excel may leave after the second. */
function cellsOf(line: string): readonly string[] {
  const cells = line.split('\t').map((cell) => cell.trim())
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, Math.max(last + 1, 2))
}
