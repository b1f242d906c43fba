import type { ChartLine, ChartMark, TargetStep, TrendBody } from '../report/chart/report-chart'
import type { Point } from './boxes'
import type { SvgNode } from './drawing'
import type { KeyEntry } from './key'
import { markerNode, referenceMarker } from './marker'
import { lineHeight, lineNode, type Pen, strokeWidth, textLines } from './pen'
import type { SeriesLook } from './series-look'
import { spread } from './spread'
import { widestText } from './text-width'
import type { TrendFrame } from './trend-frame'
import { wrapText } from './wrap-text'

/** The name of a line, a reference or a level, with its sign, which stands at its end. */
export interface TrendLabel {
  readonly text: string
  readonly quiet: boolean
  readonly sign: (middle: Point) => readonly SvgNode[]
  /** Where what it names ends, by value; null where it has no value. */
  readonly end: { readonly year: number; readonly value: number } | null
}

/** From the plot to a label's sign and on to its text, in font sizes. */
const toSign = 1.9
const toText = 2.8
const air = 0.4
const dashes = 0.5

export function trendLabels(pen: Pen, body: TrendBody, looks: readonly SeriesLook[], lastYear: number): readonly TrendLabel[] {
  const { lines, targets, references } = body
  const lineLabels = looks.map((look, slot): TrendLabel => {
    const last = lines[slot]?.marks.findLast(({ value }) => value !== null)
    return {
      text: nameOf(lines[slot], last, lastYear, looks.length),
      quiet: false,
      sign: (middle) => [markerNode(pen, look, middle)],
      end: last?.value == null ? null : { year: last.year, value: last.value },
    }
  })
  const referenceLabels = references.map(({ label, points }, index): TrendLabel => {
    const last = points.at(-1)
    return {
      text: label,
      quiet: true,
      sign: (middle) => [referenceMarker(pen, index, middle)],
      end: last ? { year: last.year, value: last.value } : null,
    }
  })
  const targetLabels = targets
    .filter((step) => !isNamedInPlot(body, step, lastYear))
    .map((step) => targetLabel(pen, step, step.to >= lastYear ? step.text : `${step.text} (${yearsOf(step)})`))
  return [...lineLabels, ...referenceLabels, ...targetLabels]
}

/** The line's name, with its latest figure where several lines lie so close that the figures at their points may have no room. */
function nameOf(line: ChartLine | undefined, last: ChartMark | undefined, lastYear: number, lines: number): string {
  const name = line?.label ?? ''
  return last && saysLatest(last.year, lastYear, lines) ? `${name}: ${last.text}` : name
}

/** Whether a line's figure of this year stands in its label, and so not at its point. */
export function saysLatest(year: number, lastYear: number, lines: number): boolean {
  return lines > 1 && year === lastYear
}

/** With more years than this there is no room between them for the name of a level. */
const roomyYears = 6

/** A level that another has followed is named at its line, where there is room; elsewhere beside the plot with its years. */
export function isNamedInPlot({ lines, years }: TrendBody, { to }: TargetStep, lastYear: number): boolean {
  return to < lastYear && lines.length <= 1 && years.length <= roomyYears
}

function yearsOf({ from, to }: TargetStep): string {
  return from === to ? String(from) : `${from}–${to}`
}

/** A level's label; its sign is a piece of its dashed line. */
function targetLabel(pen: Pen, { to, level }: TargetStep, text: string): TrendLabel {
  return {
    text,
    quiet: false,
    sign: ({ x, y }) => [dashedLine(pen, { x: x - dashes * pen.fontSize, y }, { x: x + dashes * pen.fontSize, y })],
    end: { year: to, value: level },
  }
}

export function dashedLine(pen: Pen, from: Point, to: Point): SvgNode {
  const line = lineNode(from, to, pen.colours.ink, strokeWidth(pen, 1.5))
  const dash = strokeWidth(pen, 1)
  return { ...line, attributes: { ...line.attributes, 'stroke-dasharray': `${(7 * dash).toFixed(1)} ${(5 * dash).toFixed(1)}` } }
}

/** The labels as entries of a key, for where there is no room beside the plot. */
export function labelEntries(labels: readonly TrendLabel[]): readonly KeyEntry[] {
  return labels.map(({ text, sign }) => ({
    text,
    sign: ({ left, right, top, bottom }) => sign({ x: (left + right) / 2, y: (top + bottom) / 2 }),
  }))
}

/** The labels in the margin right of the plot. */
export interface Margin {
  readonly width: number
  /** How high the labels are together: a plot that is lower has no room for them. */
  readonly height: number
  readonly lines: readonly (readonly string[])[]
}

/** A margin for texts that are at most so wide, in px. */
export function layMargin({ fontSize }: Pen, labels: readonly TrendLabel[], textRoom: number): Margin {
  const texts = labels.map(({ text }) => text)
  const lines = texts.map((text) => wrapText(text, textRoom, fontSize))
  const heights = lines.map((each) => labelHeight(fontSize, each))
  return {
    width: labels.length === 0 ? 0.5 * fontSize : toText * fontSize + widestText(lines.flat(), fontSize),
    height: heights.reduce((sum, height) => sum + height, 0),
    lines,
  }
}

function labelHeight(fontSize: number, lines: readonly string[]): number {
  return (lines.length * lineHeight + air) * fontSize
}

/** The labels as near the ends of what they name as they can be, each with a thin line to it where it goes on to the last year. */
export function labelNodes(pen: Pen, frame: TrendFrame, labels: readonly TrendLabel[], margin: Margin): readonly SvgNode[] {
  const { fontSize, colours } = pen
  const { plot } = frame
  const sorted = labels
    .map((label, index) => {
      const lines = margin.lines[index] ?? []
      const middle = label.end ? frame.y(label.end.value) : plot.bottom
      return { label, lines, middle, height: labelHeight(fontSize, lines) }
    })
    .sort((one, other) => one.middle - other.middle)
  const middles = spread(sorted, plot.top - 0.5 * fontSize, plot.bottom + 0.5 * fontSize)
  return sorted.flatMap(({ label, lines }, index) => {
    const sign = { x: plot.right + toSign * fontSize, y: middles[index] ?? 0 }
    const fill = label.quiet ? colours.quietInk : colours.ink
    const text = textLines(pen, lines, { x: plot.right + toText * fontSize, y: sign.y }, { fill })
    return [...leader(pen, frame, label, sign), ...label.sign(sign), ...text]
  })
}

/** From the height of the end at the plot's side; none from what ends earlier, which would look like a trend. */
function leader(pen: Pen, { plot, y, years }: TrendFrame, { end }: TrendLabel, sign: Point): readonly SvgNode[] {
  if (!end || end.year < (years.at(-1) ?? 0)) return []
  const to = { x: sign.x - 0.75 * pen.fontSize, y: sign.y }
  return [lineNode({ x: plot.right, y: y(end.value) }, to, pen.colours.controlLine, 1)]
}
