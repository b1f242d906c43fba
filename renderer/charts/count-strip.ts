import type { Plugin } from 'chart.js'
import { formatCount } from '../../shared/text/format'
import { shareTexts } from '../../shared/text/results'
import { type ChartTheme, chartFont } from './chart-theme'
import { drawMarker } from './line-end-labels'
import { trendDatasets } from './trend-dataset'

/** The room that the rows of n take under the years. */
export function countStripHeight(lines: number, { fontSize }: ChartTheme): number {
  return (lines * 1.6 + 0.6) * fontSize
}

/**
 * Writes n under every point: a row for each line, under the years. Lines lie so close to each other that n
 * right at the points would lie over them.
 */
export function countStrip(theme: ChartTheme): Plugin<'line'> {
  return {
    id: 'count-strip',
    afterDraw(chart) {
      const { ctx, chartArea } = chart
      const years = chart.scales.x
      if (!years) return
      ctx.save()
      ctx.font = chartFont(theme)
      ctx.textBaseline = 'middle'
      trendDatasets(chart).forEach(({ line }, row) => {
        const middle = years.bottom + (row * 1.6 + 1.2) * theme.fontSize
        ctx.fillStyle = line.look.colour[theme.scheme]
        ctx.strokeStyle = line.look.colour[theme.scheme]
        drawMarker(ctx, line, chartArea.left - 2.6 * theme.fontSize, middle)
        ctx.fillStyle = theme.quietInk
        ctx.textAlign = 'left'
        ctx.fillText(shareTexts.n, chartArea.left - 1.6 * theme.fontSize, middle)
        ctx.fillStyle = theme.ink
        ctx.textAlign = 'center'
        for (const { year, n } of line.marks) ctx.fillText(formatCount(n), years.getPixelForValue(year), middle)
      })
      ctx.restore()
    },
  }
}
