import type { Database } from '../../../electron/db/database'
import { beginDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm, scaleOf } from '../../../shared/instrument/lookup'
import type { InsatsId, RoundId } from '../../../shared/model/id'
import { konItem } from '../../../shared/model/response'
import { now, succeeded } from './in-new-database'

/** Types in so many papers of a form, each with the answer to every question, or the first of its scale where it is shorter. */
export function typeForms(
  db: Database,
  place: { readonly roundId: RoundId; readonly form: string; readonly insatsId: InsatsId | null },
  { count, answer, kon = 1 }: { readonly count: number; readonly answer: number; readonly kon?: number },
  instrument = bundledInstrument,
): void {
  const { questions } = findForm(instrument, place.form)
  for (let person = 0; person < count; person++) {
    const id = succeeded(beginDraft(db, place, konItem, kon, now))
    for (const question of questions) {
      const most = scaleOf(instrument, question).codes.length
      succeeded(recordAnswer(db, id, question.key, answer > most ? 1 : answer, now))
    }
    succeeded(saveResponse(db, id, now))
  }
}
