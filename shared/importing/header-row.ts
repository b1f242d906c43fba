import { cellText, isBlankCell } from './cell-text'
import { matchHeader, type WordingIndex } from './header-match'
import { knownHeader } from './known-headers'
import type { SheetData } from './sheet'
import { shortCodes } from './short-codes'

/** Titles, dates and explanations stand above a header row, but seldom more than this. */
export const rowsToSearch = 20

const weights = { exact: 10, start: 4, similar: 4, end: 4, contains: 1, code: 3, known: 2 }

/** Where the headers are, as a row that counts from 1, and how much they are like headers: 0 where none is known. */
export interface HeaderRow {
  readonly row: number
  readonly score: number
}

/**
 * The row whose cells are most like headers: questions first, then short codes, kön, insats, dates and personal data.
 * The first of them where several are alike; the first with two cells filled where no header is known; 1 in an empty sheet.
 */
export function findHeaderRow(sheet: SheetData, index: WordingIndex): HeaderRow {
  const rows = sheet.rows.slice(0, rowsToSearch)
  const scores = rows.map((row) => scoreOf(row.map(cellText), index))
  const score = Math.max(0, ...scores)
  const found = score > 0 ? scores.indexOf(score) : rows.findIndex((row) => row.filter((cell) => !isBlankCell(cell)).length >= 2)
  return { row: Math.max(0, found) + 1, score }
}

function scoreOf(headers: readonly string[], index: WordingIndex): number {
  let score = shortCodes(headers).size * weights.code
  for (const header of headers) {
    const [match] = matchHeader(header, index)
    if (match) score += weights[match.strength]
    else if (knownHeader(header)) score += weights.known
  }
  return score
}
