import * as z from 'zod'
import type { FrequencyTable } from '../frequency/frequency-table'
import type { ThemeMoments } from '../report/theme-consistency'
import { call, roundId } from './call'

export const resultCalls = {
  getFrequencyTable: call<FrequencyTable>()(z.object({ roundId })),
  /** What the answers to the questions of a theme add up to, for those themes that a form asks several questions of. */
  getThemeMoments: call<readonly ThemeMoments[]>()(z.object({ roundId })),
}
