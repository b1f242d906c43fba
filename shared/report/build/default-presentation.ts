import type { RoundId } from '../../model/id'
import type { Presentation } from '../../model/presentation'
import type { Statistic } from '../../model/target'
import { chartKey } from '../chart/chart-key'
import { seriesWith } from '../chart/trend-lines'
import type { MeasureTrend } from '../trend'
import { latestFinding } from '../trend-finding'
import type { ReportSource } from './report-source'
import { registersOf, reportedRound, reportedTrends } from './source-rounds'

const mostTrends = 6

/**
 * What the program proposes to show where nobody has chosen: how many have answered, every form with answers, the measures that
 * have changed in the round, and the register indicators. In the statistic of the source.
 */
export function defaultPresentation(source: ReportSource): Presentation {
  const { statistic } = source
  const answered = reportedRound(source).forms.filter(({ status }) => status === 'shown')
  const { roundId } = source
  const changed = reportedTrends(source).filter((trend) => hasChanged(trend, [statistic, 'shareJa'], roundId))
  const keys = [
    chartKey({ kind: 'rates' }),
    ...answered.map(({ form }) => chartKey({ kind: 'form', form: form.key })),
    ...changed.slice(0, mostTrends).map(({ measure }) => chartKey({ kind: 'trend', measure })),
    ...registersOf(source).map(({ id }) => chartKey({ kind: 'register', indicator: id })),
  ]
  return { statistic, slides: keys.map((chart) => ({ chart, comment: '' })) }
}

/** Whether some form's figure has changed by more than chance in the round. */
function hasChanged(trend: MeasureTrend, statistics: readonly Statistic[], roundId: RoundId): boolean {
  return statistics.some((statistic) =>
    seriesWith(trend, statistic).shown.some((series) => {
      const found = latestFinding(series, statistic)
      const verdict = found?.point.round.id === roundId ? found.figure.change?.verdict.verdict : undefined
      return verdict === 'increase' || verdict === 'decrease'
    }),
  )
}
