import type { ImportBatchId, ResponseId } from '../../shared/model/id'
import type { Database } from './database'
import { type RowChange, revert, withMarksOfNow } from './response-rows'
import { statement } from './statement'

/** What became of the responses that an import had changed. */
export interface TakenBack {
  readonly restored: number
  /** Running numbers of those that have been changed again since. */
  readonly kept: readonly number[]
}

/** Puts back what an import changed in responses that were there before it, but for those that have been changed since. */
export function takeBackChanges(db: Database, batch: ImportBatchId): TakenBack {
  const sql = `SELECT changes, running_number AS runningNumber FROM import_change
    JOIN response ON response.id = response_id WHERE import_change.import_batch_id = ? ORDER BY running_number`
  const all = statement(db, sql).all(batch) as { changes: string; runningNumber: number }[]
  const kept = all.filter(({ changes }) => !takeBack(db, changes))
  statement(db, 'DELETE FROM import_change WHERE import_batch_id = ?').run(batch)
  const answersChanged = all.filter((row) => !kept.includes(row) && changesAnswers(row.changes))
  return {
    restored: answersChanged.length,
    kept: kept.filter(({ changes }) => changesAnswers(changes)).map(({ runningNumber }) => runningNumber),
  }
}

/** The same for one response that has come back: what imports changed in it that have been undone while it was gone. */
export function takeBackUndone(db: Database, id: ResponseId): void {
  const sql = `SELECT import_batch_id AS batch, changes FROM import_change JOIN import_batch ON import_batch.id = import_batch_id
    WHERE response_id = ? AND undone_at IS NOT NULL ORDER BY import_batch_id DESC`
  for (const { batch, changes } of statement(db, sql).all(id) as { batch: ImportBatchId; changes: string }[]) {
    takeBack(db, changes)
    statement(db, 'DELETE FROM import_change WHERE import_batch_id = ? AND response_id = ?').run(batch, id)
  }
}

/** False where someone has changed the response since. A later import that only knows its row by something else is no one. */
function takeBack(db: Database, changes: string): boolean {
  return revert(db, withMarksOfNow(db, JSON.parse(changes) as readonly RowChange[], 'after'))
}

/** Whether more than what the row is known by was changed. */
function changesAnswers(changes: string): boolean {
  return (JSON.parse(changes) as readonly RowChange[]).some(({ table, before, after }) => {
    if (table !== 'response') return true
    const others = Object.keys({ ...before, ...after }).filter((column) => !column.startsWith('source_'))
    return others.some((column) => before?.[column] !== after?.[column])
  })
}
