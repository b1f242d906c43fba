import { axisText } from '../report/chart/axis'
import type { ChartLine, TrendBody } from '../report/chart/report-chart'
import type { DrawnBody, SvgNode } from './drawing'
import { layKey } from './key'
import { lineNode, type Pen, textNode } from './pen'
import { placeTexts } from './place-texts'
import { looksOfLines, type SeriesLook } from './series-look'
import { widestText } from './text-width'
import { type TrendFrame, trendFrame } from './trend-frame'
import { isNamedInPlot, labelEntries, labelNodes, layMargin, type TrendLabel, trendLabels } from './trend-labels'
import { drawLine, drawReference, targetEnds, targetNode } from './trend-series'
import { layStrip, stripSign } from './trend-strip'
import { targetWish, valueWishes } from './trend-values'

/** In font sizes: the room over the plot for figures at its top, the lowest plot, and how high one may be of itself. */
const overPlot = 1.9
const lowest = 9
const [ordinary, highest] = [12, 22]
/** How far the text of the last year may reach beyond the plot. */
const yearsBeyond = 1
/** A drawing narrower than this has its labels under the plot. */
const roomForMargin = 30

/** A figure over the years: a line a form with its name at its end, intervals, levels to reach, what others have, and n. */
export function drawTrend(pen: Pen, body: TrendBody, width: number, height: number | undefined): DrawnBody {
  const layouts = layoutsOf(pen, body, width)
  const fits = ({ least }: Layout) => height === undefined || least <= height
  const layout = layouts.find(fits) ?? layouts.reduce((low, each) => (each.least < low.least ? each : low))
  return layout.draw(Math.max(layout.least, height ?? layout.natural))
}

interface Layout {
  /** The lowest and the ordinary height of the whole. */
  readonly least: number
  readonly natural: number
  readonly draw: (height: number) => DrawnBody
}

/** The ways to place the labels, the best first: beside the plot in a narrow margin, in a wider one, or as a key under it. */
function layoutsOf(pen: Pen, body: TrendBody, width: number): readonly Layout[] {
  const under = layoutOf(pen, body, width, null)
  if (width < roomForMargin * pen.fontSize) return [under]
  return [...[0.22, 0.32].map((share) => layoutOf(pen, body, width, share * width)), under]
}

function layoutOf(pen: Pen, body: TrendBody, width: number, textRoom: number | null): Layout {
  const { fontSize } = pen
  const parts = trendParts(pen, body)
  const margin = textRoom === null ? null : layMargin(pen, parts.labels, textRoom)
  const key = textRoom === null ? layKey(pen, labelEntries(parts.labels), [], width) : null
  const right = width - (margin ? margin.width : yearsBeyond * fontSize)
  const left = Math.min(parts.left, right / 2)
  const frameAt = (plotHeight: number) =>
    trendFrame(pen, body, { left, right, top: overPlot * fontSize, bottom: overPlot * fontSize + plotHeight })
  const strip = layStrip(pen, parts.lines, parts.looks, frameAt(1))
  const keyHeight = key && key.height > 0 ? key.height + 0.8 * fontSize : 0
  const around = overPlot * fontSize + strip.height + keyHeight
  const leastPlot = Math.max(lowest * fontSize, margin?.height ?? 0)
  const ordinaryPlot = Math.min(highest * fontSize, Math.max(ordinary * fontSize, 0.3 * width))
  return {
    least: around + leastPlot,
    natural: around + Math.max(leastPlot, ordinaryPlot),
    draw: (height) => {
      const frame = frameAt(height - around)
      const labels = margin ? labelNodes(pen, frame, parts.labels, margin) : []
      const under = key ? key.draw(0, height - key.height) : []
      return {
        height,
        nodes: [...plotNodes(pen, body, parts, frame), ...strip.draw(frame), ...labels, ...under],
      }
    },
  }
}

interface TrendParts {
  readonly lines: readonly ChartLine[]
  readonly looks: readonly SeriesLook[]
  readonly labels: readonly TrendLabel[]
  /** What the numbers of the axis and the signs of the strip take left of the plot, in px. */
  readonly left: number
  readonly ticks: readonly number[]
}

/** A form has the same look in every chart, by its place among the forms: a line's id begins with the form's key. */
function trendParts(pen: Pen, body: TrendBody): TrendParts {
  const looks = looksOfLines(body.lines)
  const { axis, years } = trendFrame(pen, body, { left: 0, right: 1, top: 0, bottom: 1 })
  const ticks = Array.from(
    { length: Math.round((axis.max - axis.min) / axis.step) + 1 },
    (_, index) => axis.min + index * axis.step,
  )
  const numbers = ticks.map((tick) => axisText(body.unit, tick))
  return {
    lines: body.lines.slice(0, looks.length),
    looks,
    labels: trendLabels(pen, body, looks, years.at(-1) ?? 0),
    left: Math.max(widestText(numbers, pen.fontSize) + 0.6 * pen.fontSize, stripSign * pen.fontSize),
    ticks,
  }
}

function plotNodes(pen: Pen, body: TrendBody, { lines, looks, ticks }: TrendParts, frame: TrendFrame): readonly SvgNode[] {
  const series = [
    ...looks.flatMap((look, slot) => {
      const line = lines[slot]
      return line ? [drawLine(pen, frame, line, look, slot, lines.length === 1)] : []
    }),
    ...body.references.map((reference, index) => drawReference(pen, frame, reference, index, lines.length + index)),
  ]
  const { plot } = frame
  const bounds = { left: plot.left, right: plot.right, top: 0, bottom: plot.bottom }
  const boxes = series.flatMap((each) => each.boxes)
  const points = series.flatMap((each) => each.points)
  const joined = [...series.flatMap((each) => each.lines), ...body.targets.map((step) => targetEnds(frame, step))]
  const earlier = body.targets.filter((step) => isNamedInPlot(body, step, frame.years.at(-1) ?? 0))
  const names = placeTexts(
    pen,
    earlier.map((step) => targetWish(pen, frame, step)),
    { bounds, boxes, points, lines: joined },
  )
  const values = placeTexts(pen, valueWishes(pen, frame, lines, body.references), {
    bounds,
    boxes: [...boxes, ...names.map(({ box }) => box)],
    points,
    lines: joined,
  })
  return [
    ...axisNodes(pen, frame, ticks, body),
    ...series.flatMap(({ under }) => under),
    ...body.targets.map((step) => targetNode(pen, frame, step)),
    ...series.flatMap(({ strokes }) => strokes),
    ...series.flatMap(({ markers }) => markers),
    ...[...names, ...values].flatMap(({ nodes }) => nodes),
  ]
}

function axisNodes(pen: Pen, { plot, y }: TrendFrame, ticks: readonly number[], { unit }: TrendBody): readonly SvgNode[] {
  const { line, controlLine, quietInk } = pen.colours
  return ticks.flatMap((tick, index) => [
    lineNode({ x: plot.left, y: y(tick) }, { x: plot.right, y: y(tick) }, index === 0 ? controlLine : line, 1),
    textNode(pen, axisText(unit, tick), { x: plot.left - 0.5 * pen.fontSize, y: y(tick) }, { fill: quietInk, anchor: 'end' }),
  ])
}
