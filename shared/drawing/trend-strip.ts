import type { ChartLine } from '../report/chart/report-chart'
import { formatCount } from '../text/format'
import { figureTexts } from '../text/statistics'
import type { Point } from './boxes'
import type { SvgNode } from './drawing'
import { markerNode } from './marker'
import { type Pen, textNode } from './pen'
import type { SeriesLook } from './series-look'
import { svgNode } from './svg-node'
import { widestText } from './text-width'
import type { TrendFrame } from './trend-frame'

/** The rows under the plot: the years, and n under every point, a row a line. */
export interface Strip {
  readonly height: number
  readonly draw: (frame: TrendFrame) => readonly SvgNode[]
}

/** In font sizes: a row of upright text, the room between texts, and what the sign of a row takes left of the plot. */
const rowHeight = 1.5
const apart = 0.3
const overStrip = 0.3
/** Years that lie closer have no room even for texts on end. */
const leastPitch = 1.2
export const stripSign = 2.7
const beforePlot = { marker: 2.1, n: 1.4 }

/** One row of texts, one a year, and how it is told whose they are: the years are nobody's. */
interface Row {
  readonly texts: readonly YearText[]
  /** Its texts stand on end, since years lie too close for them to lie beside each other. */
  readonly onEnd: boolean
  readonly height: number
  readonly sign: (middle: Point) => readonly SvgNode[]
}

interface YearText {
  readonly year: number
  readonly text: string
}

/** The years and the rows of n, each row in the way that has room. A line that has no n, as a register's, has no row. */
export function layStrip(pen: Pen, lines: readonly ChartLine[], looks: readonly SeriesLook[], frame: TrendFrame): Strip {
  const years = frame.years.map((year) => ({ year, text: String(year) }))
  const counts = lines.flatMap(({ marks }, index) => {
    if (marks.every(({ n }) => n === null)) return []
    const look = lines.length > 1 ? looks[index] : undefined
    const texts = marks.map(({ year, n }) => ({ year, text: formatCount(n) }))
    return [rowOf(pen, frame, texts, (middle) => rowSign(pen, look, middle))]
  })
  const rows = [rowOf(pen, frame, years, () => []), ...counts]
  const over = overStrip * pen.fontSize
  const tops = rows.map((_, index) => rows.slice(0, index).reduce((top, row) => top + row.height, over))
  return {
    height: rows.reduce((sum, row) => sum + row.height, over),
    draw: ({ plot, x }) =>
      rows.flatMap(({ texts, onEnd, height, sign }, index) => {
        const y = plot.bottom + (tops[index] ?? 0) + height / 2
        return [...sign({ x: plot.left, y }), ...texts.map(({ year, text }) => cellNode(pen, text, { x: x(year), y }, onEnd))]
      }),
  }
}

function rowOf({ fontSize }: Pen, { x, pitch }: TrendFrame, texts: readonly YearText[], sign: Row['sign']): Row {
  const widest = widestText(
    texts.map(({ text }) => text),
    fontSize,
  )
  const needed = widest + apart * fontSize
  const onEnd = pitch < needed && pitch >= leastPitch * fontSize
  const shown = pitch < needed && !onEnd ? textsApart(texts, x, needed) : texts
  return { texts: shown, onEnd, sign, height: onEnd ? needed : rowHeight * fontSize }
}

function cellNode(pen: Pen, text: string, at: Point, onEnd: boolean): SvgNode {
  const node = textNode(pen, text, at, { fill: pen.colours.ink, anchor: 'middle' })
  if (!onEnd) return node
  const { x, y } = svgNode('', { x: at.x, y: at.y }).attributes
  return { ...node, attributes: { ...node.attributes, transform: `rotate(-90 ${x} ${y})` } }
}

/** Whose n the row has: the line's marker, where there are several. */
function rowSign(pen: Pen, look: SeriesLook | undefined, { x, y }: Point): readonly SvgNode[] {
  const { fontSize, colours } = pen
  const text = textNode(pen, figureTexts.n, { x: x - beforePlot.n * fontSize, y }, { fill: colours.quietInk })
  return [...(look ? [markerNode(pen, look, { x: x - beforePlot.marker * fontSize, y })] : []), text]
}

/** Of years that lie so close that not even texts on end have room, as many as have, and always the last. */
function textsApart(texts: readonly YearText[], x: TrendFrame['x'], needed: number): readonly YearText[] {
  const shown: YearText[] = []
  for (const text of texts.toReversed()) {
    const next = shown.at(-1)
    if (next === undefined || x(next.year) - x(text.year) >= needed) shown.push(text)
  }
  return shown
}
