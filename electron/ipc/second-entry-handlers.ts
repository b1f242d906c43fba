import { randomInt } from 'node:crypto'
import type { secondEntryCalls } from '../../shared/contract/second-entry-calls'
import { ok } from '../../shared/model/result'
import { listDifferences, resolveDifference } from '../db/differences'
import { finishSecondEntry, openSecondEntry, recordSecondAnswer } from '../db/second-entries'
import { listSecondEntryWork, readSecondEntryOverview } from '../db/second-entry-overview'
import { setSecondEntryRule } from '../db/second-entry-rules'
import { type Handlers, withDatabase } from './context'

export const secondEntryHandlers: Handlers<keyof typeof secondEntryCalls> = {
  getSecondEntryOverview: withDatabase((db, { roundId, form }) => ok(readSecondEntryOverview(db, roundId, form))),
  listSecondEntryWork: withDatabase((db, { roundId }) => ok(listSecondEntryWork(db, roundId))),
  setSecondEntryRule: withDatabase((db, { roundId, form, rule }, context) => {
    setSecondEntryRule(db, roundId, form, rule, randomInt(2 ** 31), context.now().toISOString())
    return ok(null)
  }),
  openSecondEntry: withDatabase((db, { roundId, form, runningNumber }) => openSecondEntry(db, roundId, form, runningNumber)),
  recordSecondAnswer: withDatabase((db, { responseId, item, answer }, context) =>
    recordSecondAnswer(db, responseId, item, answer, context.now().toISOString()),
  ),
  finishSecondEntry: withDatabase((db, { responseId }, context) => {
    const finished = finishSecondEntry(db, responseId, context.now().toISOString())
    return finished.ok ? ok({ differences: finished.value }) : finished
  }),
  listDifferences: withDatabase((db, { roundId, form }) => ok(listDifferences(db, roundId, form))),
  resolveDifference: withDatabase((db, { responseId, item, answer, confirmed }, context) => {
    const resolved = resolveDifference(db, responseId, item, answer, confirmed, context.now().toISOString())
    return resolved.ok ? ok({ resolution: resolved.value }) : resolved
  }),
}
