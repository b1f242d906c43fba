import type { ResponseLine } from '../../shared/contract/response-calls'
import type { RoundId } from '../../shared/model/id'
import type { Database } from './database'
import { statement } from './statement'

type Row = Omit<ResponseLine, 'corrected' | 'typedTwice'> & { readonly corrected: number; readonly typedTwice: number }

/** Every response of a round, drafts too, newest first. Of its answers it tells only how many there are. */
export function listResponses(db: Database, round: RoundId): readonly ResponseLine[] {
  const sql = `SELECT response.id, response.form_key AS form, insats_id AS insatsId, source, running_number AS runningNumber,
      coalesce(saved_at, begun_at) AS storedAt, answered_on AS answeredOn, file_name AS fileName,
      (SELECT count(*) FROM answer WHERE response_id = response.id AND code IS NOT NULL) + (kon_code IS NOT NULL) AS answered,
      (SELECT count(*) FROM answer WHERE response_id = response.id AND missing <> 'not-on-form')
        + (kon_missing IS NOT NULL AND kon_missing <> 'not-on-form') AS withoutCode,
      EXISTS (SELECT 1 FROM correction WHERE response_id = response.id) AS corrected,
      EXISTS (SELECT 1 FROM second_entry WHERE response_id = response.id AND finished_at IS NOT NULL) AS typedTwice
    FROM response LEFT JOIN import_batch ON import_batch.id = import_batch_id
    WHERE response.round_id = ? ORDER BY response.id DESC`
  return (statement(db, sql).all(round) as Row[]).map((row) => ({
    ...row,
    corrected: row.corrected === 1,
    typedTwice: row.typedTwice === 1,
  }))
}
