import { likeliestSheet } from '../../shared/importing/likeliest-sheet'
import { mappingOf } from '../../shared/importing/mapping'
import type { ImportPlan, ImportReading, SheetUnderstanding } from '../../shared/importing/plan'
import { type LookUpMapping, recallFile, recallSheet, signatureOf } from '../../shared/importing/recall'
import type { SheetData } from '../../shared/importing/sheet'
import { understandSheet } from '../../shared/importing/understand'
import type { InstrumentDefinition } from '../../shared/instrument/definition'
import type { RoundId } from '../../shared/model/id'
import type { Database } from '../db/database'
import { findMapping, rememberMapping } from '../db/import-mappings'
import { listInsatser } from '../db/insatser'
import { readDefinition } from '../db/instrument-versions'
import { readRound } from '../db/rounds'

interface Hints {
  readonly headerRow: number | null
  readonly form: string | null
  /** Nothing that is remembered counts. */
  readonly afresh: boolean
}

/** The sheet that most likely holds answers, understood as the last time where its headers are known; null where there is no sheet. */
export function understandFile(
  db: Database,
  roundId: RoundId,
  sheets: readonly SheetData[],
): { readonly sheet: number; readonly understanding: SheetUnderstanding } | null {
  const { instrument, remembered } = memoryOf(db, roundId)
  const recalled = recallFile(sheets, instrument, remembered)
  if (recalled) return recalled
  const sheet = likeliestSheet(sheets, instrument)
  const data = sheet === null ? undefined : sheets[sheet]
  return sheet !== null && data ? { sheet, understanding: understandSheet(data, instrument) } : null
}

/** One sheet as understandable by what the user has said, and as the last time unless that is not wanted. */
export function understandAgain(
  db: Database,
  roundId: RoundId,
  data: SheetData,
  { afresh, ...hints }: Hints,
): SheetUnderstanding {
  const { instrument, remembered } = memoryOf(db, roundId)
  const recalled = afresh ? null : recallSheet(data, instrument, remembered, hints)
  return recalled ?? understandSheet(data, instrument, hints)
}

/** An import that was made: what was in the file, by what plan, and how it was read. */
interface MadeImport {
  readonly fileName: string
  readonly data: SheetData
  readonly plan: ImportPlan
  readonly reading: ImportReading
}

/** Keeps what was decided, for the next file with the same headers. */
export function rememberImport(db: Database, roundId: RoundId, { fileName, data, plan, reading }: MadeImport, now: string): void {
  const { instrumentVersionId } = readRound(db, roundId)
  const signature = signatureOf(data, plan.headerRow, readDefinition(db, instrumentVersionId))
  const { rows, problems } = reading
  const mapping = mappingOf({ fileName, plan, rows, problems, insatser: listInsatser(db) })
  if (signature !== '') rememberMapping(db, instrumentVersionId, signature, mapping, now)
}

function memoryOf(
  db: Database,
  roundId: RoundId,
): { readonly instrument: InstrumentDefinition; readonly remembered: LookUpMapping } {
  const { instrumentVersionId } = readRound(db, roundId)
  return {
    instrument: readDefinition(db, instrumentVersionId),
    remembered: (signature) => findMapping(db, instrumentVersionId, signature),
  }
}
