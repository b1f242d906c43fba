import { createHash } from 'node:crypto'
import type { RepeatPreview } from '../../shared/contract/import-calls'
import { type Conflict, differencesOf } from '../../shared/importing/conflicts'
import { rowContents } from '../../shared/importing/fingerprint'
import type { ImportedRow, ImportObstacle, ImportPlan, ImportReading } from '../../shared/importing/plan'
import { addedRows, compareWithEarlier, type FileMark, type Repeat, type RowMark } from '../../shared/importing/repeat'
import type { SheetData } from '../../shared/importing/sheet'
import type { ImportBatchId, RoundId } from '../../shared/model/id'
import type { Database } from '../db/database'
import { latestImportOf, listEarlierMarks, newImportSalt, readImportSalt, readResponseHere } from '../db/earlier-imports'
import type { RepeatToStore } from '../db/import-batches'
import type { ResponseChange } from '../db/import-changes'
import { listInsatser } from '../db/insatser'

/** A reading held against what was imported to its form in the round before. */
export interface Comparison {
  readonly repeat: Repeat
  /** The rows that become new responses. */
  readonly added: readonly ImportedRow[]
  /** What the file says otherwise of responses that are here. */
  readonly conflicts: readonly Conflict[]
  readonly toStore: RepeatToStore
}

export function compare(db: Database, roundId: RoundId, data: SheetData, plan: ImportPlan, reading: ImportReading): Comparison {
  const kept = readImportSalt(db)
  const salt = kept === '' ? newImportSalt() : kept
  const file = marksOf(data, plan, reading.rows, salt)
  const repeat = compareWithEarlier(file, kept === '' ? [] : listEarlierMarks(db, roundId, plan.form), plan.repeat)
  const marks = new Map(file.map(({ row, id, content, origin }) => [row, { id, content: origin ?? content }]))
  const changes = changesOf(db, repeat, plan, reading, marks)
  const added = new Set(addedRows(file, repeat))
  const differing = changes.filter(({ differences }) => differences.length > 0)
  const isAgain = repeat.standing === 'again' && repeat.overlap !== null
  return {
    repeat,
    added: reading.rows.filter(({ row }) => added.has(row)),
    conflicts: differing.map(({ responseId, runningNumber, row, differences }) => {
      return { responseId, runningNumber, row: row.row, differences }
    }),
    toStore: {
      marks,
      salt,
      survey: isAgain ? (repeat.overlap?.survey as ImportBatchId) : null,
      known: reading.rows.length - added.size - differing.length,
      changes,
    },
  }
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
  return { standing, sure, by, removed, missing, earlier, rows, known: known.length + same, added: added.length, conflicts }
}

interface NumberedChange extends ResponseChange {
  readonly runningNumber: number
}

function changesOf(
  db: Database,
  { standing, overlap }: Repeat,
  plan: ImportPlan,
  { rows }: ImportReading,
  marks: ReadonlyMap<number, RowMark>,
): readonly NumberedChange[] {
  if (overlap === null || standing === 'separate') return []
  const insatser = listInsatser(db)
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  return overlap.changed.flatMap(({ row: number, responseId }) => {
    const [row, mark] = [byNumber.get(number), marks.get(number)]
    const here = readResponseHere(db, responseId)
    if (!row || !mark || here.runningNumber === null) return []
    const differences = differencesOf(row, here, plan, insatser)
    const choice = plan.conflicts[responseId] ?? 'keep'
    return [{ responseId, runningNumber: here.runningNumber, row, differences, choice, mark }]
  })
}

function marksOf(data: SheetData, plan: ImportPlan, rows: readonly ImportedRow[], salt: string): readonly FileMark[] {
  const hash = (text: string) => createHash('sha256').update(`${salt} ${text}`).digest('hex')
  const ids = new Map(rows.map(({ row, sourceId }) => [row, sourceId]))
  return rowContents(
    data,
    plan,
    rows.map(({ row }) => row),
  ).map(({ row, content, timed, origin }) => {
    const id = ids.get(row) ?? null
    return { row, id: id === null ? null : hash(`id ${id}`), content: hash(`row ${content}`), timed, origin }
  })
}
