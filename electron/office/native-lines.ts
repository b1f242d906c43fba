import { drawingColours } from '../../shared/drawing/colours'
import { looksOf, type SeriesLook } from '../../shared/drawing/series-look'
import type {
  AxisUnit,
  ChartLine,
  ChartMark,
  ReferenceLine,
  ReportChart,
  TargetStep,
  TrendBody,
} from '../../shared/report/chart/report-chart'
import { shownNumber } from '../../shared/report/chart/shown-number'
import { roundNumber } from '../../shared/statistics/round-number'
import { reportFileTexts } from '../../shared/text/report-files'
import type { Room } from './native-bars'
import { hex, type NativeChart, type NativeLine, type NativePoint, type NativeSeries, percentFormat, point } from './native-chart'
import { spreadLabels } from './spread-labels'

const { ink, quietInk } = drawingColours.light
const formats: Readonly<Record<AxisUnit, string>> = { percent: percentFormat, mean: 'General', number: 'General' }
const fontSize = 14
/** How far a label is moved from a line that goes on, in parts of the chart's height. */
const besideLine = 0.045
/** Right of the plot there is room for the last labels and then the names of the lines. */
export const linePlot = { x: 0.06, y: 0.03, width: 0.62, height: 0.86 } as const

/** A line for each series, with a gap where there is no value and a new line where what was asked has changed. */
export function trendNative(chart: ReportChart, body: TrendBody, room: Room): NativeChart {
  const lines = body.lines.flatMap((line, index) => lineSeries(line, index, body))
  const others = [
    ...body.targets.map((target) => targetSeries(target, body.years)),
    ...body.references.map((reference) => referenceSeries(reference, body.years)),
  ]
  return {
    kind: 'lines',
    stacked: false,
    categories: body.years.map(String),
    series: spreadLabels([...lines, ...others], body.axis, {
      height: room.height * linePlot.height,
      share: linePlot.height,
      fontSize,
    }),
    axis: { ...body.axis, format: formats[body.unit] },
    alternative: chart.alternative,
    fontSize,
    plot: linePlot,
    legend: true,
  }
}

function lineSeries(line: ChartLine, index: number, { lines, years, unit }: TrendBody): readonly NativeSeries[] {
  const ids = lines.map(({ id }) => id)
  const look = looksOf(ids, ids)[index]
  const colour = hex(look?.colour.light ?? ink)
  const isOnly = lines.length === 1
  return partsOf(line.marks).map((marks, part) => {
    const own = years.map((year) => marks.find((mark) => mark.year === year))
    const last = part === partsOf(line.marks).length - 1
    return {
      name: part === 0 ? line.label : reportFileTexts.fromYear(line.label, marks[0]?.year ?? 0),
      points: labelled(
        own.map((mark) => (mark ? markPoint(mark, unit, isOnly) : point(null))),
        own.map((mark) => mark?.text ?? ''),
        isOnly ? 'all' : last ? 'last' : 'none',
      ),
      colour,
      labelColour: colour,
      labelFormat: formats[unit],
      line: { width: 2.5, dash: 'solid', marker: markerOf(look) },
      named: part === 0,
    }
  })
}

/** The marks between breaks. */
function partsOf(marks: readonly ChartMark[]): readonly (readonly ChartMark[])[] {
  const parts: ChartMark[][] = [[]]
  for (const mark of marks) {
    if (mark.breakBefore && parts.at(-1)?.some(({ value }) => value !== null)) parts.push([])
    parts.at(-1)?.push(mark)
  }
  return parts
}

/** With one line only, where its values may lie is drawn too; of several, the lines would lie on each other. */
function markPoint({ value, text, few, interval }: ChartMark, unit: AxisUnit, isOnly: boolean): NativePoint {
  if (value === null) return point(null)
  const shown = shownNumber(text, value)
  const end = (limit: number) => {
    const { units, decimals } = roundNumber(limit, unit === 'percent' ? 0 : 1)
    return units / 10 ** decimals
  }
  const reach =
    interval && isOnly ? { down: distance(shown, end(interval.lower)), up: distance(end(interval.upper), shown) } : null
  return point(shown, { hollow: few, reach })
}

/** Without the noise of binary fractions. */
function distance(from: number, to: number): number {
  return Math.max(0, Number((from - to).toFixed(6)))
}

function markerOf(look: SeriesLook | undefined): NativeLine['marker'] {
  if (!look || look.marker === 'circle') return 'circle'
  if (look.marker === 'rect') return 'square'
  if (look.marker === 'rectRot') return 'diamond'
  // Office has no triangle that stands on its point.
  return look.markerRotation === 0 ? 'triangle' : 'x'
}

/** The points with what people read beside them: all, the last that has a value, or none. */
function labelled(
  points: readonly NativePoint[],
  texts: readonly string[],
  which: 'all' | 'last' | 'none',
): readonly NativePoint[] {
  const last = points.findLastIndex(({ value }) => value !== null)
  return points.map((own, index) => {
    const has = own.value !== null && (which === 'all' || (which === 'last' && index === last))
    if (!has) return own
    // Right of its point, on the side that the line does not take.
    const next = points[index + 1]?.value ?? null
    const labelDown = next === null || own.value === null ? 0 : next > own.value ? besideLine : -besideLine
    return { ...own, label: { text: texts[index] ?? '' }, labelDown }
  })
}

function targetSeries({ from, to, level, figure, text }: TargetStep, years: readonly number[]): NativeSeries {
  const value = shownNumber(figure, level)
  const points = years.map((year) => point(year >= from && year <= to ? value : null))
  return {
    name: text,
    points: labelled(
      points,
      years.map(() => text),
      'last',
    ),
    colour: hex(ink),
    labelColour: hex(ink),
    labelFormat: 'General',
    // A level of one year is no line: it has a mark.
    line: {
      width: 2,
      dash: 'dash',
      marker: from === to || points.filter(({ value: one }) => one !== null).length === 1 ? 'dash' : 'none',
    },
    named: true,
  }
}

function referenceSeries({ label, points }: ReferenceLine, years: readonly number[]): NativeSeries {
  const own = years.map((year) => points.find((candidate) => candidate.year === year))
  return {
    name: label,
    points: labelled(
      own.map((found) => point(found ? shownNumber(found.text, found.value) : null)),
      own.map((found) => found?.text ?? ''),
      'last',
    ),
    colour: hex(quietInk),
    labelColour: hex(quietInk),
    labelFormat: 'General',
    line: { width: 2, dash: 'solid', marker: 'diamond' },
    named: true,
  }
}
