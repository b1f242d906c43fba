import type { ChartAxis, TrendBody } from '../report/chart/report-chart'
import type { Box } from './boxes'
import { markerReach } from './marker'
import type { Pen } from './pen'
import { widestText } from './text-width'

/** Where the years and values of a trend lie. */
export interface TrendFrame {
  readonly plot: Box
  readonly years: readonly number[]
  readonly axis: ChartAxis
  /** The middle of a year. */
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  /** How near two years come to each other, in px. */
  readonly pitch: number
  /** A year's place for one of the lines or references: they stand a little beside each other, so that none hides another. */
  readonly slot: (index: number, year: number) => number
}

/** How far two lines' markers stand beside each other at most, in font sizes. */
const widestDodge = 0.95

export function trendFrame(pen: Pen, body: TrendBody, plot: Box): TrendFrame {
  const years = allYears(body)
  const axis = coveringAxis(body)
  const [first, last] = [years.at(0) ?? 0, years.at(-1) ?? 0]
  const nearest = Math.min(...years.slice(1).map((year, index) => year - (years[index] ?? year)))
  const width = plot.right - plot.left
  const slots = body.lines.length + body.references.length
  const before = aside(pen, body, width)
  const after = body.lines.length > 1 ? Math.min(before, 0.8 * pen.fontSize) : before
  const yearWidth = (room: number) => (last > first ? room / (last - first) : room)
  const roughPitch = last > first ? nearest * yearWidth(width - before - after) : width
  const dodge = slots > 1 ? Math.min(widestDodge * pen.fontSize, (0.5 * roughPitch) / (slots - 1)) : 0
  const slotsHalf = (dodge * (slots - 1)) / 2
  const start = plot.left + before + slotsHalf
  const room = Math.max(0, width - before - after - 2 * slotsHalf)
  const x = (year: number) => (last > first ? start + (year - first) * yearWidth(room) : (plot.left + plot.right) / 2)
  return {
    plot,
    years,
    axis,
    x,
    y: (value) => plot.bottom - ((value - axis.min) / (axis.max - axis.min)) * (plot.bottom - plot.top),
    pitch: last > first ? nearest * yearWidth(room) : width,
    slot: (index, year) => x(year) + (index - (slots - 1) / 2) * dodge,
  }
}

/** The room beside the first point: for half of its figure, or for all of it where whiskers have it stand beside its point. */
function aside({ fontSize }: Pen, { lines }: TrendBody, width: number): number {
  const figures = lines.flatMap(({ marks }) => marks.map(({ text }) => text))
  const widest = widestText(figures, fontSize, 600)
  const part = lines.length > 1 ? widest + 0.7 * fontSize : Math.max(markerReach * fontSize, widest / 2) + 0.3 * fontSize
  return Math.min(part, width / 8)
}

/** The years that anything is drawn at, in order. */
function allYears({ years, lines, references }: TrendBody): readonly number[] {
  const drawn = [...lines.flatMap(({ marks }) => marks), ...references.flatMap(({ points }) => points)]
  return [...new Set([...years, ...drawn.map(({ year }) => year)])].sort((a, b) => a - b)
}

/** The chart's own axis, longer by whole steps where a level or what others have lies outside it. */
function coveringAxis({ axis, lines, targets, references }: TrendBody): ChartAxis {
  const values = [
    ...lines.flatMap(({ marks }) => marks.flatMap(({ value }) => value ?? [])),
    ...targets.map(({ level }) => level),
    ...references.flatMap(({ points }) => points.map(({ value }) => value)),
  ]
  const { min, max, step } = axis
  const steps = (over: number) => Math.ceil(Math.max(0, over) / step - 1e-9)
  return {
    min: min - steps(min - Math.min(min, ...values)) * step,
    max: max + steps(Math.max(max, ...values) - max) * step,
    step,
  }
}
