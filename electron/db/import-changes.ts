import type { Difference } from '../../shared/importing/conflicts'
import type { ConflictChoice, ImportedRow } from '../../shared/importing/plan'
import type { RowMark } from '../../shared/importing/repeat'
import type { ImportBatchId, InsatsId, ResponseId } from '../../shared/model/id'
import type { Database } from './database'
import { writeLog } from './log'
import { loggedResponse } from './logged-response'
import { correctAnswer } from './record-answer'
import { changesBetween, type ResponseRows, readResponseRows } from './response-rows'
import { readResponse } from './responses'
import { statement } from './statement'

/** What an import does to a response that is here already. */
export interface ResponseChange {
  readonly responseId: ResponseId
  readonly row: ImportedRow
  /** What the file says otherwise; nothing where its row is another one and says the same. */
  readonly differences: readonly Difference[]
  readonly choice: ConflictChoice
  /** What its row is known by from now on, so that the same row does not change it again. */
  readonly mark: RowMark
}

/** Takes from the file what is chosen to be taken, as corrections, and remembers how the rows were. `batch` is null where nothing is to be undone. */
export function changeResponse(
  db: Database,
  change: ResponseChange,
  insatser: ReadonlyMap<string, InsatsId | null>,
  batch: ImportBatchId | null,
  now: string,
): void {
  const before = readResponseRows(db, change.responseId)
  if (change.choice === 'take') takeFromFile(db, change, insatser, now)
  const { responseId, mark } = change
  statement(db, 'UPDATE response SET source_id = ifnull(?, source_id), source_row = ? WHERE id = ?').run(
    mark.id,
    mark.content,
    responseId,
  )
  if (batch !== null) keepChange(db, responseId, batch, before)
}

function takeFromFile(
  db: Database,
  { responseId, row, differences }: ResponseChange,
  insatser: ReadonlyMap<string, InsatsId | null>,
  now: string,
): void {
  for (const difference of differences) {
    if (difference.kind === 'answer') correctAnswer(db, readResponse(db, responseId), difference.item, difference.file, now)
    else if (difference.kind === 'insats')
      moveTo(db, responseId, row.insats === null ? null : (insatser.get(row.insats) ?? null), now)
    else replaceText(db, responseId, difference.field, difference.file, now)
  }
  if (differences.length > 0 && row.answeredOn !== null)
    statement(db, 'UPDATE response SET answered_on = ? WHERE id = ?').run(row.answeredOn, responseId)
}

function moveTo(db: Database, id: ResponseId, insats: InsatsId | null, now: string): void {
  statement(db, 'UPDATE response SET insats_id = ? WHERE id = ?').run(insats, id)
  writeLog(db, now, 'response-moved', { ...loggedResponse(readResponse(db, id)), insats })
}

/** Another text than before is to be read through anew: no part of it is masked. */
function replaceText(db: Database, id: ResponseId, field: string, content: string, now: string): void {
  statement(db, 'DELETE FROM open_text WHERE response_id = ? AND field_key = ?').run(id, field)
  if (content !== '') storeText(db, id, field, content)
  writeLog(db, now, 'open-text-changed', { ...loggedResponse(readResponse(db, id)), field })
}

export function storeText(db: Database, id: ResponseId, field: string, content: string): void {
  statement(db, 'INSERT INTO open_text (response_id, field_key, content) VALUES (?, ?, ?)').run(id, field, content)
}

function keepChange(db: Database, id: ResponseId, batch: ImportBatchId, before: ResponseRows): void {
  const changes = changesBetween(before, readResponseRows(db, id))
  if (changes.length === 0) return
  const sql = 'INSERT INTO import_change (import_batch_id, response_id, changes) VALUES (?, ?, ?)'
  statement(db, sql).run(batch, id, JSON.stringify(changes))
}
