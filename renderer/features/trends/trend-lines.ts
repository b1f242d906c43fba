import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import type { Statistic } from '../../../shared/model/target'
import { chartLine } from '../../../shared/report/chart/trend-lines'
import type { TrendSeries } from '../../../shared/report/trend'
import { latestFinding, type TrendFinding } from '../../../shared/report/trend-finding'
import { looksOf } from '../../charts/series-look'
import type { TrendLine } from '../../charts/trend-line'

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
  return series.slice(0, looks.length).flatMap((one, index) => {
    const look = looks[index]
    if (!look) return []
    return [{ ...chartLine(one, statistic), look }]
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
