import type { InstrumentDefinition } from '../instrument/definition'
import { cellText, isBlankCell } from './cell-text'
import { matchHeader, type WordingIndex } from './header-match'
import { knownHeader } from './known-headers'
import { normalise, tidy } from './normalise'
import { answerReader } from './parse-cell'
import { looksPersonal } from './personal-values'
import { readDate } from './read-date'
import type { CellValue, SheetData } from './sheet'

/** Tools write at most so many rows of headers under the first: codes, wordings, and what their own import needs. */
const mostBelow = 2
/** A column's number in some tool: `Q1`, `QID12_3`, `var007`, `Fråga 3`. */
const columnCode = /^(?:\p{L}{1,8}[ ._-]?\d{1,4})+(?:[._-]\d{1,4})*$/u
/** What stands under a question where a row of sub-labels does. */
const subLabels = new Set(
  `response, responses, open-ended response, svar, svarsalternativ, svarstext, värde, kod, etikett, text, label, value, code,
  variabel, skala, betyg, poäng, score`
    .split(',')
    .map(normalise),
)
const longEnoughForWording = 30

/**
 * The rows below the header row that are headers too, by number: a row of codes or sub-labels right under it, and any of these
 * rows where it comes again further down, as in files that have been put together. A row with an answer in it is none. One text
 * that comes again may be an answer, so it is a header only right above the whole header row.
 */
export function headerRowsBelow(
  sheet: SheetData,
  headerRow: number,
  instrument: InstrumentDefinition,
  index: WordingIndex,
): readonly number[] {
  const found = [...headerRowsRightBelow(sheet, headerRow, instrument, index)]
  const cellsOf = (row: number) => sheet.rows[row - 1] ?? []
  const repeatable = [headerRow - 1, headerRow, ...found].map(cellsOf)
  for (let row = headerRow + 1 + found.length; row <= sheet.rows.length; row++) {
    const isWithHeaders = repeatedCells(cellsOf(row + 1), cellsOf(headerRow)) > 1
    const fewest = isWithHeaders ? 1 : 2
    if (repeatable.some((some) => repeatedCells(cellsOf(row), some) >= fewest)) found.push(row)
  }
  return found
}

function headerRowsRightBelow(
  sheet: SheetData,
  headerRow: number,
  instrument: InstrumentDefinition,
  index: WordingIndex,
): readonly number[] {
  const headers = sheet.rows[headerRow - 1] ?? []
  const asked = [...headers.keys()].filter((column) => isQuestionLike(textAt(headers, column), index))
  const found: number[] = []
  for (let row = headerRow + 1; row <= headerRow + mostBelow; row++) {
    if (!isHeaderBelow(sheet.rows[row - 1] ?? [], asked, instrument, index)) break
    found.push(row)
  }
  return found
}

/** What stands over a column. `borrowed`: in another row than the header row. */
export interface ColumnHeader {
  readonly text: string
  readonly borrowed: boolean
}

/**
 * The header of each column, tidied. Where a column has none of its own, or only a sub-label, what the row above or below says
 * of it counts, if that means something: merged cells have their text in one row only. A row that the user has pointed
 * out is otherwise believed as it stands.
 */
export function headersOf(
  sheet: SheetData,
  headerRow: number,
  instrument: InstrumentDefinition,
  index: WordingIndex,
  pointedOut = false,
): readonly ColumnHeader[] {
  const below = headerRowsRightBelow(sheet, headerRow, instrument, index)
  const others = [headerRow - 1, ...below].map((row) => sheet.rows[row - 1] ?? [])
  const own = sheet.rows[headerRow - 1] ?? []
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return Array.from({ length: width }, (_, column) => {
    const text = textAt(own, column)
    const candidates = others.map((row) => textAt(row, column)).filter((other) => other !== '')
    const open = text === '' || subLabels.has(normalise(text))
    const wording = candidates.find((other) => isWording(other, index))
    const better =
      open || (!pointedOut && !meansSomething(text, index))
        ? (wording ?? (open ? candidates.find((other) => meansSomething(other, index)) : undefined))
        : undefined
    return better === undefined ? { text, borrowed: false } : { text: better, borrowed: true }
  })
}

function textAt(row: readonly CellValue[], column: number): string {
  return tidy(cellText(row[column]))
}

function isWording(text: string, index: WordingIndex): boolean {
  return matchHeader(text, index).some(({ strength }) => strength === 'exact')
}

/** A question, a background variable, or the number of either. */
function meansSomething(text: string, index: WordingIndex): boolean {
  return isQuestionLike(text, index) || knownHeader(text) !== null
}

function isQuestionLike(text: string, index: WordingIndex): boolean {
  return matchHeader(text, index).length > 0 || (text.length <= 40 && columnCode.test(text) && knownHeader(text) === null)
}

/** Only texts, none of them an answer, a date or personal; and headers or sub-labels under at least two of the questions. */
function isHeaderBelow(
  cells: readonly CellValue[],
  asked: readonly number[],
  instrument: InstrumentDefinition,
  index: WordingIndex,
): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell))
  if (filled.length < 2 || filled.some((cell) => typeof cell !== 'string')) return false
  const readers = instrument.scales.map(answerReader)
  const saysMore = (cell: CellValue) =>
    readDate(cell) !== null || looksPersonal(cellText(cell)) || readers.some((read) => read(cell).problem === null)
  if (filled.some(saysMore)) return false
  const texts = cells.map((cell) => tidy(cellText(cell)))
  const wordings = texts.filter((text) => isQuestionLike(text, index)).length
  const under = asked.map((column) => texts[column] ?? '').filter((text) => text !== '')
  const differ = new Set(under).size === under.length
  const fits = under.every((text) => isSubLabel(text, instrument) || meansSomething(text, index) || (differ && isSentence(text)))
  return fits && under.length > 0 && Math.max(wordings, under.length) >= 2
}

function isSubLabel(text: string, instrument: InstrumentDefinition): boolean {
  const said = normalise(text)
  if (subLabels.has(said) || /^\{.*importid/u.test(said)) return true
  return instrument.scales.some(({ codes }) => {
    const ends = [codes[0], codes.at(-1)].map((box) => normalise(box?.label ?? ''))
    const numbers = /^\D*(\d)\s?-\s?(\d)\D*$/u.exec(said)
    const ofScale = numbers && Number(numbers[1]) === codes[0]?.code && Number(numbers[2]) === codes.at(-1)?.code
    return ofScale || ends.every((label) => said.includes(label))
  })
}

function isSentence(text: string): boolean {
  return text.endsWith('?') || text.length >= longEnoughForWording
}

/** How many headers come again in the row: all of them or none. */
function repeatedCells(cells: readonly CellValue[], headers: readonly CellValue[]): number {
  let same = 0
  for (const [column, header] of headers.entries()) {
    if (typeof header !== 'string' || isBlankCell(header)) continue
    if (cells[column] !== header) return 0
    same++
  }
  return same
}
