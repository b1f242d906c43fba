import BetterSqlite3 from 'better-sqlite3'
import type { AppError } from '../../shared/contract/app-error'
import type { InstrumentVersionId, ResponseId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { DoneStep, StepAction } from '../../shared/model/step'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { loggedResponse } from './logged-response'
import { changesBetween, joinChanges, type RowChange, readResponseRows, reapply, revert, withMarksOfNow } from './response-rows'
import { findById } from './responses'
import { refuseIfClosed } from './rounds'
import { statement } from './statement'
import { takeBackUndone } from './take-back-changes'

/** How many steps can be undone. A form of nine questions is eleven of them. */
export const stepsKept = 2_000

/** Free text is stored while it is written; what is written within so many milliseconds of the last is the same step. */
const samePassage = 10_000

/** What is about to be done, and to which response. */
export interface Step {
  readonly action: StepAction
  readonly responseId: ResponseId
  readonly item?: string | null
}

interface StepRow {
  id: number
  madeAt: string
  action: StepAction
  responseId: ResponseId
  item: string | null
  changes: string
}

/** Where undoing stands in a closed round: only what changes no figure. */
const changesNoFigure: readonly StepAction[] = ['mask']

/**
 * Does work on the rows of one response in a transaction, and remembers how to undo it. The work logs itself, and has written
 * nothing where it fails. What was undone before can no longer be done again afterwards.
 */
export function asStep<Value>(
  db: Database,
  step: Step,
  now: string,
  work: () => Result<Value, AppError>,
): Result<Value, AppError> {
  return inTransaction(db, () => {
    const before = readResponseRows(db, step.responseId)
    const done = work()
    if (!done.ok) return done
    const changes = changesBetween(before, readResponseRows(db, step.responseId))
    if (changes.length > 0) keep(db, step, changes, now)
    return done
  })
}

/** Undoes the latest step that is not undone; null where there is none. */
export function undoStep(db: Database, now: string): Result<DoneStep | null, AppError> {
  return turn(db, newest(db), 1, now)
}

/** Does the step again that was undone last; null where there is none. */
export function redoStep(db: Database, now: string): Result<DoneStep | null, AppError> {
  const sql = `SELECT ${columns} FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1`
  return turn(db, statement(db, sql).get() as StepRow | undefined, 0, now)
}

/** Forgets the steps of responses that are removed for good. */
export function forgetSteps(db: Database, responses: readonly ResponseId[]): void {
  const forget = statement(db, 'DELETE FROM undo_step WHERE response_id = ?')
  for (const id of responses) forget.run(id)
}

/** Forgets what could bring back responses to the rounds of an instrument version, whose answers would be on other scales. */
export function forgetStepsOfVersion(db: Database, version: InstrumentVersionId): void {
  const sql = `DELETE FROM undo_step WHERE response_id IN (
    SELECT response_id FROM undo_step, json_each(changes) AS change
    WHERE change.value ->> 'table' = 'response' AND coalesce(change.value -> 'before' ->> 'round_id', change.value -> 'after' ->> 'round_id')
      IN (SELECT id FROM round WHERE instrument_version_id = ?))`
  statement(db, sql).run(version)
}

/** Begins the history anew, as when a database has just been filled. */
export function forgetHistory(db: Database): void {
  statement(db, 'DELETE FROM undo_step').run()
}

/** An id for a new response, which none has had that may still come back or that the log tells of. */
export function nextResponseId(db: Database): ResponseId {
  return (highestResponseId(db) + 1) as ResponseId
}

/** The highest id that a response has, or has had as far as that matters; 0 where there is none. */
export function highestResponseId(db: Database): number {
  const sql = `SELECT max(ifnull((SELECT max(id) FROM response), 0), ifnull((SELECT max(response_id) FROM undo_step), 0),
    ifnull((SELECT max(response_id) FROM given_number), 0), ifnull((SELECT max(highest_response) FROM disposal), 0))`
  return statement(db, sql).pluck().get() as number
}

const columns = 'id, made_at AS madeAt, action, response_id AS responseId, item_key AS item, changes'

function newest(db: Database): StepRow | undefined {
  const sql = `SELECT ${columns} FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1`
  return statement(db, sql).get() as StepRow | undefined
}

function keep(db: Database, { action, responseId, item = null }: Step, changes: readonly RowChange[], now: string): void {
  statement(db, 'DELETE FROM undo_step WHERE undone = 1').run()
  const last = newest(db)
  if (last && goesOn(last, { action, responseId, item }, now)) {
    joinTo(db, last, changes, now)
    return
  }
  const sql = 'INSERT INTO undo_step (made_at, action, response_id, item_key, changes) VALUES (?, ?, ?, ?, ?)'
  const { lastInsertRowid } = statement(db, sql).run(now, action, responseId, item, JSON.stringify(changes))
  statement(db, 'DELETE FROM undo_step WHERE id <= ?').run(Number(lastInsertRowid) - stepsKept)
}

function goesOn(last: StepRow, { action, responseId, item }: Step, now: string): boolean {
  const same = last.action === action && last.responseId === responseId && last.item === item
  return same && action === 'open-text' && Math.abs(Date.parse(now) - Date.parse(last.madeAt)) < samePassage
}

function joinTo(db: Database, last: StepRow, changes: readonly RowChange[], now: string): void {
  const joined = joinChanges(JSON.parse(last.changes) as readonly RowChange[], changes)
  if (joined.length === 0) forget(db, last)
  else statement(db, 'UPDATE undo_step SET changes = ?, made_at = ? WHERE id = ?').run(JSON.stringify(joined), now, last.id)
}

function turn(db: Database, step: StepRow | undefined, undone: 0 | 1, now: string): Result<DoneStep | null, AppError> {
  if (!step) return ok(null)
  // An import that has found the row to be another meanwhile, and changed nothing else, is no reason to refuse.
  const changes = withMarksOfNow(db, JSON.parse(step.changes) as readonly RowChange[], 'both')
  const there = findById(db, step.responseId)
  const closed = there && !changesNoFigure.includes(step.action) ? refuseIfClosed(db, there.roundId) : null
  if (closed) return fail(closed)
  try {
    return inTransaction(db, () => {
      if (!(undone === 1 ? revert : reapply)(db, changes)) return drop(db, step)
      const restored = findById(db, step.responseId)
      const response = restored ?? there
      if (!response) throw new Error(`step ${step.id} has no response before or after it`)
      const refusal = there ? null : refuseIfClosed(db, response.roundId)
      if (refusal) throw new Refused(refusal)
      if (restored) takeBackUndone(db, step.responseId)
      statement(db, 'UPDATE undo_step SET undone = ? WHERE id = ?').run(undone, step.id)
      const { action, responseId, item } = step
      writeLog(db, now, undone === 1 ? 'step-undone' : 'step-redone', { ...loggedResponse(response), action, item })
      const { roundId, form, insatsId, runningNumber } = response
      const shown = action.startsWith('second-') || action === 'resolve' ? null : restored
      return ok({ action, responseId, roundId, form, insatsId, runningNumber, item, response: shown })
    })
  } catch (error) {
    if (error instanceof Refused) return fail(error.failure)
    // What it would put back leans on something that is gone: an insats that was removed meanwhile.
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return drop(db, step)
    throw error
  }
}

/** Ends a transaction with an expected failure. */
class Refused extends Error {
  readonly failure: AppError

  constructor(failure: AppError) {
    super(failure.code)
    this.failure = failure
  }
}

/** A step that can no longer be turned is forgotten, so that those before it can be reached. */
function drop(db: Database, step: StepRow): Result<never, AppError> {
  forget(db, step)
  return fail({ code: 'step-not-undoable' })
}

function forget(db: Database, { id }: StepRow): void {
  statement(db, 'DELETE FROM undo_step WHERE id = ?').run(id)
}
