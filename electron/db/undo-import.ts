import type { AppError } from '../../shared/contract/app-error'
import type { ImportBatchId, ResponseId } from '../../shared/model/id'
import type { EditedResponse, EditKind, ImportUndoing } from '../../shared/model/import-batch'
import { fail, ok } from '../../shared/model/result'
import type { StepAction } from '../../shared/model/step'
import type { Database } from './database'
import { readBatch } from './import-batches'
import { deleteUnusedOf } from './insatser'
import { type LogAction, writeLog } from './log'
import { refuseIfClosed } from './rounds'
import type { SlicedWork } from './sliced-work'
import { statement } from './statement'
import { forgetSteps } from './steps'
import { takeBackChanges } from './take-back-changes'

const responsesBetweenPauses = 25

/**
 * Takes away the responses of an import, whatever has been done to them since, and the insatser it brought that nothing else
 * has come to use; puts back what it changed in others. As work that can be done in slices.
 */
export function* undoWork(db: Database, id: ImportBatchId, now: string): SlicedWork<ImportUndoing, AppError> {
  const batch = readBatch(db, id)
  if (batch.undoneAt !== null) return fail({ code: 'import-already-undone' })
  const refusal = refuseIfClosed(db, batch.roundId)
  if (refusal) return fail(refusal)
  const edited = listEdited(db, id)
  statement(db, 'UPDATE import_batch SET undone_at = ? WHERE id = ?').run(now, id)
  const { restored, kept } = takeBackChanges(db, id)
  const responses = statement(db, 'SELECT id FROM response WHERE import_batch_id = ?').pluck().all(id) as ResponseId[]
  forgetSteps(db, [...responses, ...removedBefore(db, id)])
  const remove = statement(db, 'DELETE FROM response WHERE id = ?')
  for (const [index, response] of responses.entries()) {
    remove.run(response)
    if ((index + 1) % responsesBetweenPauses === 0) yield { done: index + 1, of: responses.length }
  }
  statement(db, 'DELETE FROM removed_source WHERE import_batch_id = ?').run(id)
  deleteUnusedOf(db, id, now)
  const removed = responses.length
  writeLog(db, now, 'import-undone', {
    importBatch: id,
    round: batch.roundId,
    form: batch.form,
    removed,
    edited: edited.length,
    restored,
    kept: kept.length,
  })
  return ok({ removed, edited, restored, kept })
}

/** What undoing the import would do, without doing it. */
export function previewUndo(db: Database, id: ImportBatchId): ImportUndoing {
  const removed = statement(db, 'SELECT count(*) FROM response WHERE import_batch_id = ?').pluck().get(id) as number
  const changes = takeBackAndForget(db, id)
  return { removed, edited: listEdited(db, id), ...changes }
}

/** What has been changed since is known only by trying: everything else is put back, and then all of it as it was. */
function takeBackAndForget(db: Database, id: ImportBatchId) {
  db.exec('SAVEPOINT trial')
  try {
    return takeBackChanges(db, id)
  } finally {
    db.exec('ROLLBACK TO trial')
    db.exec('RELEASE trial')
  }
}

/** The responses that steps of earlier imports would bring back, were they undone. */
function removedBefore(db: Database, id: ImportBatchId): readonly ResponseId[] {
  const sql = `SELECT DISTINCT response_id FROM undo_step, json_each(changes) AS change WHERE action = 'delete'
    AND change.value ->> 'table' = 'response' AND change.value -> 'before' ->> 'import_batch_id' = ?`
  return statement(db, sql).pluck().all(id) as ResponseId[]
}

const ofBatch = 'JOIN response ON response.id = response_id WHERE import_batch_id = :id'
/** What leaves no other trace is in the log: done, undone and done again. */
const logged = `SELECT running_number FROM log JOIN response ON response.id = details ->> 'response'
  WHERE import_batch_id = :id AND logged_at > saved_at
    AND (action = :done OR (action IN ('step-undone', 'step-redone') AND details ->> 'action' = :step))
  GROUP BY running_number HAVING sum(iif(action = 'step-undone', -1, 1)) > 0`

interface Edit {
  readonly kind: EditKind
  readonly sql: string
  readonly more?: { readonly done: LogAction; readonly step: StepAction }
}

const edits: readonly Edit[] = [
  { kind: 'corrected', sql: `SELECT DISTINCT running_number FROM correction ${ofBatch}` },
  { kind: 'moved', sql: logged, more: { done: 'response-moved', step: 'move' } },
  { kind: 'text-changed', sql: logged, more: { done: 'open-text-changed', step: 'open-text' } },
  {
    kind: 'text-reviewed',
    sql: `SELECT DISTINCT running_number FROM open_text ${ofBatch} AND (masks <> '[]' OR reviewed_at IS NOT NULL)`,
  },
]

/** The responses of the import that someone has edited since, by running number. */
function listEdited(db: Database, id: ImportBatchId): readonly EditedResponse[] {
  const found = new Map<number, EditKind[]>()
  for (const { kind, sql, more } of edits) {
    for (const runningNumber of statement(db, sql)
      .pluck()
      .all({ id, ...more }) as number[])
      found.set(runningNumber, [...(found.get(runningNumber) ?? []), kind])
  }
  return [...found]
    .map(([runningNumber, kinds]) => ({ runningNumber, edits: kinds }))
    .sort((one, other) => one.runningNumber - other.runningNumber)
}
