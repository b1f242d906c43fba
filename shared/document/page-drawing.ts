import { drawChart } from '../drawing/draw-chart'
import type { Drawing } from '../drawing/drawing'
import type { ReportChart } from '../report/chart/report-chart'
import { pageWidth } from './report-style'

/** In px: 9.75 points. */
const fontSize = 13

/** A chart as it stands on a printed page, under its heading. */
export function pageDrawing(chart: ReportChart): Drawing {
  return drawChart(chart, { width: pageWidth, fontSize, scheme: 'light' })
}
