import * as z from 'zod'
import type { SecondEntryStanding } from '../entry/second-entry'
import type {
  Difference,
  Resolution,
  SecondEntry,
  SecondEntryCounts,
  SecondEntryRule,
  SecondEntryWork,
} from '../model/second-entry'
import { call, key, responseId, roundId } from './call'
import { answer } from './entry-calls'

/** What the second entry of a form in a round is, and how far it has come. `standing` is null where no rule asks for it. */
export interface SecondEntryOverview {
  readonly rule: SecondEntryRule | null
  readonly counts: SecondEntryCounts
  readonly standing: SecondEntryStanding | null
  /** The running number to fetch next, of those not begun; null where none is left, or no more are needed. */
  readonly next: number | null
  /** Papers whose second entry is begun and not finished. */
  readonly begun: readonly number[]
}

const rule = z.object({ mode: z.enum(['all', 'sample']), errorLimit: z.number().positive().lt(1) })
const place = { roundId, form: key }

export const secondEntryCalls = {
  getSecondEntryOverview: call<SecondEntryOverview>()(z.object(place)),
  /** The forms of a round whose second entry is not done with. */
  listSecondEntryWork: call<readonly SecondEntryWork[]>()(z.object({ roundId })),
  /** Null: it is not asked for any more. What was typed a second time is kept. */
  setSecondEntryRule: call<null>()(z.object({ ...place, rule: rule.nullable() })),
  openSecondEntry: call<SecondEntry>()(z.object({ ...place, runningNumber: z.int().positive() })),
  recordSecondAnswer: call<null>()(z.object({ responseId, item: key, answer })),
  /** Compares the entries; gives in how many fields they differ. */
  finishSecondEntry: call<{ readonly differences: number }>()(z.object({ responseId })),
  listDifferences: call<readonly Difference[]>()(z.object(place)),
  /** `confirmed`: it has been said twice that the paper says what neither entry does. */
  resolveDifference: call<{ readonly resolution: Resolution }>()(
    z.object({ responseId, item: key, answer, confirmed: z.boolean() }),
  ),
}
