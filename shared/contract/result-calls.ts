import * as z from 'zod'
import type { FrequencyTable, RespondentTable } from '../frequency/frequency-table'
import type { ThemeMoments } from '../report/theme-consistency'
import { call, roundId } from './call'

export const resultCalls = {
  /** For what needs no answers: in a large round they take a hundred times as long to count. */
  getRespondents: call<RespondentTable>()(z.object({ roundId })),
  getFrequencyTable: call<FrequencyTable>()(z.object({ roundId })),
  /** What the answers to the questions of a theme add up to, for those themes that a form asks several questions of. */
  getThemeMoments: call<readonly ThemeMoments[]>()(z.object({ roundId })),
}
