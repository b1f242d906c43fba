import type { RepeatPreview } from '../../shared/contract/import-calls'
import { type Conflict, differencesOf } from '../../shared/importing/conflicts'
import type { ImportedRow, ImportObstacle, ImportPlan, ImportReading } from '../../shared/importing/plan'
import {
  addedRows,
  compareWithEarlier,
  type EarlierMark,
  type FileMark,
  type Repeat,
  type RowMark,
} from '../../shared/importing/repeat'
import { compareAnswers } from '../../shared/importing/same-answers'
import type { SheetData } from '../../shared/importing/sheet'
import type { ImportBatchId, RoundId } from '../../shared/model/id'
import type { Database } from '../db/database'
import { latestImportOf, listEarlierCodes, listEarlierMarks, readImportSalt, readResponseHere } from '../db/earlier-imports'
import type { RepeatToStore } from '../db/import-batches'
import type { ResponseChange } from '../db/import-changes'
import { listInsatser } from '../db/insatser'
import { marksOf } from './row-marks'

/** A reading held against what was imported to its form in the round before. */
export interface Comparison {
  readonly repeat: Repeat
  /** The rows that become new responses. */
  readonly added: readonly ImportedRow[]
  /** Rows of responses that are here, and no longer what they were. */
  readonly changes: readonly NumberedChange[]
  /** What the file says otherwise of responses that are here. */
  readonly conflicts: readonly Conflict[]
  /** Made when it is asked for: where nothing has been imported before, only the storing needs to know the rows by their hashes. */
  readonly toStore: () => RepeatToStore
}

export interface NumberedChange extends ResponseChange {
  readonly runningNumber: number
}

export function compare(db: Database, roundId: RoundId, data: SheetData, plan: ImportPlan, reading: ImportReading): Comparison {
  const salt = readImportSalt(db)
  const marks = () => marksOf(data, plan, reading.rows, salt)
  const earlier = listEarlierMarks(db, roundId, plan.form)
  const repeat = repeatOf(db, roundId, plan, reading, { earlier, marks })
  const changes = changesOf(db, repeat, plan, reading, marks)
  const added = new Set(addedRows(reading.rows, repeat))
  const differing = changes.filter(({ differences }) => differences.length > 0)
  const survey = repeat.standing === 'again' ? (repeat.overlap?.survey ?? null) : null
  return {
    repeat,
    added: reading.rows.filter(({ row }) => added.has(row)),
    changes,
    conflicts: differing.map(({ responseId, runningNumber, row, differences }) => {
      return { responseId, runningNumber, row: row.row, differences }
    }),
    toStore: () => ({
      marks: new Map(marks().map((mark) => [mark.row, keptOf(mark)])),
      salt,
      survey: survey as ImportBatchId | null,
      known: reading.rows.length - added.size - differing.length,
      changes,
    }),
  }
}

interface Marks {
  readonly earlier: readonly EarlierMark[]
  readonly marks: () => readonly FileMark[]
}

/** By the rows, and by the answers where no row is known. */
function repeatOf(db: Database, roundId: RoundId, plan: ImportPlan, { rows }: ImportReading, { earlier, marks }: Marks): Repeat {
  const byRow = compareWithEarlier(earlier.length === 0 ? [] : marks(), earlier, plan.repeat)
  if (byRow.standing !== 'first' || earlier.length === 0) return byRow
  return compareAnswers(rows, earlier, listEarlierCodes(db, roundId, plan.form), plan.repeat) ?? byRow
}

/** What the user has to say before the file can be imported. */
export function repeatObstacles({ repeat, conflicts }: Comparison, plan: ImportPlan): readonly ImportObstacle[] {
  if (repeat.standing === 'asked') return [{ kind: 'repeat-unanswered' }]
  const undecided = conflicts.filter(({ responseId }) => plan.conflicts[responseId] === undefined)
  return undecided.length === 0 ? [] : [{ kind: 'conflicts-undecided', responses: undecided.length }]
}

/** How many responses the plan has the file change. */
export function countTaken({ conflicts }: Comparison, plan: ImportPlan): number {
  return conflicts.filter(({ responseId }) => plan.conflicts[responseId] === 'take').length
}

/** What the page shows of it; null where nothing of the file is here. */
export function repeatPreview(db: Database, { repeat, conflicts }: Comparison, rows: number): RepeatPreview | null {
  const { standing, sure, overlap } = repeat
  if (standing === 'first' || overlap === null) return null
  const { by, survey, known, changed, removed, missing, added } = overlap
  const same = changed.length - (standing === 'separate' ? changed.length : conflicts.length)
  const earlier = latestImportOf(db, survey as ImportBatchId)
  const overlapping = known.length + changed.length
  const counts = { rows, known: known.length + same, added: added.length, overlapping, rowsChanged: changed.length }
  return { standing, sure, by, removed, missing, earlier, conflicts, ...counts }
}

function changesOf(
  db: Database,
  { standing, overlap }: Repeat,
  plan: ImportPlan,
  { rows }: ImportReading,
  marks: () => readonly FileMark[],
): readonly NumberedChange[] {
  if (standing === 'separate' || !overlap || overlap.changed.length === 0) return []
  const insatser = listInsatser(db)
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const markOf = new Map(marks().map((mark) => [mark.row, keptOf(mark)]))
  return overlap.changed.flatMap(({ row: number, responseId }) => {
    const [row, mark] = [byNumber.get(number), markOf.get(number)]
    const here = readResponseHere(db, responseId)
    if (!row || !mark || here.runningNumber === null) return []
    const differences = differencesOf(row, here, plan, insatser)
    const choice = plan.conflicts[responseId] ?? 'keep'
    return [{ responseId, runningNumber: here.runningNumber, row, differences, choice, mark }]
  })
}

/** What a row is known by the next time: one that was corrected by what it was, since so it stands in the tool's own export. */
function keptOf({ id, content, origin }: FileMark): RowMark {
  return { id, content: origin ?? content }
}
