import type { InstrumentDefinition } from '../instrument/definition'
import { isBlankCell } from './cell-text'
import { matchHeader, type WordingIndex, wordingIndex } from './header-match'
import { findHeaderRow } from './header-row'
import { headersOf } from './header-rows'
import type { SheetData } from './sheet'
import { bodyOf } from './sheet-body'
import { shortCodes } from './short-codes'

/**
 * Which sheet of a workbook (from 0) most likely holds the answers: one with something below the headers of questions rather
 * than one with the headers alone; then the one whose headers are most like those of a form, and of two that are alike the
 * one with more rows. Null where there are no sheets.
 */
export function likeliestSheet(sheets: readonly SheetData[], instrument: InstrumentDefinition): number | null {
  const index = wordingIndex(instrument)
  const ranked = sheets.map((sheet, position) => {
    const { row, score } = findHeaderRow(sheet, index)
    return { position, score, answered: isAnswered(sheet, row, instrument, index) ? 1 : 0, rows: sheet.rows.length }
  })
  const [best] = ranked.sort(
    (one, other) =>
      other.answered - one.answered || other.score - one.score || other.rows - one.rows || one.position - other.position,
  )
  return best ? best.position : null
}

function isAnswered(sheet: SheetData, headerRow: number, instrument: InstrumentDefinition, index: WordingIndex): boolean {
  const headers = headersOf(sheet, headerRow, instrument, index).map(({ text }) => text)
  const codes = new Set(shortCodes(headers).values())
  const asked = [...headers.keys()].filter((column) => codes.has(column) || matchHeader(headers[column] ?? '', index).length > 0)
  const { rows } = bodyOf(sheet, headerRow, instrument, index)
  return rows.some(({ cells }) => asked.some((column) => !isBlankCell(cells[column])))
}
