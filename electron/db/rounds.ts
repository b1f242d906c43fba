import type { AppError } from '../../shared/contract/app-error'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Round, RoundState } from '../../shared/model/round'
import type { Database } from './database'
import { refuseIfDisposed } from './disposals'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { countDrafts } from './responses'
import { statement } from './statement'

const columns = `id, year, starts_on AS startsOn, ends_on AS endsOn, state, instrument_version_id AS instrumentVersionId`

/** Newest first. */
export function listRounds(db: Database): readonly Round[] {
  return statement(db, `SELECT ${columns} FROM round ORDER BY year DESC`).all() as Round[]
}

export function readRound(db: Database, id: RoundId): Round {
  const round = statement(db, `SELECT ${columns} FROM round WHERE id = ?`).get(id) as Round | undefined
  if (!round) throw new Error(`there is no round ${id}`)
  return round
}

export function insertRound(db: Database, fields: Omit<Round, 'id' | 'state'>, now: string): Result<Round, AppError> {
  return inTransaction(db, () => {
    const refusal = refuse(db, fields, null)
    if (refusal) return fail(refusal)
    const { lastInsertRowid } = statement(
      db,
      "INSERT INTO round (year, starts_on, ends_on, state, instrument_version_id) VALUES (?, ?, ?, 'open', ?)",
    ).run(fields.year, fields.startsOn, fields.endsOn, fields.instrumentVersionId)
    writeLog(db, now, 'round-created', { round: Number(lastInsertRowid), year: fields.year })
    return ok(readRound(db, Number(lastInsertRowid) as RoundId))
  })
}

export function updateRound(
  db: Database,
  id: RoundId,
  fields: Pick<Round, 'year' | 'startsOn' | 'endsOn'>,
  now: string,
): Result<Round, AppError> {
  return inTransaction(db, () => {
    const refusal = refuseIfClosed(db, id) ?? refuse(db, fields, id)
    if (refusal) return fail(refusal)
    statement(db, 'UPDATE round SET year = ?, starts_on = ?, ends_on = ? WHERE id = ?').run(
      fields.year,
      fields.startsOn,
      fields.endsOn,
      id,
    )
    writeLog(db, now, 'round-changed', { round: id, year: fields.year })
    return ok(readRound(db, id))
  })
}

/**
 * Closing is refused while a form is begun and not saved: it would be left out of every figure unnoticed. A round of which something is
 * disposed is not opened again.
 */
export function setRoundState(db: Database, id: RoundId, state: RoundState, now: string): Result<Round, AppError> {
  return inTransaction(db, () => {
    const drafts = countDrafts(db, id)
    if (state === 'closed' && drafts > 0) return fail<AppError>({ code: 'round-has-drafts', drafts })
    const disposed = state === 'open' ? refuseIfDisposed(db, id) : null
    if (disposed) return fail(disposed)
    statement(db, 'UPDATE round SET state = ? WHERE id = ?').run(state, id)
    writeLog(db, now, state === 'closed' ? 'round-closed' : 'round-reopened', { round: id })
    return ok(readRound(db, id))
  })
}

/** The failure to answer with where the round no longer takes answers; null where it does. */
export function refuseIfClosed(db: Database, id: RoundId): AppError | null {
  const { state, year } = readRound(db, id)
  return state === 'closed' ? (refuseIfDisposed(db, id) ?? { code: 'round-closed', year }) : null
}

/** The failure to answer with where the round may still change, and nothing is delivered of it; null where it is closed. */
export function refuseIfOpen(db: Database, id: RoundId): AppError | null {
  const { state, year } = readRound(db, id)
  return state === 'open' ? { code: 'round-open', year } : null
}

function refuse(db: Database, fields: Pick<Round, 'year' | 'startsOn' | 'endsOn'>, own: RoundId | null): AppError | null {
  if (fields.endsOn < fields.startsOn) return { code: 'round-dates-reversed' }
  const other = statement(db, 'SELECT id FROM round WHERE year = ?').pluck().get(fields.year) as RoundId | undefined
  return other !== undefined && other !== own ? { code: 'round-exists', year: fields.year } : null
}
