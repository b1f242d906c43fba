import type { ReferenceValue, Statistic, Target } from '../../model/target'
import type { MeasureTrend, TrendSeries } from '../trend'
import { axisOf, unitOf } from './axis'
import { referenceLines, yearsWith } from './reference-lines'
import type { TrendBody } from './report-chart'
import { targetSteps } from './target-steps'
import { chartLine, seriesWith } from './trend-lines'

/** What stands beside a measure's own figures: the levels to reach, and what others have. */
export interface BesideTrend {
  readonly targets: readonly Target[]
  readonly references: readonly ReferenceValue[]
}

/**
 * The figure that a measure is followed by: the one that is wanted, or the first that its answers have. Ja/Nej has its share only, and of
 * answers in classes only share 5–6 can be told.
 */
export function statisticFor(trend: MeasureTrend, wanted: Statistic): Statistic {
  const candidates: readonly Statistic[] = [wanted, 'shareJa', 'mean', 'share46', 'share56']
  return candidates.find((candidate) => seriesWith(trend, candidate).shown.length > 0) ?? wanted
}

/** A measure's figures over the years as a chart draws them: the given series of it, and what stands beside them. */
export function trendBody(
  trend: MeasureTrend,
  series: readonly TrendSeries[],
  statistic: Statistic,
  years: readonly number[],
  beside: BesideTrend,
): TrendBody {
  const forms = series.map(({ form }) => form)
  const references = referenceLines(beside.references, trend.measure, forms, statistic)
  return {
    kind: 'trend',
    unit: unitOf(statistic),
    axis: axisOf(statistic),
    years: yearsWith(years, references),
    lines: series.map((one) => chartLine(one, statistic)),
    targets: targetSteps(beside.targets, trend, statistic, years),
    references,
  }
}
