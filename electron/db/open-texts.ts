import type { OpenTextToReview } from '../../shared/contract/response-calls'
import type { ResponseId, RoundId } from '../../shared/model/id'
import { ok } from '../../shared/model/result'
import { type Mask, tidyMasks } from '../../shared/open-text/masks'
import type { Database } from './database'
import { writeLog } from './log'
import { loggedResponse } from './logged-response'
import { readResponse } from './responses'
import { statement } from './statement'
import { asStep } from './steps'

interface OpenTextRow extends Omit<OpenTextToReview, 'masks' | 'reviewed'> {
  readonly masks: string
  readonly reviewedAt: string | null
}

/** The free texts of the saved responses of a round, by form and running number. */
export function listOpenTexts(db: Database, round: RoundId): readonly OpenTextToReview[] {
  const sql = `SELECT response_id AS responseId, form_key AS form, running_number AS runningNumber, insats_id AS insatsId,
    field_key AS field, content, masks, reviewed_at AS reviewedAt
    FROM open_text JOIN response ON response.id = response_id
    WHERE round_id = ? AND running_number IS NOT NULL ORDER BY form_key, running_number, field_key`
  const rows = statement(db, sql).all(round) as OpenTextRow[]
  return rows.map(({ masks, reviewedAt, ...row }) => ({
    ...row,
    masks: JSON.parse(masks) as readonly Mask[],
    reviewed: reviewedAt !== null,
  }))
}

/** What the masking of one text is changed to. */
export interface Masking {
  readonly responseId: ResponseId
  readonly field: string
  readonly masks: readonly Mask[]
  readonly reviewed: boolean
}

/** Marks what no report shows, and whether the text has been read through. Also in a closed round: it changes no figure. */
export function maskOpenText(db: Database, { responseId, field, masks, reviewed }: Masking, now: string) {
  return asStep(db, { action: 'mask', responseId, item: field }, now, () => {
    const response = readResponse(db, responseId)
    const content = response.openTexts[field]
    if (content === undefined) throw new Error(`response ${responseId} has no text in ${field}`)
    const tidy = JSON.stringify(tidyMasks(content, masks))
    const sql = 'UPDATE open_text SET masks = ?, reviewed_at = ? WHERE response_id = ? AND field_key = ?'
    statement(db, sql).run(tidy, reviewed ? now : null, responseId, field)
    writeLog(db, now, 'open-text-masked', { ...loggedResponse(response), field })
    return ok(null)
  })
}
