import type { AnswerCell, FrequencyTable, Group, RespondentTable } from '../../shared/frequency/frequency-table'
import { scaleOf } from '../../shared/instrument/lookup'
import type { MissingStatus } from '../../shared/model/answer'
import type { InsatsId, RoundId } from '../../shared/model/id'
import { type KonCategory, konWithoutQuestion } from '../../shared/model/kon'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { readRound } from './rounds'
import { statement } from './statement'

type GroupColumns = [form: string, insats: InsatsId | null, kon: number]
type RespondentRow = [...group: GroupColumns, respondents: number]
type AnswersRow = [...group: GroupColumns, answers: string | null]

/** Kön asked for but not readable, as it is counted in SQL: no code of Tabell 4. */
const konMissing = 0

const group = `form_key, insats_id,
  CASE WHEN kon_code IS NOT NULL THEN kon_code WHEN kon_missing = 'not-on-form' THEN ${konWithoutQuestion} ELSE ${konMissing} END AS kon`

export const countRespondentsSql = `SELECT ${group}, count(*) FROM response
  WHERE round_id = ? AND running_number IS NOT NULL GROUP BY form_key, insats_id, kon`

/** Neither can be typed, nor stand in a file that keys are read from. */
const betweenAnswers = '\u001e'
const betweenParts = '\u001f'

/** The answers of each response as one text: SQLite writes it in half the time that it takes to sort all answers by question. */
const answersOfEachSql = `SELECT ${group}, (SELECT
    group_concat(ifnull(code, missing) || char(${betweenParts.charCodeAt(0)}) || question_key, char(${betweenAnswers.charCodeAt(0)}))
    FROM answer WHERE response_id = response.id)
  FROM response WHERE round_id = ? AND running_number IS NOT NULL`

/** Counts the saved responses of a round, once: everything shown or delivered is computed from this. */
export function countFrequencies(db: Database, round: RoundId): FrequencyTable {
  const instrument = readDefinition(db, readRound(db, round).instrumentVersionId)
  const questions = instrument.forms.flatMap((form) => form.questions)
  const categories = new Map(questions.map((question) => [question.key, scaleOf(instrument, question).codes.length]))
  const rows = statement(db, answersOfEachSql).raw().all(round) as AnswersRow[]
  return { ...countRespondents(db, round), answers: collect(rows, categories) }
}

/** The same without the answers. */
export function countRespondents(db: Database, round: RoundId): RespondentTable {
  const rows = statement(db, countRespondentsSql).raw().all(round) as RespondentRow[]
  return {
    roundId: round,
    respondents: rows.map(([form, insats, kon, respondents]) => ({ ...groupOf([form, insats, kon]), respondents })),
  }
}

interface CountedGroup {
  readonly columns: GroupColumns
  /** How often each answer to each question was given. */
  readonly times: Map<string, number>
}

function collect(rows: readonly AnswersRow[], categories: ReadonlyMap<string, number>): readonly AnswerCell[] {
  const groups = new Map<string, CountedGroup>()
  for (const [form, insats, kon, answers] of rows) {
    if (answers === null) continue
    const key = `${insats} ${kon} ${form}`
    const counted = groups.get(key) ?? { columns: [form, insats, kon], times: new Map<string, number>() }
    groups.set(key, counted)
    for (const answer of answers.split(betweenAnswers)) counted.times.set(answer, (counted.times.get(answer) ?? 0) + 1)
  }
  return [...groups.values()].sort(byGroup).flatMap((counted) => cellsOf(counted, categories))
}

interface OpenCell extends AnswerCell {
  readonly counts: number[]
  readonly missing: Record<MissingStatus, number>
}

function cellsOf({ columns, times }: CountedGroup, categories: ReadonlyMap<string, number>): readonly AnswerCell[] {
  const cells = new Map<string, OpenCell>()
  for (const [answer, count] of times) {
    const [given = '', question = ''] = answer.split(betweenParts)
    const cell = cells.get(question) ?? emptyCell(groupOf(columns), question, categories.get(question) ?? 0)
    cells.set(question, cell)
    const code = Number(given)
    if (Number.isNaN(code)) cell.missing[given as MissingStatus] = count
    else cell.counts[code - 1] = count
  }
  return [...cells.values()].sort((one, other) => compare(one.question, other.question))
}

function emptyCell(of: Group, question: string, codes: number): OpenCell {
  const missing = { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 }
  return { ...of, question, counts: new Array<number>(codes).fill(0), missing }
}

function byGroup({ columns: one }: CountedGroup, { columns: other }: CountedGroup): number {
  return compare(one[0], other[0]) || (one[1] ?? 0) - (other[1] ?? 0) || one[2] - other[2]
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function groupOf([form, insatsId, kon]: GroupColumns): Group {
  return { form, insatsId, kon: kon === konMissing ? 'missing' : (kon as KonCategory) }
}
