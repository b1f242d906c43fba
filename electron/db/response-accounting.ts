import type { AppError } from '../../shared/contract/app-error'
import type { RoundId } from '../../shared/model/id'
import type { ResponseAccounting } from '../../shared/model/response-accounting'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { refuseIfClosed } from './rounds'
import { statement } from './statement'

/** Of one round, or of all where `round` is null. */
export function listResponseAccounting(db: Database, round: RoundId | null): readonly ResponseAccounting[] {
  const sql = `SELECT round_id AS roundId, form_key AS form, insats_id AS insatsId, asked, declined
    FROM response_accounting WHERE round_id = ifnull(?, round_id)`
  return statement(db, sql).all(round) as ResponseAccounting[]
}

/** Refused in a closed round: a delivery has been made of its figures, or may have been. */
export function setResponseAccounting(db: Database, accounting: ResponseAccounting, now: string): Result<null, AppError> {
  return inTransaction(db, () => {
    const refusal = refuseIfClosed(db, accounting.roundId)
    if (refusal) return fail(refusal)
    statement(
      db,
      `INSERT INTO response_accounting (round_id, form_key, insats_id, asked, declined)
       VALUES (:roundId, :form, :insatsId, :asked, :declined)
       ON CONFLICT (round_id, form_key, ifnull(insats_id, 0)) DO UPDATE SET asked = :asked, declined = :declined`,
    ).run(accounting)
    const { roundId: round, form, insatsId: insats } = accounting
    // Without the numbers: they go when the round is disposed, and the log stays.
    writeLog(db, now, 'accounting-changed', { round, form, insats })
    return ok(null)
  })
}
