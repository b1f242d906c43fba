import type { entryCalls } from '../../shared/contract/entry-calls'
import type { RoundId } from '../../shared/model/id'
import { fail, ok } from '../../shared/model/result'
import { totalAsked } from '../../shared/report/response-rates'
import type { Database } from '../db/database'
import { logResponseRead } from '../db/log-reading'
import { beginDraft, discardDraft, recordAnswer, saveResponse } from '../db/record-answer'
import { listResponseAccounting } from '../db/response-accounting'
import { answeredInsatser, countDrafts, findResponse, listDrafts, tallySaved } from '../db/responses'
import { redoStep, undoStep } from '../db/steps'
import { type AppContext, type Handlers, withDatabase } from './context'

export const entryHandlers: Handlers<keyof typeof entryCalls> = {
  getEntryTally: withDatabase((db, { roundId, form }, context) => {
    const { saved, savedSince, lastRunningNumber } = tallySaved(db, roundId, form, startOfDay(context.now()))
    const asked = askedOf(db, roundId, form)
    return ok({ saved, savedToday: savedSince, lastRunningNumber, asked, drafts: listDrafts(db, roundId, form) })
  }),

  countDrafts: withDatabase((db, { roundId }) => ok(countDrafts(db, roundId))),

  recordAnswer: withDatabase((db, { response, item, answer }, context) => {
    const now = context.now().toISOString()
    const recorded =
      'responseId' in response
        ? recordAnswer(db, response.responseId, item, answer, now)
        : beginDraft(db, response, item, answer, now)
    return recorded.ok ? ok({ responseId: recorded.value }) : recorded
  }),

  saveResponse: withDatabase((db, { responseId }, context) => {
    const saved = saveResponse(db, responseId, context.now().toISOString())
    return saved.ok ? ok({ runningNumber: saved.value }) : saved
  }),

  discardDraft: withDatabase((db, { responseId }, context) => discardDraft(db, responseId, context.now().toISOString())),

  undoStep: withDatabase((db, _input, context) => undoStep(db, context.now().toISOString())),
  redoStep: withDatabase((db, _input, context) => redoStep(db, context.now().toISOString())),

  findResponse: withDatabase((db, { roundId, form, runningNumber }, context: AppContext) => {
    const response = findResponse(db, roundId, form, runningNumber)
    if (response) logResponseRead(db, response, context.now().toISOString())
    return response ? ok(response) : fail({ code: 'response-not-found', runningNumber })
  }),
}

/** How many were asked in all; null while an insats that has answers lacks the number, since a part would be taken for the whole. */
function askedOf(db: Database, roundId: RoundId, form: string): number | null {
  const accounting = listResponseAccounting(db, roundId).filter((row) => row.form === form)
  const given = new Set(accounting.filter(({ asked }) => asked !== null).map(({ insatsId }) => insatsId))
  return answeredInsatser(db, roundId, form).every((insatsId) => given.has(insatsId)) ? totalAsked(accounting) : null
}

/** Today's beginning where the user sits, as the UTC moment that `saved_at` is compared with. */
function startOfDay(now: Date): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString()
}
