import type { ImportPreview } from '../../shared/contract/import-calls'
import { rowOfCell } from '../../shared/importing/address'
import type { ImportedRow, ImportPlan, ImportProblem, ImportReading } from '../../shared/importing/plan'
import { summarise } from '../../shared/importing/preview'
import { readRows } from '../../shared/importing/read-rows'
import type { SheetData } from '../../shared/importing/sheet'
import type { RoundId } from '../../shared/model/id'
import type { Database } from '../db/database'
import { countUnmarked } from '../db/earlier-imports'
import { readDefinition } from '../db/instrument-versions'
import { readRound } from '../db/rounds'
import { type Comparison, compare, countTaken, repeatObstacles, repeatPreview } from './import-repeat'

/** A sheet read by a plan, and held against what is here. */
export interface ReadPlan {
  readonly reading: ImportReading
  readonly comparison: Comparison
  readonly obstacles: ImportReading['obstacles']
  /** Of the rows that the import would do something with: the others have been decided about before. */
  readonly problems: readonly ImportProblem[]
}

export function readPlan(db: Database, roundId: RoundId, data: SheetData, plan: ImportPlan): ReadPlan {
  const reading = readRows(data, readDefinition(db, readRound(db, roundId).instrumentVersionId), plan)
  const comparison = compare(db, roundId, data, plan, reading)
  const obstacles = [...reading.obstacles, ...repeatObstacles(comparison, plan)]
  const used = new Set(usedRows(comparison).map(({ row }) => row))
  return { reading, comparison, obstacles, problems: reading.problems.filter(({ cell }) => used.has(rowOfCell(cell))) }
}

/** What an import would do. The answers of the whole file are counted, since so does the survey tool. */
export function previewOf(db: Database, roundId: RoundId, data: SheetData, plan: ImportPlan): ImportPreview {
  const { reading, comparison, obstacles, problems } = readPlan(db, roundId, data, plan)
  const { rowsWithoutAnswers, summaryRows, otherHeaderRows, absentQuestions } = reading
  const { insatser } = summarise({ ...reading, rows: usedRows(comparison) })
  return {
    summary: { ...summarise(reading), insatser },
    problems,
    obstacles,
    rowsWithoutAnswers,
    summaryRows,
    otherHeaderRows,
    absentQuestions,
    rowsOutsideRound: countOutside(db, roundId, comparison.added),
    added: comparison.added.length,
    changed: countTaken(comparison, plan),
    repeat: repeatPreview(db, comparison, reading.rows.length),
    unmarked: countUnmarked(db, roundId, plan.form),
  }
}

/** The rows that are new, and those that say something else than what is here. */
function usedRows({ added, changes }: Comparison): readonly ImportedRow[] {
  const differing = changes.filter(({ differences }) => differences.length > 0)
  return [...added, ...differing.map(({ row }) => row)]
}

function countOutside(db: Database, roundId: RoundId, rows: readonly ImportedRow[]): number {
  const { startsOn, endsOn } = readRound(db, roundId)
  return rows.filter(({ answeredOn }) => answeredOn !== null && (answeredOn < startsOn || answeredOn > endsOn)).length
}
