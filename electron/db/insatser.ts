import type { AppError } from '../../shared/contract/app-error'
import type { ImportBatchId, InsatsId } from '../../shared/model/id'
import { findInsatsNamed, type Insats } from '../../shared/model/insats'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { forgetInsats } from './import-mappings'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

/** By name, as Swedish sorts, and numbers in them as numbers. */
export function listInsatser(db: Database): readonly Insats[] {
  const insatser = statement(db, 'SELECT id, name FROM insats').all() as Insats[]
  return insatser.sort((a, b) => a.name.localeCompare(b.name, 'sv', { numeric: true }))
}

/** `importBatchId` is the import that brought the name; undoing it takes the insats away again if nothing else uses it. */
export function insertInsats(
  db: Database,
  name: string,
  importBatchId: ImportBatchId | null,
  now: string,
): Result<Insats, AppError> {
  return inTransaction(db, () => {
    if (findInsatsNamed(listInsatser(db), name)) return fail<AppError>({ code: 'insats-exists', name })
    const id = nextInsatsId(db)
    statement(db, 'INSERT INTO insats (id, name, import_batch_id) VALUES (?, ?, ?)').run(id, name, importBatchId)
    writeLog(db, now, 'insats-created', { insats: id })
    return ok({ id, name })
  })
}

/** An id that none has had before: what was removed may be named by a response that comes back. */
function nextInsatsId(db: Database): InsatsId {
  const sql = `SELECT 1 + max(ifnull((SELECT max(id) FROM insats), 0),
    ifnull((SELECT max(details ->> 'insats') FROM log WHERE action = 'insats-created'), 0))`
  return statement(db, sql).pluck().get() as InsatsId
}

export function renameInsats(db: Database, id: InsatsId, name: string, now: string): Result<Insats, AppError> {
  return inTransaction(db, () => {
    const same = findInsatsNamed(listInsatser(db), name)
    if (same && same.id !== id) return fail<AppError>({ code: 'insats-exists', name })
    statement(db, 'UPDATE insats SET name = ? WHERE id = ?').run(name, id)
    writeLog(db, now, 'insats-renamed', { insats: id })
    return ok({ id, name })
  })
}

export function removeInsats(db: Database, id: InsatsId, now: string): Result<null, AppError> {
  return inTransaction(db, () => {
    if (isUsed(db, id)) {
      const name = statement(db, 'SELECT name FROM insats WHERE id = ?').pluck().get(id) as string
      return fail<AppError>({ code: 'insats-in-use', name })
    }
    deleteInsats(db, id, now)
    return ok(null)
  })
}

/** Takes away the insatser that an import brought and that nothing else has come to use. */
export function deleteUnusedOf(db: Database, importBatch: ImportBatchId, now: string): void {
  const brought = statement(db, 'SELECT id FROM insats WHERE import_batch_id = ?').pluck().all(importBatch) as InsatsId[]
  for (const id of brought) if (!isUsed(db, id)) deleteInsats(db, id, now)
}

function deleteInsats(db: Database, id: InsatsId, now: string): void {
  // A row that says neither asked nor declined says nothing, and does not hold the insats.
  statement(db, 'DELETE FROM response_accounting WHERE insats_id = ?').run(id)
  forgetInsats(db, id)
  statement(db, 'DELETE FROM insats WHERE id = ?').run(id)
  writeLog(db, now, 'insats-removed', { insats: id })
}

/** Whether a response or a counted accounting refers to it. */
function isUsed(db: Database, id: InsatsId): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM response WHERE insats_id = :id)
    OR EXISTS (SELECT 1 FROM response_accounting WHERE insats_id = :id AND (asked IS NOT NULL OR declined IS NOT NULL))`
  return statement(db, sql).pluck().get({ id }) === 1
}
