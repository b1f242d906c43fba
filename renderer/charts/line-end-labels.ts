import type { Chart, Plugin } from 'chart.js'
import { drawPoint } from 'chart.js/helpers'
import { groupBy } from '../ui/group-by'
import { type ChartTheme, chartFont } from './chart-theme'
import { trendDatasets } from './trend-dataset'
import type { TrendLine } from './trend-line'

const leaderLength = 20

/** The room that the names at the right of a trend chart take. */
export function endLabelWidth(theme: ChartTheme): number {
  return leaderLength + 3 * theme.fontSize + textWidth(theme)
}

function textWidth({ fontSize }: ChartTheme): number {
  return 7 * fontSize
}

interface EndLabel {
  readonly line: TrendLine
  readonly words: readonly string[]
  readonly height: number
  readonly end: { readonly x: number; readonly y: number }
  /** The line ends before the last year. */
  readonly early: boolean
}

/**
 * Writes each line's name at its end, so that no legend has to be looked up: in the margin with its marker, or, where the line
 * ends before the last year, directly beside its last point. Nothing is drawn from there on, which could be taken for a trend.
 */
export function lineEndLabels(theme: ChartTheme): Plugin<'line'> {
  return {
    id: 'line-end-labels',
    afterDatasetsDraw(chart) {
      chart.ctx.save()
      chart.ctx.font = chartFont(theme)
      const labels = endLabels(chart, theme)
      for (const column of groupBy(labels, ({ early, end }) => (early ? end.x : null)).values()) {
        const middles = spread(column, chart.chartArea.top, chart.chartArea.bottom)
        for (const [index, label] of column.entries()) {
          const middle = middles[index] ?? label.end.y
          if (label.early) drawWords(chart.ctx, label, label.end.x + 1.5 * theme.fontSize, middle, theme)
          else drawInMargin(chart, label, middle, theme)
        }
      }
      chart.ctx.restore()
    },
  }
}

function endLabels(chart: Chart<'line'>, theme: ChartTheme): readonly EndLabel[] {
  const labels = trendDatasets(chart).flatMap(({ line }, index): readonly EndLabel[] => {
    const last = line.marks.findLastIndex(({ value }) => value !== null)
    const point = chart.getDatasetMeta(index).data[last]
    if (!point) return []
    const early = last < line.marks.length - 1
    const words = wrap(chart.ctx, line.label, (early ? 2 : 1) * textWidth(theme))
    return [{ line, words, height: (words.length * 1.2 + 0.4) * theme.fontSize, end: { x: point.x, y: point.y }, early }]
  })
  return labels.sort((a, b) => a.end.y - b.end.y)
}

/** The middles of the labels, as near their lines' ends as they can be without lying over each other. */
function spread(labels: readonly EndLabel[], top: number, bottom: number): readonly number[] {
  const middles: number[] = []
  let free = top
  for (const { end, height } of labels) {
    const middle = Math.max(end.y, free + height / 2)
    middles.push(middle)
    free = middle + height / 2
  }
  let limit = bottom
  for (let index = labels.length - 1; index >= 0; index--) {
    const half = (labels[index]?.height ?? 0) / 2
    middles[index] = Math.min(middles[index] ?? 0, limit - half)
    limit = (middles[index] ?? 0) - half
  }
  return middles
}

function drawInMargin({ ctx, chartArea }: Chart<'line'>, label: EndLabel, middle: number, theme: ChartTheme): void {
  const { line, end } = label
  const colour = line.look.colour[theme.scheme]
  const markerAt = chartArea.right + leaderLength + theme.fontSize
  // Thin and grey: it must not be taken for a part of the line.
  ctx.strokeStyle = theme.controlLine
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(end.x + theme.fontSize / 2, end.y)
  ctx.lineTo(markerAt - theme.fontSize / 2, middle)
  ctx.stroke()
  ctx.strokeStyle = colour
  ctx.fillStyle = colour
  drawMarker(ctx, line, markerAt, middle)
  drawWords(ctx, label, markerAt + theme.fontSize, middle, theme)
}

/** On a rim of the page's colour, so that they can be read over another line. */
function drawWords(ctx: CanvasRenderingContext2D, { words }: EndLabel, left: number, middle: number, theme: ChartTheme): void {
  ctx.strokeStyle = theme.page
  ctx.lineWidth = 4
  ctx.lineJoin = 'round'
  ctx.fillStyle = theme.ink
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  words.forEach((text, row) => {
    const y = middle + (row - (words.length - 1) / 2) * 1.2 * theme.fontSize
    ctx.strokeText(text, left, y)
    ctx.fillText(text, left, y)
  })
}

/** Draws a line's marker in the colours set. */
export function drawMarker(ctx: CanvasRenderingContext2D, { look }: TrendLine, x: number, y: number): void {
  drawPoint(
    ctx,
    { pointStyle: look.marker, rotation: look.markerRotation, radius: look.markerRadius - 0.5, borderWidth: 1 },
    x,
    y,
  )
}

function wrap(ctx: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && ctx.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
