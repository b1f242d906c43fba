import type { ChartBody, ReportChart } from '../report/chart/report-chart'
import { drawDistribution } from './draw-distribution'
import { drawRates } from './draw-rates'
import { drawTrend } from './draw-trend'
import type { Drawing, DrawingOptions, DrawnBody } from './drawing'
import { type Pen, penOf } from './pen'
import { svgNode } from './svg-node'

/** What of a chart is drawn. */
export type DrawnChart = Pick<ReportChart, 'title' | 'body' | 'alternative'>

/**
 * A chart as a drawing, the same on a slide, on paper, in a file and in the window: text scales with the font size and never
 * overlaps. The title, notes and tables are not in it; they stand beside it as text.
 */
export function drawChart(chart: DrawnChart, options: DrawingOptions): Drawing {
  const { width, height } = options
  const drawn = drawBody(penOf(options), chart.body, width, height)
  const size = { width, height: Math.ceil(drawn.height) }
  const root = svgNode('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}` }, drawn.nodes)
  return { ...size, title: chart.title, description: chart.alternative, root }
}

function drawBody(pen: Pen, body: ChartBody, width: number, height: number | undefined): DrawnBody {
  switch (body.kind) {
    case 'distribution':
      return drawDistribution(pen, body, width, height)
    case 'rates':
      return drawRates(pen, body, width, height)
    case 'trend':
      return drawTrend(pen, body, width, height)
  }
}
