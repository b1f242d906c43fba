import type { Presentation } from '../../model/presentation'
import type { Statistic } from '../../model/target'
import { chartKey } from '../chart/chart-key'
import { seriesWith } from '../chart/trend-lines'
import type { MeasureTrend } from '../trend'
import { latestFinding } from '../trend-finding'
import type { ReportSource } from './report-source'
import { reportedRound, reportedTrends } from './source-rounds'

const mostTrends = 6

/**
 * What the program proposes to show where nobody has chosen: how many have answered, every form with answers, the measures that
 * have changed, and the register indicators. In the statistic of the source.
 */
export function defaultPresentation(source: ReportSource): Presentation {
  const { statistic } = source
  const answered = reportedRound(source).forms.filter(({ status }) => status === 'shown')
  const changed = reportedTrends(source).filter((trend) => hasChanged(trend, [statistic, 'shareJa']))
  const keys = [
    chartKey({ kind: 'rates' }),
    ...answered.map(({ form }) => chartKey({ kind: 'form', form: form.key })),
    ...changed.slice(0, mostTrends).map(({ measure }) => chartKey({ kind: 'trend', measure })),
    ...source.registerIndicators.map(({ id }) => chartKey({ kind: 'register', indicator: id })),
  ]
  return { statistic, slides: keys.map((chart) => ({ chart, comment: '' })) }
}

/** Whether some form's latest figure has changed by more than chance, in the reported round or before it. */
function hasChanged(trend: MeasureTrend, statistics: readonly Statistic[]): boolean {
  return statistics.some((statistic) =>
    seriesWith(trend, statistic).shown.some((series) => {
      const verdict = latestFinding(series, statistic)?.figure.change?.verdict.verdict
      return verdict === 'increase' || verdict === 'decrease'
    }),
  )
}
