import type { AppError } from '../../shared/contract/app-error'
import type { RegisterIndicatorId } from '../../shared/model/id'
import {
  findIndicatorNamed,
  type RegisterChange,
  type RegisterFields,
  type RegisterIndicator,
  type RegisterValue,
} from '../../shared/model/register-indicator'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

/** By name, as Swedish sorts; the values of each by year. */
export function listRegisterIndicators(db: Database): readonly RegisterIndicator[] {
  const indicators = statement(db, 'SELECT id, name, unit, source, comment FROM register_indicator').all() as (RegisterFields & {
    id: RegisterIndicatorId
  })[]
  return indicators
    .map((indicator) => ({ ...indicator, values: readValues(db, indicator.id) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv', { numeric: true }))
}

/** A new indicator; `values` where one that was removed is brought back. Refused where the name is taken. */
export function insertRegisterIndicator(
  db: Database,
  fields: RegisterFields,
  values: readonly RegisterValue[],
  now: string,
): Result<RegisterIndicator, AppError> {
  return inTransaction(db, () => {
    const refusal = refuseIfNamed(db, fields.name, null)
    if (refusal) return fail(refusal)
    const { name, unit, source, comment } = fields
    const { lastInsertRowid } = statement(
      db,
      'INSERT INTO register_indicator (name, unit, source, comment) VALUES (?, ?, ?, ?)',
    ).run(name, unit, source, comment)
    const id = Number(lastInsertRowid) as RegisterIndicatorId
    for (const value of values) storeValue(db, id, value)
    writeLog(db, now, 'register-indicator-created', { indicator: id, values: values.length })
    return ok(readIndicator(db, id))
  })
}

export function updateRegisterIndicator(
  db: Database,
  id: RegisterIndicatorId,
  { name, unit, source, comment }: RegisterFields,
  now: string,
): Result<RegisterIndicator, AppError> {
  return inTransaction(db, () => {
    const refusal = refuseIfNamed(db, name, id)
    if (refusal) return fail(refusal)
    const sql = 'UPDATE register_indicator SET name = ?, unit = ?, source = ?, comment = ? WHERE id = ?'
    statement(db, sql).run(name, unit, source, comment, id)
    writeLog(db, now, 'register-indicator-changed', { indicator: id })
    return ok(readIndicator(db, id))
  })
}

/** Its values go with it. */
export function removeRegisterIndicator(db: Database, id: RegisterIndicatorId, now: string): Result<null, AppError> {
  return inTransaction(db, () => {
    statement(db, 'DELETE FROM register_indicator WHERE id = ?').run(id)
    writeLog(db, now, 'register-indicator-removed', { indicator: id })
    return ok(null)
  })
}

/** Changes the years given, all or none of them, and leaves the others as they are. */
export function setRegisterValues(
  db: Database,
  id: RegisterIndicatorId,
  changes: readonly RegisterChange[],
  now: string,
): Result<null, AppError> {
  return inTransaction(db, () => {
    for (const { year, value, comment } of changes) {
      if (value === null) statement(db, 'DELETE FROM register_value WHERE indicator_id = ? AND year = ?').run(id, year)
      else storeValue(db, id, { year, value, comment })
    }
    writeLog(db, now, 'register-values-set', { indicator: id, years: changes.length })
    return ok(null)
  })
}

function storeValue(db: Database, id: RegisterIndicatorId, { year, value, comment }: RegisterValue): void {
  statement(
    db,
    `INSERT INTO register_value (indicator_id, year, value, comment) VALUES (:id, :year, :value, :comment)
     ON CONFLICT (indicator_id, year) DO UPDATE SET value = :value, comment = :comment`,
  ).run({ id, year, value, comment })
}

function readValues(db: Database, id: RegisterIndicatorId): readonly RegisterValue[] {
  const sql = 'SELECT year, value, comment FROM register_value WHERE indicator_id = ? ORDER BY year'
  return statement(db, sql).all(id) as RegisterValue[]
}

function readIndicator(db: Database, id: RegisterIndicatorId): RegisterIndicator {
  const indicator = listRegisterIndicators(db).find((some) => some.id === id)
  if (!indicator) throw new Error(`there is no register indicator ${id}`)
  return indicator
}

function refuseIfNamed(db: Database, name: string, self: RegisterIndicatorId | null): AppError | null {
  const same = findIndicatorNamed(listRegisterIndicators(db), name)
  return same && same.id !== self ? { code: 'register-indicator-exists', name } : null
}
