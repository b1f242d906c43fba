import { looksOfLines, type SeriesLook } from '../../../shared/drawing/series-look'
import type { Statistic } from '../../../shared/model/target'
import type { ChartLine } from '../../../shared/report/chart/report-chart'
import type { TrendSeries } from '../../../shared/report/trend'
import { latestFinding, type TrendFinding } from '../../../shared/report/trend-finding'

/** A line of the chart as it is told from the others, and what it says. */
export interface FoundLine {
  readonly line: ChartLine
  readonly look: SeriesLook
  readonly finding: TrendFinding
}

/** What each line says of its latest figure; the lines are of these series, in their order. */
export function foundLines(
  series: readonly TrendSeries[],
  lines: readonly ChartLine[],
  statistic: Statistic,
): readonly FoundLine[] {
  const looks = looksOfLines(lines)
  return lines.flatMap((line, index) => {
    const [one, look] = [series[index], looks[index]]
    const finding = one && latestFinding(one, statistic)
    return look && finding ? [{ line, look, finding }] : []
  })
}
