import type { AppError } from '../../shared/contract/app-error'
import { findForm, openFieldsOf } from '../../shared/instrument/lookup'
import type { InsatsId, ResponseId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { writeLog } from './log'
import { loggedResponse } from './logged-response'
import { findById, readResponse } from './responses'
import { readRound, refuseIfClosed } from './rounds'
import { statement } from './statement'
import { asStep } from './steps'

/** Takes a saved response away; it can be undone like any other step. Its running number is not given again. */
export function deleteResponse(db: Database, id: ResponseId, now: string): Result<null, AppError> {
  return asStep(db, { action: 'delete', responseId: id }, now, () => {
    const response = findById(db, id)
    if (!response) return fail<AppError>({ code: 'response-gone' })
    const refusal = refuseIfClosed(db, response.roundId)
    if (refusal) return fail(refusal)
    statement(db, 'DELETE FROM response WHERE id = ?').run(id)
    writeLog(db, now, 'response-deleted', loggedResponse(response))
    return ok(null)
  })
}

/** Says that a response, saved or not, belongs to another insats, or to none. */
export function moveResponse(db: Database, id: ResponseId, insatsId: InsatsId | null, now: string): Result<null, AppError> {
  return asStep(db, { action: 'move', responseId: id }, now, () => {
    const response = findById(db, id)
    if (!response) return fail<AppError>({ code: 'response-gone' })
    const refusal = refuseIfClosed(db, response.roundId)
    if (refusal) return fail(refusal)
    statement(db, 'UPDATE response SET insats_id = ? WHERE id = ?').run(insatsId, id)
    writeLog(db, now, 'response-moved', { ...loggedResponse(response), insats: insatsId })
    return ok(null)
  })
}

/**
 * Stores what is written in a field for free words; nothing but white space removes it. Another text than before is to be read
 * through anew: no part of it is masked.
 */
export function writeOpenText(db: Database, id: ResponseId, field: string, content: string, now: string): Result<null, AppError> {
  return asStep(db, { action: 'open-text', responseId: id, item: field }, now, () => {
    const response = readResponse(db, id)
    const { roundId, form, openTexts } = response
    const refusal = refuseIfClosed(db, roundId)
    if (refusal) return fail(refusal)
    const fields = openFieldsOf(findForm(readDefinition(db, readRound(db, roundId).instrumentVersionId), form))
    if (!fields.some(({ key }) => key === field)) throw new Error(`${form} has no open field ${field}`)
    const isEmpty = content.trim() === ''
    if (isEmpty ? openTexts[field] === undefined : openTexts[field] === content) return ok(null)
    if (isEmpty) statement(db, 'DELETE FROM open_text WHERE response_id = ? AND field_key = ?').run(id, field)
    else {
      const sql = `INSERT INTO open_text (response_id, field_key, content) VALUES (:id, :field, :content)
        ON CONFLICT DO UPDATE SET content = :content, masks = '[]', reviewed_at = NULL`
      statement(db, sql).run({ id, field, content })
    }
    writeLog(db, now, 'open-text-changed', { ...loggedResponse(response), field })
    return ok(null)
  })
}
