import type { ChartLine, ReferenceLine, TargetStep } from '../report/chart/report-chart'
import { type BandMark, bandStretches } from './band-stretches'
import { type Box, boxAround, type Point } from './boxes'
import type { SvgNode } from './drawing'
import { markerNode, markerReach, referenceMarker } from './marker'
import { lineNode, type Pen, pathThrough, strokeWidth } from './pen'
import type { SeriesLook } from './series-look'
import { svgNode } from './svg-node'
import type { TrendFrame } from './trend-frame'
import { dashedLine } from './trend-labels'

/** What is drawn of a line, and where it lies: texts keep away from the boxes, and rather from the lines. */
export interface DrawnSeries {
  /** In three layers, so that no line lies over another's marker. */
  readonly under: readonly SvgNode[]
  readonly strokes: readonly SvgNode[]
  readonly markers: readonly SvgNode[]
  readonly boxes: readonly Box[]
  /** Where its figures stand. */
  readonly points: readonly Point[]
  readonly lines: readonly (readonly [from: Point, to: Point])[]
}

/** In font sizes: half of a whisker's end, a band around a lone point to either side, and a flag. */
const whiskerEnd = 0.25
const lonely = 0.5
const flag = { pole: 1.15, width: 0.65, height: 0.65 }

/** A line with its intervals: as a band where it is the only one, as whiskers where bands would lie over each other. */
export function drawLine(
  pen: Pen,
  frame: TrendFrame,
  { marks }: ChartLine,
  look: SeriesLook,
  slot: number,
  banded: boolean,
): DrawnSeries {
  const colour = look.colour[pen.scheme]
  const points = marks.map(({ year, value }) => (value === null ? null : { x: frame.slot(slot, year), y: frame.y(value) }))
  const joined = points.flatMap((to, index) => {
    const from = points[index - 1]
    return from && to && !marks[index]?.breakBefore ? [[from, to] as const] : []
  })
  const edges = banded ? bandStretches(marks).map((stretch) => bandEdges(pen, frame, slot, stretch)) : []
  const whiskers = banded
    ? []
    : marks.flatMap(({ year, value, interval }) => {
        if (value === null || !interval) return []
        return [whiskerBox(pen, frame, frame.slot(slot, year), interval)]
      })
  const flags = marks.flatMap((mark, index) => (mark.breakBefore ? flagPlace(points, index) : []))
  const markers = marks.flatMap(({ few }, index) => {
    const at = points[index]
    return at ? [{ at, few }] : []
  })
  return {
    under: edges.flatMap((edge) => bandNodes(edge, colour)),
    strokes: [
      ...whiskers.flatMap((box) => whiskerNodes(pen, box, colour)),
      ...joined.map(([from, to]) => lineNode(from, to, colour, strokeWidth(pen, 2.5))),
    ],
    markers: [...markers.map(({ at, few }) => markerNode(pen, look, at, few)), ...flags.map((at) => flagNode(pen, at))],
    boxes: [
      ...whiskers,
      ...markers.map(({ at }) => boxAround(at.x, at.y, 2 * markerReach * pen.fontSize, 2 * markerReach * pen.fontSize)),
      ...flags.map(({ x, y }) => boxAround(x + 0.3 * pen.fontSize, y, pen.fontSize, flag.pole * pen.fontSize)),
    ],
    points: markers.map(({ at }) => at),
    lines: [...joined, ...edges.flat().flatMap(stepsThrough)],
  }
}

function whiskerBox(
  pen: Pen,
  { axis, y }: TrendFrame,
  x: number,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): Box {
  const half = whiskerEnd * pen.fontSize
  return { left: x - half, right: x + half, top: y(Math.min(upper, axis.max)), bottom: y(Math.max(lower, axis.min)) }
}

function whiskerNodes(pen: Pen, { left, right, top, bottom }: Box, colour: string): readonly SvgNode[] {
  const x = (left + right) / 2
  const d = [
    pathThrough([
      { x: left, y: top },
      { x: right, y: top },
    ]),
    pathThrough([
      { x, y: top },
      { x, y: bottom },
    ]),
    pathThrough([
      { x: left, y: bottom },
      { x: right, y: bottom },
    ]),
  ]
  return [svgNode('path', { d: d.join(''), fill: 'none', stroke: colour, 'stroke-width': strokeWidth(pen, 1.25) })]
}

/** The upper and the lower edge of a stretch of the band. */
function bandEdges(pen: Pen, frame: TrendFrame, slot: number, stretch: readonly BandMark[]): readonly (readonly Point[])[] {
  const [only] = stretch
  const aside = stretch.length === 1 ? lonely * pen.fontSize : 0
  const ends = stretch.length === 1 && only ? [only, only] : stretch
  const { min, max } = frame.axis
  return (['upper', 'lower'] as const).map((end) =>
    ends.map(({ year, interval }, index) => ({
      x: frame.slot(slot, year) + (index === 0 ? -aside : aside),
      y: frame.y(Math.min(max, Math.max(min, interval[end]))),
    })),
  )
}

function bandNodes([upper = [], lower = []]: readonly (readonly Point[])[], colour: string): readonly SvgNode[] {
  const stroke = { fill: 'none', stroke: colour, 'stroke-width': 1, 'stroke-opacity': 0.6 }
  return [
    svgNode('path', { d: `${pathThrough([...upper, ...lower.toReversed()])}Z`, fill: colour, 'fill-opacity': 0.14 }),
    svgNode('path', { d: pathThrough(upper), ...stroke }),
    svgNode('path', { d: pathThrough(lower), ...stroke }),
  ]
}

/** The straight lines from each point to the next. */
function stepsThrough(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to] as const)
}

/** In the gap before the mark: between the two points, or, where there is none after the break, at the height where the line ends. */
function flagPlace(points: readonly (Point | null)[], index: number): readonly Point[] {
  const before = points.slice(0, index).findLast((point) => point !== null)
  const after = points[index]
  return before && after ? [{ x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 }] : []
}

function flagNode(pen: Pen, { x, y }: Point): SvgNode {
  const { ink } = pen.colours
  const top = y - (flag.pole / 2) * pen.fontSize
  const cloth = [
    { x, y: y + (flag.pole / 2) * pen.fontSize },
    { x, y: top },
    { x: x + flag.width * pen.fontSize, y: top + (flag.height / 2) * pen.fontSize },
    { x, y: top + flag.height * pen.fontSize },
  ]
  return svgNode('path', { d: pathThrough(cloth), fill: ink, stroke: ink, 'stroke-width': strokeWidth(pen, 1.5) })
}

/** What others have: a thin grey line. */
export function drawReference(pen: Pen, frame: TrendFrame, { points }: ReferenceLine, index: number, slot: number): DrawnSeries {
  const places = points.map(({ year, value }) => ({ x: frame.slot(slot, year), y: frame.y(value) }))
  const joined = stepsThrough(places)
  return {
    under: joined.map(([from, to]) => lineNode(from, to, pen.colours.controlLine, strokeWidth(pen, 1.5))),
    strokes: [],
    markers: places.map((at) => referenceMarker(pen, index, at)),
    boxes: places.map(({ x, y }) => boxAround(x, y, 0.8 * pen.fontSize, 0.8 * pen.fontSize)),
    points: places,
    lines: joined,
  }
}

/** The dashed line of a level, over its years: to the middle of the gap to the next year, or to the end of the plot. */
export function targetEnds({ years, x, plot, y }: TrendFrame, { from, to, level }: TargetStep): readonly [Point, Point] {
  const before = years.findLast((year) => year < from)
  const after = years.find((year) => year > to)
  return [
    { x: before === undefined ? plot.left : (x(before) + x(from)) / 2, y: y(level) },
    { x: after === undefined ? plot.right : (x(after) + x(to)) / 2, y: y(level) },
  ]
}

export function targetNode(pen: Pen, frame: TrendFrame, step: TargetStep): SvgNode {
  const [from, to] = targetEnds(frame, step)
  return dashedLine(pen, from, to)
}
