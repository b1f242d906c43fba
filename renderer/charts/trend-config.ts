import type { ChartData, ChartOptions } from 'chart.js'
import { axisText } from '../../shared/report/chart/axis'
import type { AxisUnit, ChartAxis, TargetStep } from '../../shared/report/chart/report-chart'
import type { ChartTheme } from './chart-theme'
import { countStripHeight } from './count-strip'
import { endLabelWidth } from './line-end-labels'
import { targetLines } from './target-lines'
import type { LinePoint, TrendDataset } from './trend-dataset'
import type { TrendLine } from './trend-line'
import { valueSide } from './value-side'

/** One dataset a line; that with the id `banded` shows its intervals. A gap stands where there is no value and where a break is. */
export function trendData(lines: readonly TrendLine[], banded: string, theme: ChartTheme): ChartData<'line', LinePoint[]> {
  return { datasets: lines.map((line) => trendDataset(line, line.id === banded, theme)) }
}

function trendDataset(line: TrendLine, banded: boolean, theme: ChartTheme): TrendDataset {
  const colour = line.look.colour[theme.scheme]
  return {
    id: line.id,
    line,
    banded,
    data: line.marks.map(({ year, value }) => ({ x: year, y: value })),
    clip: false,
    borderColor: colour,
    borderWidth: 2.5,
    segment: { borderColor: ({ p1DataIndex }) => (line.marks[p1DataIndex]?.breakBefore ? 'transparent' : colour) },
    pointStyle: line.look.marker,
    pointRotation: line.look.markerRotation,
    pointRadius: line.look.markerRadius,
    pointBorderColor: colour,
    pointBorderWidth: 2,
    pointBackgroundColor: line.marks.map(({ few }) => (few ? theme.page : colour)),
    datalabels: {
      color: theme.ink,
      font: { size: theme.fontSize, weight: 600 },
      offset: 6,
      formatter: (_value, { dataIndex }) => line.marks[dataIndex]?.text ?? '',
      textStrokeColor: theme.page,
      textStrokeWidth: 4,
      display: (context) => valueSide(context, 2.5 * theme.fontSize) !== null,
      align: (context) => valueSide(context, 2.5 * theme.fontSize) ?? 'top',
    },
  }
}

/** The axes: years in proportion to time, and all of what the figure can be. */
export function trendOptions(
  lines: readonly TrendLine[],
  targets: readonly TargetStep[],
  years: readonly number[],
  axis: ChartAxis,
  unit: AxisUnit,
  theme: ChartTheme,
): ChartOptions<'line'> {
  const font = { size: theme.fontSize }
  const bottom = countStripHeight(lines.length, theme)
  return {
    maintainAspectRatio: false,
    layout: { padding: { top: 2.25 * theme.fontSize, right: endLabelWidth(theme), bottom, left: 0 } },
    plugins: { annotation: { clip: false, annotations: targetLines(targets, theme) } },
    scales: {
      x: {
        type: 'linear',
        min: Math.min(...years) - 0.3,
        max: Math.max(...years) + 0.05,
        grid: { display: false },
        border: { color: theme.controlLine },
        ticks: { color: theme.ink, font, autoSkip: false, maxRotation: 0, callback: (year) => String(year) },
        afterBuildTicks: (scale) => {
          scale.ticks = years.map((value) => ({ value }))
        },
      },
      y: {
        min: axis.min,
        max: axis.max,
        grid: { color: theme.line },
        border: { display: false },
        ticks: { color: theme.quietInk, font, stepSize: axis.step, callback: (value) => axisText(unit, Number(value)) },
        // The markers of the rows of n stand to the left of the axis.
        afterFit: (scale) => {
          scale.width = Math.max(scale.width, 4 * theme.fontSize)
        },
      },
    },
  }
}
