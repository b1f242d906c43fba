import type { Statistic } from '../../model/target'
import type { Interval } from '../../statistics/interval'
import { roundedMean } from '../../statistics/mean'
import { isFew } from '../../statistics/small-number'
import { formatRounded } from '../../text/format'
import { shareOf } from '../figure-words'
import { shareText } from '../share-text'
import type { MeasureTrend, TrendPoint, TrendSeries } from '../trend'
import type { ChartLine, ChartMark } from './report-chart'

/** A figure to draw and to read, with the ends of its interval: per cent for a share. */
interface PointFigure {
  readonly value: number
  readonly text: string
  readonly interval: Interval | null
}

/** The statistic's figure at a point; null where the point has no answers or its scale no such figure. */
function pointFigure({ values, figures }: TrendPoint, statistic: Statistic): PointFigure | null {
  if (!values) return null
  const interval = figures[statistic]?.interval ?? null
  if (statistic === 'mean') {
    return values.mean?.value == null
      ? null
      : { value: values.mean.value, text: formatRounded(roundedMean(values.mean)), interval }
  }
  const share = shareOf(values, statistic)
  if (share?.value == null) return null
  return { value: 100 * share.value, text: shareText(share), interval: interval && inPercent(interval) }
}

/** The series that have any figure of this kind, and those that are left out because they have none. */
export function seriesWith(trend: MeasureTrend, statistic: Statistic) {
  const hasFigure = ({ points }: TrendSeries) => points.some((point) => pointFigure(point, statistic) !== null)
  return { shown: trend.series.filter(hasFigure), left: trend.series.filter((series) => !hasFigure(series)) }
}

/** A series as a chart draws it, under its form's name. */
export function chartLine({ form, question, points }: TrendSeries, statistic: Statistic): ChartLine {
  return { id: `${form.key} ${question.key}`, label: form.title, marks: points.map((point) => chartMark(point, statistic)) }
}

function chartMark(point: TrendPoint, statistic: Statistic): ChartMark {
  const figure = pointFigure(point, statistic)
  return {
    year: point.round.year,
    value: figure?.value ?? null,
    text: figure?.text ?? '',
    interval: figure?.interval ?? null,
    n: point.status === 'not-asked' || point.status === 'not-shown' ? null : point.n,
    few: isFew(point.n),
    breakBefore: point.breakBefore !== null,
  }
}

function inPercent({ lower, upper }: Interval): Interval {
  return { lower: 100 * lower, upper: 100 * upper }
}
