import type { AppError } from '../../shared/contract/app-error'
import type { ImportedRow, InsatsChoice } from '../../shared/importing/plan'
import { assertFits, scalesOf } from '../../shared/instrument/lookup'
import type { ImportBatchId, InsatsId, RoundId } from '../../shared/model/id'
import type { ImportBatch } from '../../shared/model/import-batch'
import { findInsatsNamed } from '../../shared/model/insats'
import { konItem } from '../../shared/model/response'
import { fail, ok, type Result } from '../../shared/model/result'
import { toColumns } from './answer-columns'
import type { Database } from './database'
import { deleteUnusedOf, insertInsats, listInsatser } from './insatser'
import { readDefinition } from './instrument-versions'
import { writeLog } from './log'
import { takeRunningNumbers } from './responses'
import { readRound, refuseIfClosed } from './rounds'
import { statement } from './statement'

/** What is to be stored: the rows of one file, and what becomes of the names of insatser in them. */
export interface ImportToStore {
  readonly roundId: RoundId
  readonly form: string
  readonly fileName: string
  readonly rows: readonly ImportedRow[]
  readonly insatser: Readonly<Record<string, InsatsChoice>>
}

const columns = `id, round_id AS roundId, form_key AS form, file_name AS fileName, imported_at AS importedAt,
  responses, undone_at AS undoneAt`

/** Newest first, the undone ones too. */
export function listImportBatches(db: Database, round: RoundId): readonly ImportBatch[] {
  return statement(db, `SELECT ${columns} FROM import_batch WHERE round_id = ? ORDER BY id DESC`).all(round) as ImportBatch[]
}

/** Stores every row as a saved response in one transaction, or nothing. */
export function commitImport(db: Database, toStore: ImportToStore, now: string): Result<ImportBatch, AppError> {
  return db.transaction(() => {
    const { roundId, form, fileName, rows } = toStore
    const refusal = refuseIfClosed(db, roundId)
    if (refusal) return fail(refusal)
    const sql = 'INSERT INTO import_batch (round_id, form_key, file_name, imported_at, responses) VALUES (?, ?, ?, ?, ?)'
    const id = Number(statement(db, sql).run(roundId, form, fileName, now, rows.length).lastInsertRowid) as ImportBatchId
    storeRows(db, toStore, id, settleInsatser(db, toStore, id, now), now)
    writeLog(db, now, 'import-committed', { importBatch: id, round: roundId, form, responses: rows.length })
    return ok(readBatch(db, id))
  })()
}

/** Takes away the responses of a batch, and the insatser it brought that nothing else has come to use. */
export function undoImport(
  db: Database,
  id: ImportBatchId,
  now: string,
): Result<{ readonly removed: number; readonly corrected: number }, AppError> {
  return db.transaction(() => {
    const batch = readBatch(db, id)
    if (batch.undoneAt !== null) return fail<AppError>({ code: 'import-already-undone' })
    const refusal = refuseIfClosed(db, batch.roundId)
    if (refusal) return fail(refusal)
    const corrected = statement(
      db,
      'SELECT count(DISTINCT response_id) FROM correction JOIN response ON response.id = response_id WHERE import_batch_id = ?',
    )
      .pluck()
      .get(id) as number
    const removed = statement(db, 'DELETE FROM response WHERE import_batch_id = ?').run(id).changes
    statement(db, 'UPDATE import_batch SET undone_at = ? WHERE id = ?').run(now, id)
    deleteUnusedOf(db, id)
    writeLog(db, now, 'import-undone', { importBatch: id, removed, corrected })
    return ok({ removed, corrected })
  })()
}

function readBatch(db: Database, id: ImportBatchId): ImportBatch {
  return statement(db, `SELECT ${columns} FROM import_batch WHERE id = ?`).get(id) as ImportBatch
}

function settleInsatser(
  db: Database,
  toStore: ImportToStore,
  batch: ImportBatchId,
  now: string,
): ReadonlyMap<string, InsatsId | null> {
  const settled = new Map<string, InsatsId | null>()
  for (const { insats } of toStore.rows) {
    if (insats === null || settled.has(insats)) continue
    const choice = toStore.insatser[insats] ?? { kind: 'new' }
    settled.set(
      insats,
      choice.kind === 'existing' ? choice.insatsId : choice.kind === 'none' ? null : newInsats(db, insats, batch, now),
    )
  }
  return settled
}

function newInsats(db: Database, name: string, batch: ImportBatchId, now: string): InsatsId {
  const made = insertInsats(db, name, batch, now)
  if (made.ok) return made.value.id
  const same = findInsatsNamed(listInsatser(db), name)
  if (!same) throw new Error('an insats neither exists nor can be made')
  return same.id
}

function storeRows(
  db: Database,
  { roundId, form, rows }: ImportToStore,
  batch: ImportBatchId,
  insatser: ReadonlyMap<string, InsatsId | null>,
  now: string,
): void {
  const scales = scalesOf(readDefinition(db, readRound(db, roundId).instrumentVersionId), form)
  const firstNumber = takeRunningNumbers(db, roundId, form, rows.length)
  const insertResponse = statement(
    db,
    `INSERT INTO response (round_id, form_key, insats_id, source, import_batch_id, running_number, kon_code, kon_missing, answered_on, begun_at, saved_at)
     VALUES (?, ?, ?, 'import', ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertAnswer = statement(db, 'INSERT INTO answer (response_id, question_key, code, missing) VALUES (?, ?, ?, ?)')
  for (const [index, row] of rows.entries()) {
    const insats = row.insats === null ? null : (insatser.get(row.insats) ?? null)
    const { [konItem]: konAnswer, ...answers } = row.answers
    assertFits(scales, konItem, konAnswer ?? 'blank')
    const kon = toColumns(konAnswer ?? 'blank')
    const { lastInsertRowid } = insertResponse.run(
      roundId,
      form,
      insats,
      batch,
      firstNumber + index,
      kon.code,
      kon.missing,
      row.answeredOn,
      now,
      now,
    )
    for (const [question, answer] of Object.entries(answers)) {
      assertFits(scales, question, answer)
      const { code, missing } = toColumns(answer)
      insertAnswer.run(lastInsertRowid, question, code, missing)
    }
  }
}
