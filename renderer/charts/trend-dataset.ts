import type { Chart, ChartDataset } from 'chart.js'
import type { TrendLine } from './trend-line'

export interface LinePoint {
  readonly x: number
  readonly y: number | null
}

/** A line's dataset, with the line that the plugins of the trend chart read. */
export interface TrendDataset extends ChartDataset<'line', LinePoint[]> {
  readonly id: string
  readonly line: TrendLine
  /** Whether the line stands on the band of its intervals. */
  readonly banded: boolean
}

/** The datasets of a trend chart; there are no others in it. */
export function trendDatasets(chart: Pick<Chart, 'data'>): readonly TrendDataset[] {
  return chart.data.datasets as unknown as readonly TrendDataset[]
}
