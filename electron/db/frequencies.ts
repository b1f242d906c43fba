import type { AnswerCell, FrequencyTable, RespondentCell } from '../../shared/frequency/frequency-table'
import { scaleOf } from '../../shared/instrument/lookup'
import type { MissingStatus } from '../../shared/model/answer'
import type { InsatsId, RoundId } from '../../shared/model/id'
import { konCategory } from '../../shared/model/kon'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { readRound } from './rounds'

type RespondentRow = [form: string, insats: InsatsId | null, konCode: number | null, konMissing: MissingStatus | null, count: number]
type AnswerRow = [...group: RespondentRow, question: string, code: number | null, missing: MissingStatus | null]

const group = 'form_key, insats_id, kon_code, kon_missing'

export const countRespondentsSql = `SELECT ${group}, count(*) FROM response
  WHERE round_id = ? AND running_number IS NOT NULL GROUP BY ${group}`

export const countAnswersSql = `SELECT ${group}, count(*), question_key, code, missing FROM response
  JOIN answer ON answer.response_id = response.id
  WHERE round_id = ? AND running_number IS NOT NULL GROUP BY ${group}, question_key, code, missing`

/** Counts the saved responses of a round, once: everything shown or delivered is computed from this. */
export function countFrequencies(db: Database, round: RoundId): FrequencyTable {
  const instrument = readDefinition(db, readRound(db, round).instrumentVersionId)
  const questions = instrument.forms.flatMap((form) => form.questions)
  const categories = new Map(questions.map((question) => [question.key, scaleOf(instrument, question).codes.length]))
  const respondents = new Map<string, RespondentCell>()
  for (const row of db.prepare(countRespondentsSql).raw().all(round) as RespondentRow[]) {
    const cell = groupOf(row)
    const known = respondents.get(groupKey(row))
    respondents.set(groupKey(row), { ...cell, respondents: (known?.respondents ?? 0) + row[4] })
  }
  const answers = new Map<string, Mutable<AnswerCell>>()
  for (const row of db.prepare(countAnswersSql).raw().all(round) as AnswerRow[]) {
    const [, , , , count, question, code, missing] = row
    const key = `${groupKey(row)}|${question}`
    let cell = answers.get(key)
    if (!cell) {
      cell = { ...groupOf(row), question, counts: new Array(categories.get(question)).fill(0), missing: noneMissing() }
      answers.set(key, cell)
    }
    if (code !== null) cell.counts[code - 1] = (cell.counts[code - 1] ?? 0) + count
    else if (missing !== null) cell.missing[missing] += count
  }
  return { roundId: round, respondents: [...respondents.values()], answers: [...answers.values()] }
}

type Mutable<Cell extends AnswerCell> = Omit<Cell, 'counts' | 'missing'> & { counts: number[]; missing: Record<MissingStatus, number> }

function noneMissing(): Record<MissingStatus, number> {
  return { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 }
}

function konOf([, , code, missing]: RespondentRow | AnswerRow) {
  return konCategory(code ?? missing ?? 'blank')
}

function groupOf(row: RespondentRow | AnswerRow) {
  return { form: row[0], insatsId: row[1], kon: konOf(row) }
}

function groupKey(row: RespondentRow | AnswerRow): string {
  return `${row[0]}|${row[1]}|${konOf(row)}`
}
