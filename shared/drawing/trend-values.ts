import type { ChartLine, ReferenceLine, TargetStep } from '../report/chart/report-chart'
import type { Interval } from '../statistics/interval'
import type { Point } from './boxes'
import { markerReach } from './marker'
import type { Pen } from './pen'
import type { Wish } from './place-texts'
import { textWidth } from './text-width'
import type { TrendFrame } from './trend-frame'
import { saysLatest } from './trend-labels'
import { targetEnds } from './trend-series'

/** A text's wish with its year: the latest years are written first, since they are what a reader looks for. */
interface YearWish {
  readonly year: number
  readonly wish: Wish
}

/** The figures at the points, from the latest year back. */
export function valueWishes(
  pen: Pen,
  frame: TrendFrame,
  lines: readonly ChartLine[],
  references: readonly ReferenceLine[],
): readonly Wish[] {
  const lastYear = frame.years.at(-1) ?? 0
  const ofLines = lines.flatMap(({ marks }, slot) =>
    marks.flatMap((mark): YearWish[] => {
      if (mark.value === null || mark.text === '' || saysLatest(mark.year, lastYear, lines.length)) return []
      const at = { x: frame.slot(slot, mark.year), y: frame.y(mark.value) }
      const whisker = lines.length > 1 && mark.interval ? whiskerReach(frame, mark.value, mark.interval) : noWhisker
      const places = placesAround(pen, at, textWidth(mark.text, pen.fontSize, 600), whisker)
      return [{ year: mark.year, wish: { text: mark.text, fill: pen.colours.ink, weight: 600, owner: at, places } }]
    }),
  )
  const ofReferences = references.flatMap(({ points }, index) =>
    points.map(({ year, value, text }): YearWish => {
      const at = { x: frame.slot(lines.length + index, year), y: frame.y(value) }
      const places = placesAround(pen, at, textWidth(text, pen.fontSize), noWhisker)
      return { year, wish: { text, fill: pen.colours.quietInk, weight: 400, owner: at, places } }
    }),
  )
  const latestFirst = (wishes: readonly YearWish[]) => wishes.toSorted((one, other) => other.year - one.year)
  return [...latestFirst(ofLines), ...latestFirst(ofReferences)].map(({ wish }) => wish)
}

/** How far a whisker reaches from its point, up and down, in px. */
interface Reach {
  readonly up: number
  readonly down: number
}

const noWhisker: Reach = { up: 0, down: 0 }

function whiskerReach({ axis, y }: TrendFrame, value: number, { lower, upper }: Interval): Reach {
  return { up: y(value) - y(Math.min(upper, axis.max)), down: y(Math.max(lower, axis.min)) - y(value) }
}

/** A whisker that is longer, in font sizes, would have a figure over it stand far from its point, at another value. */
const shortWhisker = 1.2

/** Where a figure may stand: over its point and its whisker or under them, and beside the point. */
function placesAround({ fontSize }: Pen, { x, y }: Point, width: number, whisker: Reach): readonly Point[] {
  const away = (reach: number) => Math.max((markerReach + 0.7) * fontSize, reach + 0.65 * fontSize)
  const isShort = (reach: number) => reach <= shortWhisker * fontSize
  const upright = [
    ...(isShort(whisker.up) ? [{ x, y: y - away(whisker.up) }] : []),
    ...(isShort(whisker.down) ? [{ x, y: y + away(whisker.down) }] : []),
  ]
  const aside = 0.5 * fontSize + width / 2
  const beside = [0.8, 1.3].flatMap((up) => [
    { x: x + aside, y: y - up * fontSize },
    { x: x - aside, y: y - up * fontSize },
    { x: x + aside, y: y + up * fontSize },
    { x: x - aside, y: y + up * fontSize },
  ])
  const level = [
    { x: x + aside + 0.2 * fontSize, y },
    { x: x - aside - 0.2 * fontSize, y },
  ]
  return [...upright, ...beside, ...level]
}

/** The name of a level that another has followed: over or under its line, between the years, where the lines' own figures are not. */
export function targetWish(pen: Pen, frame: TrendFrame, step: TargetStep): Wish {
  const [from, to] = targetEnds(frame, step)
  const parts = [0.5, 0.25, 0.75, 0.1, 0.9, 0]
  const half = textWidth(step.text, pen.fontSize) / 2
  // Farther away where figures and markers lie close to the line.
  const places = [-0.7, 0.7, -1.9, 1.9, -3.1, 3.1].flatMap((away) =>
    parts.map((part) => {
      const x = Math.max(frame.plot.left + half, from.x + part * (to.x - from.x))
      return { x, y: from.y + away * pen.fontSize }
    }),
  )
  return { text: step.text, fill: pen.colours.ink, weight: 400, places }
}
