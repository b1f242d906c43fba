import './register'
import { useMemo } from 'react'
import { Line } from 'react-chartjs-2'
import type { AxisUnit, ChartAxis, TargetStep } from '../../shared/report/chart/report-chart'
import { breakFlags } from './break-flags'
import { useChartTheme } from './chart-theme'
import { countStrip, countStripHeight } from './count-strip'
import { intervalBand } from './interval-band'
import { lineEndLabels } from './line-end-labels'
import classes from './trend-chart.module.css'
import { trendData, trendOptions } from './trend-config'
import type { TrendLine } from './trend-line'

interface TrendChartProps {
  /** At most `mostLines`. */
  readonly lines: readonly TrendLine[]
  /** The id of the line that shows its intervals: the bands of several would lie over each other. */
  readonly banded: string
  readonly targets: readonly TargetStep[]
  /** The years that have a round, in order. */
  readonly years: readonly number[]
  readonly axis: ChartAxis
  readonly unit: AxisUnit
  /** All figures in words, for those who do not see the lines. */
  readonly label: string
}

/** A measure over the years: one line a form, its name at its end, n under every point, a flag where the series breaks. */
export function TrendChart({ lines, banded, targets, years, axis, unit, label }: TrendChartProps) {
  const theme = useChartTheme()
  const data = useMemo(() => trendData(lines, banded, theme), [lines, banded, theme])
  const options = useMemo(
    () => trendOptions(lines, targets, years, axis, unit, theme),
    [lines, targets, years, axis, unit, theme],
  )
  const plugins = useMemo(() => [intervalBand(theme), lineEndLabels(theme), countStrip(theme), breakFlags(theme)], [theme])
  return (
    <div
      className={classes.chart}
      style={{ height: `calc(clamp(20rem, 40vh, 30rem) + ${countStripHeight(lines.length, theme)}px)` }}
    >
      {/* The plugins are made with the theme and are taken in once, so another theme is another chart. */}
      <Line key={theme.scheme} data={data} options={options} plugins={plugins} datasetIdKey="id" aria-label={label} />
    </div>
  )
}
