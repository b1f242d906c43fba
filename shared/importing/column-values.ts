import type { Scale } from '../instrument/definition'
import { cellText, isBlankCell } from './cell-text'
import { tidy } from './normalise'
import { answerReader } from './parse-cell'
import { looksPersonal } from './personal-values'
import { readDate } from './read-date'
import type { CellValue } from './sheet'
import type { BodyRow } from './sheet-body'

/** So many filled cells of a column show what it is; the rest need not be looked at to understand it. */
const cellsToLookAt = 500
const samplesShown = 3
const longestSample = 40

/** The filled cells of a column, up to as many as are needed to judge it. */
export function columnValues(rows: readonly BodyRow[], column: number): readonly CellValue[] {
  const values: CellValue[] = []
  for (const { cells } of rows) {
    const cell = cells[column]
    if (cell !== undefined && !isBlankCell(cell)) values.push(cell)
    if (values.length === cellsToLookAt) break
  }
  return values
}

/** Whether every row of more than a single cell has a value in the column, and no two the same. Not so where there is no row. */
export function areAllDifferent(rows: readonly BodyRow[], column: number): boolean {
  const seen = new Set<string>()
  for (const { cells } of rows) {
    const text = tidy(cellText(cells[column]))
    if (text === '' && cells.filter((cell) => !isBlankCell(cell)).length < 2) continue
    if (text === '' || seen.has(text)) return false
    seen.add(text)
  }
  return seen.size > 0
}

/** Whether most values look like e-mail addresses, personnummer, IP or telephone numbers. An empty column does not. */
export function arePersonal(values: readonly CellValue[]): boolean {
  return values.filter((value) => looksPersonal(cellText(value))).length * 2 > values.length
}

/** The share of the values that are dates; 0 for an empty column. */
export function shareOfDates(values: readonly CellValue[]): number {
  return values.length === 0 ? 0 : values.filter((value) => readDate(value) !== null).length / values.length
}

/** The share of the values that are answers on the scale; 1 for an empty column, which contradicts nothing. */
export function shareOfAnswers(values: readonly CellValue[], scale: Scale): number {
  const read = answerReader(scale)
  return values.length === 0 ? 1 : values.filter((value) => read(value).problem === null).length / values.length
}

/** Whether there is a 0: then the codes may go from 0, and every one of them mean another answer than on the form. */
export function haveZero(values: readonly CellValue[]): boolean {
  return values.some(isZero)
}

export function isZero(value: CellValue): boolean {
  return /^0(?:[.,]0+)?$/u.test(cellText(value).trim())
}

/** A few different values of a column to recognise it by; never one that looks personal. */
export function samplesOf(values: readonly CellValue[]): readonly string[] {
  const samples = new Set<string>()
  for (const value of values) {
    const text = cellText(value).trim()
    if (!looksPersonal(text)) samples.add(text.length > longestSample ? `${text.slice(0, longestSample - 1)}…` : text)
    if (samples.size === samplesShown) break
  }
  return [...samples]
}
