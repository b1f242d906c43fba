import type { AppError } from '../../shared/contract/app-error'
import { assertFits, findForm, scalesOf } from '../../shared/instrument/lookup'
import type { Answer } from '../../shared/model/answer'
import type { InsatsId, ResponseId, RoundId } from '../../shared/model/id'
import { konItem, type Response } from '../../shared/model/response'
import { fail, ok, type Result } from '../../shared/model/result'
import { toColumns } from './answer-columns'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { writeLog } from './log'
import { loggedResponse } from './logged-response'
import { readResponse, takeRunningNumbers } from './responses'
import { readRound, refuseIfClosed } from './rounds'
import { statement } from './statement'
import { asStep, nextResponseId } from './steps'

/** Where a new form belongs. */
export interface ResponsePlace {
  readonly roundId: RoundId
  readonly form: string
  readonly insatsId: InsatsId | null
}

/** Begins a draft with its first answer, which has reached the disk when this returns. */
export function beginDraft(
  db: Database,
  place: ResponsePlace,
  item: string,
  answer: Answer,
  now: string,
): Result<ResponseId, AppError> {
  const id = nextResponseId(db)
  return asStep(db, { action: 'answer', responseId: id, item }, now, () => {
    const refusal = refuseAnswer(db, place, item, answer)
    if (refusal) return fail(refusal)
    const sql = `INSERT INTO response (id, round_id, form_key, insats_id, source, begun_at) VALUES (?, ?, ?, ?, 'paper', ?)`
    statement(db, sql).run(id, place.roundId, place.form, place.insatsId, now)
    writeAnswer(db, id, item, answer)
    writeLog(db, now, 'answer-recorded', { response: id, round: place.roundId, form: place.form, item })
    return ok(id)
  })
}

/**
 * Puts one answer to a draft or a saved response on disk; it has reached the disk when this returns.
 * In a saved response it is a correction, and the old and the new value are kept.
 */
export function recordAnswer(
  db: Database,
  responseId: ResponseId,
  item: string,
  answer: Answer,
  now: string,
): Result<ResponseId, AppError> {
  const response = readResponse(db, responseId)
  const isDraft = response.runningNumber === null
  return asStep(db, { action: isDraft ? 'answer' : 'correct', responseId, item }, now, () => {
    const refusal = refuseAnswer(db, response, item, answer)
    if (refusal) return fail(refusal)
    if (isDraft) writeDraftAnswer(db, response, item, answer, now)
    else correctAnswer(db, response, item, answer, now)
    return ok(responseId)
  })
}

/** Changes an answer of a saved response, with the old and the new value kept. An answer that stays as it is is no correction. */
export function correctAnswer(db: Database, response: Response, item: string, answer: Answer, now: string): void {
  if (response.answers[item] === answer) return
  keepCorrection(db, response, item, answer, now)
  writeAnswer(db, response.id, item, answer)
  writeLog(db, now, 'response-corrected', { ...loggedResponse(response), item })
}

function writeDraftAnswer(db: Database, { id, roundId, form }: Response, item: string, answer: Answer, now: string): void {
  writeAnswer(db, id, item, answer)
  writeLog(db, now, 'answer-recorded', { response: id, round: roundId, form, item })
}

/** Gives a complete draft its running number, after which it counts. */
export function saveResponse(db: Database, id: ResponseId, now: string): Result<number, AppError> {
  return asStep(db, { action: 'save', responseId: id }, now, () => {
    const response = readResponse(db, id)
    if (response.runningNumber !== null) return ok(response.runningNumber)
    const refusal = refuseIfClosed(db, response.roundId)
    if (refusal) return fail(refusal)
    const { questions } = findForm(readDefinition(db, readRound(db, response.roundId).instrumentVersionId), response.form)
    const items = [konItem, ...questions.map(({ key }) => key)]
    if (items.some((item) => response.answers[item] === undefined)) return fail<AppError>({ code: 'response-incomplete' })
    const runningNumber = numberFor(db, response)
    statement(db, 'UPDATE response SET running_number = ?, saved_at = ? WHERE id = ?').run(runningNumber, now, id)
    writeLog(db, now, 'response-saved', { ...loggedResponse(response), runningNumber })
    return ok(runningNumber)
  })
}

/** The next number, or the one that its paper got already when the response was saved before and that was undone. */
function numberFor(db: Database, { id, roundId, form }: Response): number {
  const given = statement(db, 'SELECT running_number FROM given_number WHERE response_id = ?').pluck().get(id) as
    | number
    | undefined
  if (given !== undefined) return given
  const next = takeRunningNumbers(db, roundId, form, 1)
  statement(db, 'INSERT INTO given_number (response_id, running_number) VALUES (?, ?)').run(id, next)
  return next
}

/** Takes away a form that was begun and never saved. A saved one is not touched. */
export function discardDraft(db: Database, id: ResponseId, now: string): Result<null, AppError> {
  return asStep(db, { action: 'discard', responseId: id }, now, () => {
    const { roundId, form } = readResponse(db, id)
    const { changes } = statement(db, 'DELETE FROM response WHERE id = ? AND running_number IS NULL').run(id)
    if (changes === 0) throw new Error(`response ${id} is no draft`)
    writeLog(db, now, 'draft-discarded', { response: id, round: roundId, form })
    return ok(null)
  })
}

function writeAnswer(db: Database, id: ResponseId, item: string, answer: Answer): void {
  const { code, missing } = toColumns(answer)
  if (item === konItem) statement(db, 'UPDATE response SET kon_code = ?, kon_missing = ? WHERE id = ?').run(code, missing, id)
  else {
    statement(
      db,
      `INSERT INTO answer (response_id, question_key, code, missing) VALUES (:id, :item, :code, :missing)
       ON CONFLICT DO UPDATE SET code = :code, missing = :missing`,
    ).run({ id, item, code, missing })
  }
}

/** Null where the answer may be written; throws where the form has no such item or box, which only a bug can ask for. */
function refuseAnswer(db: Database, { roundId, form }: ResponsePlace, item: string, answer: Answer): AppError | null {
  assertFits(scalesOf(readDefinition(db, readRound(db, roundId).instrumentVersionId), form), item, answer)
  return refuseIfClosed(db, roundId)
}

function keepCorrection(db: Database, response: Response, item: string, answer: Answer, now: string): void {
  const before = response.answers[item]
  if (before === undefined || before === answer) return
  const [old, changed] = [toColumns(before), toColumns(answer)]
  statement(
    db,
    `INSERT INTO correction (response_id, item_key, old_code, old_missing, new_code, new_missing, corrected_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(response.id, item, old.code, old.missing, changed.code, changed.missing, now)
}
