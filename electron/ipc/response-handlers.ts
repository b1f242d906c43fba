import type { responseCalls } from '../../shared/contract/response-calls'
import { fail, ok } from '../../shared/model/result'
import { deleteResponse, moveResponse, writeOpenText } from '../db/change-response'
import { logResponseRead, logTextsRead } from '../db/log-reading'
import { listOpenTexts, maskOpenText } from '../db/open-texts'
import { listResponses } from '../db/response-list'
import { findById } from '../db/responses'
import { type AppContext, type Handlers, withDatabase } from './context'

export const responseHandlers: Handlers<keyof typeof responseCalls> = {
  listResponses: withDatabase((db, { roundId }) => ok(listResponses(db, roundId))),
  getResponse: withDatabase((db, { responseId }, context: AppContext) => {
    const response = findById(db, responseId)
    if (response) logResponseRead(db, response, context.now().toISOString())
    return response ? ok(response) : fail({ code: 'response-gone' })
  }),
  deleteResponse: withDatabase((db, { responseId }, context) => deleteResponse(db, responseId, context.now().toISOString())),
  moveResponse: withDatabase((db, { responseId, insatsId }, context) =>
    moveResponse(db, responseId, insatsId, context.now().toISOString()),
  ),
  writeOpenText: withDatabase((db, { responseId, field, content }, context) =>
    writeOpenText(db, responseId, field, content, context.now().toISOString()),
  ),
  listOpenTexts: withDatabase((db, { roundId }, context) => {
    const texts = listOpenTexts(db, roundId)
    logTextsRead(db, roundId, texts, context.now().toISOString())
    return ok(texts)
  }),
  maskOpenText: withDatabase((db, masking, context) => maskOpenText(db, masking, context.now().toISOString())),
}
