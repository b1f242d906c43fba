import type { resultCalls } from '../../shared/contract/result-calls'
import { ok } from '../../shared/model/result'
import { countFrequencies, countRespondents } from '../db/frequencies'
import { readThemeMoments } from '../db/theme-moments'
import { type Handlers, withDatabase } from './context'

export const resultHandlers: Handlers<keyof typeof resultCalls> = {
  getRespondents: withDatabase((db, { roundId }) => ok(countRespondents(db, roundId))),
  getFrequencyTable: withDatabase((db, { roundId }) => ok(countFrequencies(db, roundId))),
  getThemeMoments: withDatabase((db, { roundId }) => ok(readThemeMoments(db, roundId))),
}
