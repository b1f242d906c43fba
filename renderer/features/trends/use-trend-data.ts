import { useMemo } from 'react'
import type { RegisterIndicator } from '../../../shared/model/register-indicator'
import type { BesideTrend } from '../../../shared/report/chart/trend-body'
import type { RoundCounts } from '../../../shared/report/shown/shown-round'
import { useCall } from '../../api/hooks'
import type { Gathered } from '../../ui/use-report-source'
import { useRoundCounts } from '../../ui/use-round-counts'

/** All that the trends are made of. */
export interface TrendData {
  readonly counted: readonly RoundCounts[]
  readonly beside: BesideTrend
  readonly indicators: readonly RegisterIndicator[]
}

/** Asks for the counted answers of all rounds, the levels to reach, what others have, and what comes from registers. */
export function useTrendData(): Gathered<TrendData> {
  const counts = useRoundCounts()
  const targets = useCall('listTargets')
  const references = useCall('listReferenceValues')
  const indicators = useCall('listRegisterIndicators')
  const beside = useMemo(
    () => (targets.data && references.data ? { targets: targets.data, references: references.data } : undefined),
    [targets.data, references.data],
  )
  const data = useMemo(
    () => (counts.data && beside && indicators.data ? { counted: counts.data, beside, indicators: indicators.data } : undefined),
    [counts.data, beside, indicators.data],
  )
  return {
    data,
    error: counts.error ?? targets.error ?? references.error ?? indicators.error,
    tryAgain: () => {
      if (counts.error) counts.tryAgain()
      for (const query of [targets, references, indicators]) if (query.error) void query.refetch()
    },
  }
}
