import { useCallback } from 'react'
import type { MeasureTrend } from '../../../shared/report/trend'
import { useRemembered } from '../../ui/use-remembered'

/** The measure that is shown: the one chosen last on this computer, and the way to its neighbours in the list. */
export function useMeasureChoice(trends: readonly MeasureTrend[]) {
  const [remembered, choose] = useRemembered('trends-measure')
  const trend = trends.find(({ measure }) => measure === remembered) ?? trends[0]
  const step = useCallback(
    (distance: 1 | -1) => {
      const next = trend && trends.at((trends.indexOf(trend) + distance) % trends.length)
      if (next) choose(next.measure)
    },
    [trends, trend, choose],
  )
  return { trend, choose, step }
}
