import type { Plugin } from 'chart.js'
import type { ChartTheme } from './chart-theme'
import { trendDatasets } from './trend-dataset'

const pole = 18
const flag = 10

/** Puts a small flag in the gap before each point that cannot be compared with the one before it. The reason stands under the chart. */
export function breakFlags(theme: ChartTheme): Plugin<'line'> {
  return {
    id: 'break-flags',
    afterDatasetsDraw(chart) {
      trendDatasets(chart).forEach(({ line }, index) => {
        const points = chart.getDatasetMeta(index).data
        line.marks.forEach(({ value, breakBefore }, at) => {
          const before = points[line.marks.findLastIndex((mark, earlier) => mark.value !== null && earlier < at)]
          const after = points[at]
          if (!breakBefore || !before || !after) return
          // Where the figure does not exist after the break, the flag stands at the height where the line ends.
          const y = value === null ? before.y : (before.y + after.y) / 2
          drawFlag(chart.ctx, (before.x + after.x) / 2, y, theme.ink)
        })
      })
    },
  }
}

function drawFlag(ctx: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  ctx.save()
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  ctx.lineWidth = 1.5
  ctx.beginPath()
  ctx.moveTo(x, y + pole / 2)
  ctx.lineTo(x, y - pole / 2)
  ctx.stroke()
  ctx.beginPath()
  ctx.moveTo(x, y - pole / 2)
  ctx.lineTo(x + flag, y - pole / 2 + flag / 2)
  ctx.lineTo(x, y - pole / 2 + flag)
  ctx.fill()
  ctx.restore()
}
