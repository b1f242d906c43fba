import type { ChartLine } from '../../shared/report/chart/report-chart'
import type { SeriesLook } from './series-look'

/** One line of a trend chart, and how it is told from the others. */
export interface TrendLine extends ChartLine {
  readonly look: SeriesLook
}
