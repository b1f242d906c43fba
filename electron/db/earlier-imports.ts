import { randomBytes } from 'node:crypto'
import type { ResponseHere } from '../../shared/importing/conflicts'
import type { EarlierMark } from '../../shared/importing/repeat'
import type { CodesHere } from '../../shared/importing/same-answers'
import type { Answer } from '../../shared/model/answer'
import type { ImportBatchId, ResponseId, RoundId } from '../../shared/model/id'
import { type ItemKey, konItem } from '../../shared/model/response'
import { type AnswerColumns, fromColumns } from './answer-columns'
import type { Database } from './database'
import { readResponse } from './responses'
import { statement } from './statement'

/** The latest import of a survey. */
export interface SurveyImport {
  readonly fileName: string
  readonly importedAt: string
}

/**
 * What imports have brought to a form of a round, those that are not undone: what is here and what has been removed here, the
 * oldest first. Responses imported before rows were marked are not among them.
 */
export function listEarlierMarks(db: Database, round: RoundId, form: string): readonly EarlierMark[] {
  const columns = 'coalesce(survey, import_batch.id) AS survey, source_id AS id, source_row AS content'
  const here = `SELECT response.id AS responseId, running_number AS runningNumber, ${columns}
    FROM response JOIN import_batch ON import_batch.id = import_batch_id
    WHERE response.round_id = :round AND response.form_key = :form AND source_row IS NOT NULL ORDER BY response.id`
  const removed = `SELECT NULL AS responseId, running_number AS runningNumber, ${columns}
    FROM removed_source JOIN import_batch ON import_batch.id = import_batch_id
    WHERE round_id = :round AND form_key = :form ORDER BY import_batch_id, running_number`
  return [here, removed].flatMap((sql) => statement(db, sql).all({ round, form }) as EarlierMark[])
}

/** The codes of the responses that have marks, by response and item. */
export function listEarlierCodes(db: Database, round: RoundId, form: string): CodesHere {
  const marked = 'round_id = :round AND form_key = :form AND source_row IS NOT NULL'
  const sql = `SELECT response_id AS id, question_key AS item, code FROM answer JOIN response ON response.id = response_id
    WHERE ${marked} AND code IS NOT NULL
    UNION ALL SELECT id, '${konItem}', kon_code FROM response WHERE ${marked} AND kon_code IS NOT NULL`
  const codes = new Map<ResponseId, Record<ItemKey, number>>()
  for (const { id, item, code } of statement(db, sql).all({ round, form }) as CodeRow[]) {
    const response = codes.get(id)
    if (response) response[item] = code
    else codes.set(id, { [item]: code })
  }
  return codes
}

interface CodeRow {
  readonly id: ResponseId
  readonly item: ItemKey
  readonly code: number
}

/** How many responses of a form of a round were imported before rows were marked: no file can be held against them. */
export function countUnmarked(db: Database, round: RoundId, form: string): number {
  const sql = `SELECT count(*) FROM response
    WHERE round_id = ? AND form_key = ? AND import_batch_id IS NOT NULL AND source_row IS NULL`
  return statement(db, sql).pluck().get(round, form) as number
}

export function latestImportOf(db: Database, survey: ImportBatchId): SurveyImport {
  const sql = `SELECT file_name AS fileName, imported_at AS importedAt FROM import_batch
    WHERE coalesce(survey, id) = ? AND undone_at IS NULL ORDER BY id DESC LIMIT 1`
  return statement(db, sql).get(survey) as SurveyImport
}

interface CorrectionRow extends AnswerColumns {
  readonly item: ItemKey
  readonly byImport: 0 | 1
}

/** A response with what its corrected items were when they were imported last. */
export function readResponseHere(db: Database, id: ResponseId): ResponseHere {
  const sql = `SELECT item_key AS item, old_code AS code, old_missing AS missing, corrected_at IN (
      SELECT imported_at FROM import_change JOIN import_batch ON import_batch.id = import_batch_id WHERE response_id = :id
    ) AS byImport FROM correction WHERE response_id = :id ORDER BY id`
  const imported = new Map<ItemKey, Answer>()
  for (const { item, byImport, ...columns } of statement(db, sql).all({ id }) as CorrectionRow[]) {
    const before = fromColumns(columns)
    if (byImport === 1) imported.delete(item)
    else if (before !== null && !imported.has(item)) imported.set(item, before)
  }
  return { ...readResponse(db, id), imported: Object.fromEntries(imported) }
}

/** Made for databases that have none yet, and used until the first import keeps it. */
const madeSalts = new WeakMap<Database, string>()

/** What rows and ids are hashed with, so that nobody can try out which a hash may be of. */
export function readImportSalt(db: Database): string {
  const kept = statement(db, 'SELECT import_salt FROM forbund').pluck().get() as string
  if (kept !== '') return kept
  const made = madeSalts.get(db) ?? randomBytes(16).toString('hex')
  madeSalts.set(db, made)
  return made
}

/** Keeps the salt that the first hashes were made with. */
export function keepImportSalt(db: Database, salt: string): void {
  statement(db, "UPDATE forbund SET import_salt = ? WHERE import_salt = ''").run(salt)
}
