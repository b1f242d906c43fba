import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import type { Statistic } from '../../../shared/model/target'
import type { MeasureTrend, TrendSeries } from '../../../shared/report/trend'
import { latestFinding, type TrendFinding } from '../../../shared/report/trend-finding'
import { isFew } from '../../../shared/statistics/small-number'
import { looksOf } from '../../charts/series-look'
import type { TrendLine } from '../../charts/trend-line'
import { figureOf } from './statistic'

/** The series that have any figure of this kind, and those that are left out because they have none. */
export function seriesWith(trend: MeasureTrend, statistic: Statistic) {
  const hasFigure = ({ points }: TrendSeries) => points.some((point) => figureOf(point, statistic) !== null)
  return { shown: trend.series.filter(hasFigure), left: trend.series.filter((series) => !hasFigure(series)) }
}

/** The lines of a chart, at most as many as can be told apart. */
export function trendLines(
  series: readonly TrendSeries[],
  statistic: Statistic,
  instrument: InstrumentDefinition,
): readonly TrendLine[] {
  const looks = looksOf(
    series.map(({ form }) => form.key),
    instrument.forms.map(({ key }) => key),
  )
  return series.slice(0, looks.length).flatMap(({ form, question, points }, index) => {
    const look = looks[index]
    if (!look) return []
    const marks = points.map((point) => {
      const figure = figureOf(point, statistic)
      return {
        year: point.round.year,
        value: figure?.value ?? null,
        text: figure?.text ?? '',
        interval: figure?.interval ?? null,
        n: point.status === 'not-asked' ? null : point.n,
        few: isFew(point.n),
        breakBefore: point.breakBefore !== null,
      }
    })
    return [{ id: `${form.key} ${question.key}`, label: form.title, look, marks }]
  })
}

/** A line of the chart and what it says. */
export interface FoundLine {
  readonly line: TrendLine
  readonly finding: TrendFinding
}

/** What each line says of its latest figure. */
export function foundLines(
  series: readonly TrendSeries[],
  lines: readonly TrendLine[],
  statistic: Statistic,
): readonly FoundLine[] {
  return series.flatMap((one, index) => {
    const [line, finding] = [lines[index], latestFinding(one, statistic)]
    return line && finding ? [{ line, finding }] : []
  })
}
