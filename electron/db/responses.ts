import type { Answer } from '../../shared/model/answer'
import type { InsatsId, ResponseId, RoundId } from '../../shared/model/id'
import { konItem, type Response, type ResponseSource } from '../../shared/model/response'
import { type AnswerColumns, fromColumns } from './answer-columns'
import type { Database } from './database'
import { statement } from './statement'

interface ResponseRow {
  id: ResponseId
  roundId: RoundId
  form: string
  insatsId: InsatsId | null
  source: ResponseSource
  runningNumber: number | null
  konCode: number | null
  konMissing: AnswerColumns['missing']
}

const select = `SELECT id, round_id AS roundId, form_key AS form, insats_id AS insatsId, source, running_number AS runningNumber,
  kon_code AS konCode, kon_missing AS konMissing FROM response`

export function readResponse(db: Database, id: ResponseId): Response {
  const response = findById(db, id)
  if (!response) throw new Error(`there is no response ${id}`)
  return response
}

/** Null where it is gone, as it can be when it was removed and a list not yet read again. */
export function findById(db: Database, id: ResponseId): Response | null {
  const row = statement(db, `${select} WHERE id = ?`).get(id) as ResponseRow | undefined
  return row ? withAnswers(db, row) : null
}

/** The saved response with this running number, or null. */
export function findResponse(db: Database, round: RoundId, form: string, runningNumber: number): Response | null {
  const sql = `${select} WHERE round_id = ? AND form_key = ? AND running_number = ?`
  const row = statement(db, sql).get(round, form, runningNumber) as ResponseRow | undefined
  return row ? withAnswers(db, row) : null
}

/** Forms of this kind begun and not saved, newest first. */
export function listDrafts(db: Database, round: RoundId, form: string): readonly Response[] {
  const sql = `${select} WHERE round_id = ? AND form_key = ? AND running_number IS NULL ORDER BY id DESC`
  return (statement(db, sql).all(round, form) as ResponseRow[]).map((row) => withAnswers(db, row))
}

/** How many forms of a round, of any kind, are begun and not saved. */
export function countDrafts(db: Database, round: RoundId): number {
  return statement(db, 'SELECT count(*) FROM response WHERE round_id = ? AND running_number IS NULL').pluck().get(round) as number
}

export interface SavedTally {
  readonly saved: number
  readonly savedSince: number
  readonly lastRunningNumber: number | null
}

/** The insatser (null: none) that saved forms of this kind belong to. Each is looked up by itself, however many forms there are. */
export function answeredInsatser(db: Database, round: RoundId, form: string): readonly (InsatsId | null)[] {
  const sql = `SELECT id FROM (SELECT id FROM insats UNION ALL SELECT NULL) AS place WHERE EXISTS
    (SELECT 1 FROM response WHERE insats_id IS place.id AND round_id = ? AND form_key = ? AND running_number IS NOT NULL)`
  return statement(db, sql).pluck().all(round, form) as (InsatsId | null)[]
}

/**
 * How many forms are saved, typed or imported; how many were typed since a moment, and the last number of a typed one. Asked
 * after every form: only the first of the three looks at all of them, by the index alone. The pluses keep SQLite from finding the others by
 * their round, which would.
 */
export function tallySaved(db: Database, round: RoundId, form: string, since: string): SavedTally {
  const saved = 'round_id = :round AND form_key = :form AND running_number IS NOT NULL'
  const sql = `SELECT (SELECT count(*) FROM response WHERE ${saved}) AS saved,
    (SELECT count(*) FROM response WHERE source = 'paper' AND saved_at >= :since AND +round_id = :round AND +form_key = :form) AS savedSince,
    (SELECT running_number FROM response WHERE ${saved} AND source = 'paper' ORDER BY running_number DESC LIMIT 1) AS lastRunningNumber`
  return statement(db, sql).get({ round, form, since }) as SavedTally
}

/**
 * Takes the next running numbers of the form in the round and gives the first of them. A number is never given
 * twice, whatever is removed.
 */
export function takeRunningNumbers(db: Database, round: RoundId, form: string, count: number): number {
  const sql = `INSERT INTO running_number (round_id, form_key, last) VALUES (:round, :form, :count)
    ON CONFLICT DO UPDATE SET last = last + :count RETURNING last`
  return (statement(db, sql).pluck().get({ round, form, count }) as number) - count + 1
}

function withAnswers(db: Database, { konCode, konMissing, ...row }: ResponseRow): Response {
  const answers: Record<string, Answer> = {}
  const kon = fromColumns({ code: konCode, missing: konMissing })
  if (kon !== null) answers[konItem] = kon
  const rows = statement(db, 'SELECT question_key AS question, code, missing FROM answer WHERE response_id = ?').all(row.id)
  for (const { question, ...columns } of rows as ({ question: string } & AnswerColumns)[]) {
    const answer = fromColumns(columns)
    if (answer !== null) answers[question] = answer
  }
  const texts = statement(db, 'SELECT field_key AS field, content FROM open_text WHERE response_id = ?').all(row.id)
  const openTexts = (texts as { field: string; content: string }[]).map(({ field, content }) => [field, content] as const)
  return { ...row, answers, openTexts: Object.fromEntries(openTexts) }
}
