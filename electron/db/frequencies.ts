import type { AnswerCell, FrequencyTable, Group, RespondentTable } from '../../shared/frequency/frequency-table'
import type { InstrumentDefinition } from '../../shared/instrument/definition'
import { scaleOf } from '../../shared/instrument/lookup'
import type { MissingStatus } from '../../shared/model/answer'
import type { InsatsId, RoundId } from '../../shared/model/id'
import { type KonCategory, konWithoutQuestion } from '../../shared/model/kon'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { readRound } from './rounds'
import { sortInOnePiece } from './sort-in-one-piece'
import { statement } from './statement'

type GroupColumns = [form: string, insats: InsatsId | null, kon: number]
type RespondentRow = [...group: GroupColumns, respondents: number]
type AnswerRow = [...group: GroupColumns, question: string, code: number | null, missing: MissingStatus | null, count: number]

/** Kön asked for but not readable, as it is counted in SQL: no code of Tabell 4. */
const konMissing = 0

const group = `form_key, insats_id,
  CASE WHEN kon_code IS NOT NULL THEN kon_code WHEN kon_missing = 'not-on-form' THEN ${konWithoutQuestion} ELSE ${konMissing} END AS kon`

export const countRespondentsSql = `SELECT ${group}, count(*) FROM response
  WHERE round_id = ? AND running_number IS NOT NULL GROUP BY form_key, insats_id, kon`

export const countAnswersSql = `SELECT ${group}, question_key, code, missing, count(*) FROM response
  JOIN answer ON answer.response_id = response.id
  WHERE round_id = ? AND running_number IS NOT NULL
  GROUP BY form_key, insats_id, kon, question_key, code, missing
  ORDER BY form_key, insats_id, kon, question_key`

/** Counts the saved responses of a round, once: everything shown or delivered is computed from this. */
export function countFrequencies(db: Database, round: RoundId): FrequencyTable {
  const instrument = readDefinition(db, readRound(db, round).instrumentVersionId)
  const questions = instrument.forms.flatMap((form) => form.questions)
  const categories = new Map(questions.map((question) => [question.key, scaleOf(instrument, question).codes.length]))
  const counted = countRespondents(db, round)
  const saved = counted.respondents.reduce((sum, { respondents }) => sum + respondents, 0)
  const count = () => statement(db, countAnswersSql).raw().all(round) as AnswerRow[]
  const rows = sortInOnePiece(db, saved * mostSortedBytes(instrument), count)
  return { ...counted, answers: collect(rows, categories) }
}

/** The same without the answers. */
export function countRespondents(db: Database, round: RoundId): RespondentTable {
  const rows = statement(db, countRespondentsSql).raw().all(round) as RespondentRow[]
  return { roundId: round, respondents: rows.map((row) => ({ ...groupOf(row), respondents: row[3] })) }
}

/** How much of a response's answers is sorted at most: each with the names of its form and question, and what stands around them. */
function mostSortedBytes({ forms }: InstrumentDefinition): number {
  const around = 80
  const bytes = forms.map(({ key, questions }) =>
    questions.reduce((sum, question) => sum + Buffer.byteLength(key + question.key) + around, 0),
  )
  return Math.max(0, ...bytes)
}

interface OpenCell extends AnswerCell {
  readonly counts: number[]
  readonly missing: Record<MissingStatus, number>
}

/** Rows of one group and question follow each other, so that a cell is complete when the next one begins. */
function collect(rows: readonly AnswerRow[], categories: ReadonlyMap<string, number>): readonly AnswerCell[] {
  const cells: OpenCell[] = []
  let before: AnswerRow | null = null
  let cell: OpenCell | null = null
  for (const row of rows) {
    const [form, insats, kon, question, code, missing, count] = row
    if (!cell || !before || before[3] !== question || before[2] !== kon || before[1] !== insats || before[0] !== form) {
      cell = {
        ...groupOf(row),
        question,
        counts: new Array<number>(categories.get(question) ?? 0).fill(0),
        missing: { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 },
      }
      cells.push(cell)
    }
    if (code !== null) cell.counts[code - 1] = count
    else if (missing !== null) cell.missing[missing] = count
    before = row
  }
  return cells
}

function groupOf([form, insatsId, kon]: RespondentRow | AnswerRow): Group {
  return { form, insatsId, kon: kon === konMissing ? 'missing' : (kon as KonCategory) }
}
