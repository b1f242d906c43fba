import type { DisposalKind, Removed, RemovedFromForm } from '../../shared/model/disposal'
import type { RoundId } from '../../shared/model/id'
import type { Database } from './database'
import { readDefinition } from './instrument-versions'
import { readRound } from './rounds'
import { statement } from './statement'

interface FormCounts {
  readonly form: string
  readonly responses: number
  readonly openTexts: number
}

/** What a disposal of the round would remove, by form in the order of the instrument; forms without any of it are left out. */
export function countForDisposal(db: Database, roundId: RoundId, kind: DisposalKind): Removed {
  const sql = `SELECT form_key AS form, count(*) AS responses,
    sum((SELECT count(*) FROM open_text WHERE response_id = response.id)) AS openTexts
    FROM response WHERE round_id = ? GROUP BY form_key`
  const counted = new Map((statement(db, sql).all(roundId) as FormCounts[]).map((counts) => [counts.form, counts]))
  const { forms } = readDefinition(db, readRound(db, roundId).instrumentVersionId)
  const removed = forms.map(({ key, title }): RemovedFromForm => {
    const { responses = 0, openTexts = 0 } = counted.get(key) ?? {}
    return { form: key, title, responses: kind === 'responses' ? responses : 0, openTexts }
  })
  const marks = `SELECT count(*) FROM removed_source JOIN import_batch ON import_batch.id = import_batch_id WHERE round_id = ?`
  return {
    forms: removed.filter(({ responses, openTexts }) => responses + openTexts > 0),
    sourceMarks: kind === 'responses' ? (statement(db, marks).pluck().get(roundId) as number) : 0,
    steps: statement(db, 'SELECT count(*) FROM undo_step').pluck().get() as number,
  }
}
