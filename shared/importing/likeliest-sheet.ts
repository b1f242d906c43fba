import type { InstrumentDefinition } from '../instrument/definition'
import { wordingIndex } from './header-match'
import { findHeaderRow } from './header-row'
import type { SheetData } from './sheet'

/**
 * Which sheet of a workbook (from 0) most likely holds the answers: the one whose headers are most like those of a form, the
 * one with more rows where two are alike. Null where there are no sheets.
 */
export function likeliestSheet(sheets: readonly SheetData[], instrument: InstrumentDefinition): number | null {
  const index = wordingIndex(instrument)
  const ranked = sheets.map((sheet, position) => ({
    position,
    score: findHeaderRow(sheet, index).score,
    rows: sheet.rows.length,
  }))
  const [best] = ranked.sort((one, other) => other.score - one.score || other.rows - one.rows || one.position - other.position)
  return best ? best.position : null
}
