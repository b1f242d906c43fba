import { axisText } from '../report/chart/axis'
import type { RateRow, RatesBody } from '../report/chart/report-chart'
import type { BarRow } from './bar-columns'
import { placeRows } from './bar-rows'
import type { Box } from './boxes'
import type { DrawnBody, SvgNode } from './drawing'
import { lineNode, outlineNode, type Pen, rectNode, textNode } from './pen'

interface PartRow extends BarRow {
  /** From 0 to 1. */
  readonly part: number | null
}

/** Under the bars: the numbers of their axis, in font sizes. */
const axisHeight = 1.85
const [overAxis, tick] = [0.25, 0.3]

/** How many have answered: a bar a row of all who were asked, from 0 to 100 per cent. Where that is not known, the words alone. */
export function drawRates(pen: Pen, { rows }: RatesBody, width: number, height: number | undefined): DrawnBody {
  const known = rows.some(({ value }) => value !== null)
  const axis = known ? axisHeight * pen.fontSize : 0
  const placed = placeRows(
    pen,
    [{ rows: rows.map(partRow), headHeight: () => 0 }],
    width,
    height === undefined ? undefined : height - axis,
  )
  const bars = placed.sections.flatMap((section) => section.rows)
  const last = bars.findLast(({ row }) => row.part !== null)
  const nodes = bars.flatMap(({ row, bar, texts }) => [...texts, ...(row.part === null ? [] : partNodes(pen, row.part, bar))])
  return {
    height: placed.height + axis,
    nodes: [...nodes, ...(last ? axisNodes(pen, last.bar, placed.bottom + overAxis * pen.fontSize) : [])],
  }
}

function partRow({ label, value, text }: RateRow): PartRow {
  const part = value === null ? null : Math.min(1, Math.max(0, value))
  return part === null ? { label, part, figure: '', remark: text } : { label, part, figure: text, remark: null }
}

function partNodes(pen: Pen, part: number, place: Box): readonly SvgNode[] {
  const filled = { ...place, right: place.left + part * (place.right - place.left) }
  return [...(part > 0 ? [rectNode(filled, pen.colours.accent)] : []), outlineNode(place, pen.colours.controlLine, 1)]
}

function axisNodes(pen: Pen, { left, right }: Box, top: number): readonly SvgNode[] {
  const { quietInk, controlLine } = pen.colours
  return ([0, 50, 100] as const).flatMap((percent) => {
    const x = left + ((right - left) * percent) / 100
    const anchor = percent === 0 ? 'start' : percent === 100 ? 'end' : 'middle'
    const at = { x, y: top + (axisHeight - overAxis - 0.6) * pen.fontSize }
    return [
      lineNode({ x, y: top }, { x, y: top + tick * pen.fontSize }, controlLine, 1),
      textNode(pen, axisText('percent', percent), at, { fill: quietInk, anchor }),
    ]
  })
}
