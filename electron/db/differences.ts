import type { AppError } from '../../shared/contract/app-error'
import { assertFits, scalesOf } from '../../shared/instrument/lookup'
import type { Answer } from '../../shared/model/answer'
import type { ResponseId, RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Difference, Resolution } from '../../shared/model/second-entry'
import { toColumns } from './answer-columns'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { writeLog } from './log'
import { loggedResponse } from './logged-response'
import { correctAnswer } from './record-answer'
import { readResponse } from './responses'
import { readRound, refuseIfClosed } from './rounds'
import { statement } from './statement'
import { asStep } from './steps'

interface DifferenceRow {
  first_code: number | null
  first_missing: string | null
  second_code: number | null
  second_missing: string | null
}

/** The differences of a form in a round that nobody has resolved, by running number; what either entry says is not told. */
export function listDifferences(db: Database, round: RoundId, form: string): readonly Difference[] {
  const sql = `SELECT response_id AS responseId, running_number AS runningNumber, insats_id AS insatsId, item_key AS item
    FROM difference JOIN response ON response.id = response_id
    WHERE round_id = ? AND form_key = ? AND resolved_at IS NULL ORDER BY running_number, item_key`
  return statement(db, sql).all(round, form) as Difference[]
}

/**
 * Keeps what the paper says of a field where the two entries differ, and corrects the response where it says otherwise. Where
 * neither entry says so, that is asked about once more before it is kept: `confirmed` is the second time.
 */
export function resolveDifference(
  db: Database,
  id: ResponseId,
  item: string,
  answer: Answer,
  confirmed: boolean,
  now: string,
): Result<Resolution, AppError> {
  const response = readResponse(db, id)
  const { roundId, form } = response
  return asStep(db, { action: 'resolve', responseId: id, item }, now, () => {
    assertFits(scalesOf(readDefinition(db, readRound(db, roundId).instrumentVersionId), form), item, answer)
    const refusal = refuseIfClosed(db, roundId)
    if (refusal) return fail(refusal)
    const resolution = compare(readDifference(db, id, item), answer)
    if (resolution === 'other' && !confirmed) return ok<Resolution>('ask-again')
    const { code, missing } = toColumns(answer)
    const sql = `UPDATE difference SET paper_code = ?, paper_missing = ?, resolved_at = ?
      WHERE response_id = ? AND item_key = ? AND resolved_at IS NULL`
    if (statement(db, sql).run(code, missing, now, id, item).changes !== 1)
      throw new Error(`nothing to resolve in ${item} of ${id}`)
    correctAnswer(db, response, item, answer, now)
    writeLog(db, now, 'difference-resolved', { ...loggedResponse(response), item })
    return ok(resolution)
  })
}

function readDifference(db: Database, id: ResponseId, item: string): DifferenceRow {
  const row = statement(db, 'SELECT * FROM difference WHERE response_id = ? AND item_key = ?').get(id, item)
  if (!row) throw new Error(`the entries of ${id} do not differ in ${item}`)
  return row as DifferenceRow
}

function compare(row: DifferenceRow, answer: Answer): Resolution {
  const { code, missing } = toColumns(answer)
  if (row.first_code === code && row.first_missing === missing) return 'first'
  return row.second_code === code && row.second_missing === missing ? 'second' : 'other'
}
