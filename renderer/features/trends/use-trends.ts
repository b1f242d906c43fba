import { useMemo } from 'react'
import type { Audience, RoundCounts } from '../../../shared/report/shown/shown-round'
import { type MeasureTrend, measureTrends } from '../../../shared/report/trend'
import type { GroupChoice } from '../../ui/group-choice'
import { useWorkspace } from '../../ui/workspace'
import { trendRounds } from './trend-rounds'

/** The trends of all measures, computed anew only when answers, choice or audience are others. */
export function useTrends(counted: readonly RoundCounts[], choice: GroupChoice, audience: Audience): readonly MeasureTrend[] {
  const { insatser } = useWorkspace()
  return useMemo(() => measureTrends(trendRounds(counted, choice, audience, insatser)), [counted, choice, audience, insatser])
}
