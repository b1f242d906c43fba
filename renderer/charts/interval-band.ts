import type { Chart, Plugin } from 'chart.js'
import type { ChartMark } from '../../shared/report/chart/report-chart'
import type { Interval } from '../../shared/statistics/interval'
import type { ChartTheme } from './chart-theme'
import { trendDatasets } from './trend-dataset'

/** How wide a band is at a point that no other one joins, on either side. */
const lonely = 7

/** Where a point's interval ends, in pixels. */
interface Limits {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Lays the band of 95 % intervals under the line that is to have one. It goes over no gap and no break, as the line does not. */
export function intervalBand(theme: ChartTheme): Plugin<'line'> {
  return {
    id: 'interval-band',
    beforeDatasetsDraw(chart) {
      for (const { line, banded } of trendDatasets(chart)) {
        if (!banded) continue
        chart.ctx.save()
        chart.ctx.fillStyle = line.look.colour[theme.scheme]
        chart.ctx.strokeStyle = line.look.colour[theme.scheme]
        chart.ctx.lineWidth = 1
        for (const stretch of bandStretches(line.marks)) drawBand(chart.ctx, limitsOf(chart, stretch))
        chart.ctx.restore()
      }
    },
  }
}

function limitsOf({ scales: { x, y } }: Chart<'line'>, stretch: readonly BandMark[]): readonly Limits[] {
  if (!x || !y) return []
  return stretch.map(({ year, interval }) => ({
    x: x.getPixelForValue(year),
    top: y.getPixelForValue(interval.upper),
    bottom: y.getPixelForValue(interval.lower),
  }))
}

/** A mark that has an interval. */
export interface BandMark extends ChartMark {
  readonly interval: Interval
}

/** The stretches of a line that its band joins: none reaches over a gap, a break or a figure without an interval. */
export function bandStretches(marks: readonly ChartMark[]): readonly (readonly BandMark[])[] {
  const stretches: BandMark[][] = []
  let joins = false
  for (const mark of marks) {
    const { value, interval } = mark
    const has = value !== null && interval !== null
    if (has && (!joins || mark.breakBefore)) stretches.push([])
    if (has) stretches.at(-1)?.push({ ...mark, interval })
    joins = has
  }
  return stretches
}

function drawBand(ctx: CanvasRenderingContext2D, limits: readonly Limits[]): void {
  const [only] = limits
  const wide = limits.length > 1 || !only ? limits : [-lonely, lonely].map((aside) => ({ ...only, x: only.x + aside }))
  const edges = [wide.map(({ x, top }) => ({ x, y: top })), wide.map(({ x, bottom }) => ({ x, y: bottom }))]
  ctx.globalAlpha = 0.14
  ctx.beginPath()
  for (const { x, y } of [...(edges[0] ?? []), ...[...(edges[1] ?? [])].reverse()]) ctx.lineTo(x, y)
  ctx.fill()
  ctx.globalAlpha = 0.6
  for (const edge of edges) {
    ctx.beginPath()
    for (const { x, y } of edge) ctx.lineTo(x, y)
    ctx.stroke()
  }
}
