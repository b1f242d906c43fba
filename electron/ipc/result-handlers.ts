import type { resultCalls } from '../../shared/contract/result-calls'
import { ok } from '../../shared/model/result'
import { countFrequencies } from '../db/frequencies'
import { readThemeMoments } from '../db/theme-moments'
import { type Handlers, withDatabase } from './context'

export const resultHandlers: Handlers<keyof typeof resultCalls> = {
  getFrequencyTable: withDatabase((db, { roundId }) => ok(countFrequencies(db, roundId))),
  getThemeMoments: withDatabase((db, { roundId }) => ok(readThemeMoments(db, roundId))),
}
