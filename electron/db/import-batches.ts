import type { AppError } from '../../shared/contract/app-error'
import type { ImportedRow, InsatsChoice } from '../../shared/importing/plan'
import type { RowMark } from '../../shared/importing/repeat'
import type { ImportBatchId, RoundId } from '../../shared/model/id'
import type { CommittedImport, ImportBatch } from '../../shared/model/import-batch'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { keepImportSalt } from './earlier-imports'
import { changeResponse, type ResponseChange } from './import-changes'
import { writeLog } from './log'
import { refuseIfClosed } from './rounds'
import { doAtOnce, type SlicedWork } from './sliced-work'
import { statement } from './statement'
import { settleInsatser, storeRows } from './store-rows'

/** What is to be stored: the rows of one file that are new, and what becomes of the names of insatser in them. */
export interface ImportToStore {
  readonly roundId: RoundId
  readonly form: string
  readonly fileName: string
  readonly rows: readonly ImportedRow[]
  readonly insatser: Readonly<Record<string, InsatsChoice>>
  /** Left out where nothing is to be known again the next time. */
  readonly repeat?: RepeatToStore
}

/** How the file stands to what was imported before, and what its rows are known by the next time. */
export interface RepeatToStore {
  /** By the row's number. */
  readonly marks: ReadonlyMap<number, RowMark>
  readonly salt: string
  /** The survey that the file is a new export of; null where it is the first. */
  readonly survey: ImportBatchId | null
  readonly known: number
  readonly changes: readonly ResponseChange[]
}

const columns = `id, round_id AS roundId, form_key AS form, file_name AS fileName, imported_at AS importedAt,
  responses, changed, undone_at AS undoneAt`

/** Newest first, the undone ones too. */
export function listImportBatches(db: Database, round: RoundId): readonly ImportBatch[] {
  return statement(db, `SELECT ${columns} FROM import_batch WHERE round_id = ? ORDER BY id DESC`).all(round) as ImportBatch[]
}

export function readBatch(db: Database, id: ImportBatchId): ImportBatch {
  return statement(db, `SELECT ${columns} FROM import_batch WHERE id = ?`).get(id) as ImportBatch
}

/** Stores every row as a saved response in one transaction, or nothing. */
export function commitImport(db: Database, toStore: ImportToStore, now: string): Result<CommittedImport, AppError> {
  return doAtOnce(db, importWork(db, toStore, now))
}

/** The same, as work that can be done in slices. A file with nothing new in it makes no batch. */
export function* importWork(db: Database, toStore: ImportToStore, now: string): SlicedWork<CommittedImport, AppError> {
  const { roundId, form, rows, insatser, repeat } = toStore
  const refusal = refuseIfClosed(db, roundId)
  if (refusal) return fail(refusal)
  const changes = repeat?.changes ?? []
  const differing = changes.filter(({ differences }) => differences.length > 0)
  const taken = differing.filter(({ choice }) => choice === 'take')
  const batch = rows.length + taken.length > 0 ? newBatch(db, toStore, taken.length, now) : null
  if (repeat) keepImportSalt(db, repeat.salt)
  const names = [...rows, ...taken.map(({ row }) => row)].map(({ insats }) => insats)
  const settled = batch === null ? new Map() : settleInsatser(db, names, insatser, batch, now)
  const marks = repeat?.marks ?? new Map()
  const of = rows.length + changes.length
  if (batch !== null) for (const done of storeRows(db, { roundId, form, rows, marks }, batch, settled, now)) yield { done, of }
  for (const [index, change] of changes.entries()) {
    changeResponse(db, change, settled, batch, now)
    yield { done: rows.length + index + 1, of }
  }
  const kept = differing.length - taken.length
  const outcome = { added: rows.length, changed: taken.length, kept, known: repeat?.known ?? 0 }
  writeLog(db, now, 'import-committed', { importBatch: batch, round: roundId, form, ...outcome })
  return ok({ batch: batch === null ? null : readBatch(db, batch), ...outcome })
}

function newBatch(
  db: Database,
  { roundId, form, fileName, rows, repeat }: ImportToStore,
  changed: number,
  now: string,
): ImportBatchId {
  const sql = `INSERT INTO import_batch (round_id, form_key, file_name, imported_at, responses, changed, survey)
    VALUES (?, ?, ?, ?, ?, ?, ?)`
  const survey = repeat?.survey ?? null
  return Number(
    statement(db, sql).run(roundId, form, fileName, now, rows.length, changed, survey).lastInsertRowid,
  ) as ImportBatchId
}
