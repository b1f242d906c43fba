import type { AppError } from '../../shared/contract/app-error'
import { assertFits, scalesOf } from '../../shared/instrument/lookup'
import type { Answer } from '../../shared/model/answer'
import type { ResponseId, RoundId } from '../../shared/model/id'
import type { Response } from '../../shared/model/response'
import { fail, ok, type Result } from '../../shared/model/result'
import type { SecondEntry } from '../../shared/model/second-entry'
import { type AnswerColumns, fromColumns, toColumns } from './answer-columns'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { writeLog } from './log'
import { loggedResponse } from './logged-response'
import { findResponse, readResponse } from './responses'
import { readRound, refuseIfClosed } from './rounds'
import { statement } from './statement'
import { asStep } from './steps'

/** A saved paper to be typed a second time, with what has been typed of it this time, and nothing of the first entry. */
export function openSecondEntry(
  db: Database,
  round: RoundId,
  form: string,
  runningNumber: number,
): Result<SecondEntry, AppError> {
  const response = findResponse(db, round, form, runningNumber)
  if (!response) return fail({ code: 'response-not-found', runningNumber })
  if (response.source !== 'paper') return fail({ code: 'response-not-on-paper', runningNumber })
  if (isFinished(db, response.id)) return fail({ code: 'second-entry-finished', runningNumber })
  const { id: responseId, insatsId } = response
  return ok({ responseId, runningNumber, insatsId, answers: secondAnswers(db, responseId) })
}

/** Puts one answer of the second entry on disk before it returns. */
export function recordSecondAnswer(
  db: Database,
  id: ResponseId,
  item: string,
  answer: Answer,
  now: string,
): Result<null, AppError> {
  const response = readResponse(db, id)
  return asStep(db, { action: 'second-answer', responseId: id, item }, now, () => {
    assertFits(scalesOf(definitionOf(db, response), response.form), item, answer)
    const refusal = refuse(db, response)
    if (refusal) return fail(refusal)
    statement(db, 'INSERT OR IGNORE INTO second_entry (response_id, begun_at) VALUES (?, ?)').run(id, now)
    const sql = `INSERT INTO second_answer (response_id, item_key, code, missing) VALUES (:id, :item, :code, :missing)
      ON CONFLICT DO UPDATE SET code = :code, missing = :missing`
    statement(db, sql).run({ id, item, ...toColumns(answer) })
    writeLog(db, now, 'second-answer-recorded', { ...loggedResponse(response), item })
    return ok(null)
  })
}

/** Compares a complete second entry with the first, and gives in how many fields they differ. */
export function finishSecondEntry(db: Database, id: ResponseId, now: string): Result<number, AppError> {
  return asStep(db, { action: 'second-finish', responseId: id }, now, () => {
    const response = readResponse(db, id)
    const refusal = refuse(db, response)
    if (refusal) return fail(refusal)
    const second = secondAnswers(db, id)
    const items = [...scalesOf(definitionOf(db, response), response.form).keys()]
    if (items.some((item) => second[item] === undefined)) return fail<AppError>({ code: 'response-incomplete' })
    const differing = items.filter((item) => second[item] !== response.answers[item])
    for (const item of differing) keepDifference(db, id, item, response.answers[item], second[item])
    statement(db, 'UPDATE second_entry SET finished_at = ? WHERE response_id = ?').run(now, id)
    writeLog(db, now, 'second-entry-finished', { ...loggedResponse(response), differences: differing.length })
    return ok(differing.length)
  })
}

function keepDifference(db: Database, id: ResponseId, item: string, first: Answer | undefined, second: Answer | undefined): void {
  if (first === undefined || second === undefined) throw new Error(`response ${id} lacks an answer to ${item}`)
  const [one, other] = [toColumns(first), toColumns(second)]
  const sql = `INSERT INTO difference (response_id, item_key, first_code, first_missing, second_code, second_missing)
    VALUES (?, ?, ?, ?, ?, ?)`
  statement(db, sql).run(id, item, one.code, one.missing, other.code, other.missing)
}

/** Why a paper cannot be typed a second time now; null where it can. */
function refuse(db: Database, { id, roundId, runningNumber, source }: Response): AppError | null {
  if (runningNumber === null || source !== 'paper') throw new Error(`response ${id} is no saved paper`)
  if (isFinished(db, id)) return { code: 'second-entry-finished', runningNumber }
  return refuseIfClosed(db, roundId)
}

function isFinished(db: Database, id: ResponseId): boolean {
  const sql = 'SELECT EXISTS (SELECT 1 FROM second_entry WHERE response_id = ? AND finished_at IS NOT NULL)'
  return statement(db, sql).pluck().get(id) === 1
}

function secondAnswers(db: Database, id: ResponseId): Readonly<Record<string, Answer>> {
  const rows = statement(db, 'SELECT item_key AS item, code, missing FROM second_answer WHERE response_id = ?').all(id)
  const answers = (rows as ({ item: string } & AnswerColumns)[]).flatMap(({ item, ...columns }) => {
    const answer = fromColumns(columns)
    return answer === null ? [] : [[item, answer] as const]
  })
  return Object.fromEntries(answers)
}

function definitionOf(db: Database, { roundId }: Response) {
  return readDefinition(db, readRound(db, roundId).instrumentVersionId)
}
