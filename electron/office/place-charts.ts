import type PptxGenJS from 'pptxgenjs'
import { answerParts } from '../../shared/drawing/bar-segments'
import { drawingColours } from '../../shared/drawing/colours'
import { type RowsOfBoxes, rowsByBoxes } from '../../shared/drawing/rows-by-boxes'
import type { ReportChart, TrendBody } from '../../shared/report/chart/report-chart'
import { labelledTexts } from '../../shared/text/report-files'
import { largestSize, linesOf, textHeight } from './fit-text'
import { addCounts, countsHeight } from './line-counts'
import { distributionNative, type Room, ratesNative } from './native-bars'
import { hex, type NativeChart } from './native-chart'
import { trendNative } from './native-lines'
import { face, language } from './slide-layouts'

interface Place extends Room {
  readonly x: number
  readonly y: number
}

const { ink } = drawingColours.light
const gap = 0.15
const keyHeight = 0.34
const leastRow = 0.36
/** A chart of lines with all that stands under it, and without. */
const leastTrend = 3.6
const leastLines = 2.7
const remarkSize = 20

/** Draws the chart in the place, in several where its rows are answered on different scales. Adds each to `charts`, in order. */
export function placeCharts(page: PptxGenJS.Slide, chart: ReportChart, place: Place, charts: NativeChart[]): void {
  const { body } = chart
  if (!hasFigures(chart)) addRemarks(page, chart, place)
  else if (body.kind === 'trend') addTrend(page, chart, body, place, charts)
  else if (body.kind === 'rates') addNative(page, ratesNative(chart, body, place), place, charts)
  else {
    const groups = rowsByBoxes(body.rows)
    const rows = body.rows.length
    const keys = groups.length * (keyHeight + gap)
    let y = place.y
    for (const group of groups) {
      addKey(page, group, { ...place, y, height: keyHeight })
      const height = ((place.height - keys) * group.rows.length) / rows
      // A single row fills no slide.
      const own = { ...place, y: y + keyHeight + 0.04, height: Math.min(height, group.rows.length * 1.2) }
      addNative(page, distributionNative(chart, group, body, own), own, charts)
      y = own.y + own.height + gap - 0.04
    }
  }
}

/** The lines, and under each year how many have answered. */
function addTrend(page: PptxGenJS.Slide, chart: ReportChart, body: TrendBody, place: Place, charts: NativeChart[]): void {
  const own = { ...place, height: place.height - countsHeight(body, place.width) }
  addNative(page, trendNative(chart, body, own), own, charts)
  addCounts(page, body, { ...place, y: own.y + own.height })
}

/** How much of a slide of this width a chart needs at least, in inches. */
export function leastHeight({ body }: ReportChart, width: number): number {
  if (body.kind === 'trend') return Math.max(leastTrend, leastLines + countsHeight(body, width))
  const keys = body.kind === 'distribution' ? rowsByBoxes(body.rows).length : 0
  const row = body.rows.length <= 5 ? 0.62 : leastRow
  return Math.min(4.2, Math.max(1.8, keys * (keyHeight + gap) + body.rows.length * row))
}

/** Whether there is anything to draw. */
export function hasFigures({ body }: ReportChart): boolean {
  if (body.kind === 'distribution') return body.rows.some(({ summary }) => summary !== null)
  if (body.kind === 'rates') return body.rows.some(({ value }) => value !== null)
  return body.lines.some(({ marks }) => marks.some(({ value }) => value !== null))
}

/** pptxgenjs makes the place on the slide and the workbook with the numbers; how it looks is written over in the end. */
function addNative(page: PptxGenJS.Slide, native: NativeChart, { x, y, width, height }: Place, charts: NativeChart[]): void {
  const data = native.series.map(({ name, points }) => ({
    name,
    labels: [...native.categories],
    // As text: pptxgenjs writes a number that is 0 as an empty cell.
    values: points.map(({ value }) => (value === null ? '' : String(value))),
  }))
  page.addChart(native.kind === 'bars' ? 'bar' : 'line', data, {
    ...{ x, y, w: width, h: height },
    altText: native.alternative,
    objectName: labelledTexts.chart,
  })
  charts.push(native)
}

/** What the colours of the bars mean, from the worst answer to the best: a row of boxes in those colours. */
function addKey(page: PptxGenJS.Slide, { example }: RowsOfBoxes, { x, y, width, height }: Place): void {
  const parts = answerParts(example)
  const cell = Math.min(width / parts.length, example.inClasses ? 4.2 : 2.4)
  const texts = parts.map(({ category }) => labelledTexts.category(category))
  const fontSize = largestSize([14, 13, 12, 11, 10], (size) => texts.every((text) => linesOf(text, cell - 0.1, size, 600) === 1))
  const cells = parts.map(({ colour, textColour }, index) => ({
    text: texts[index] ?? '',
    options: { fill: { color: hex(colour) }, color: hex(textColour), align: 'center' as const, valign: 'middle' as const },
  }))
  page.addTable([cells], {
    ...{ x, y, w: cell * parts.length, h: height, colW: parts.map(() => cell), rowH: height },
    margin: 0.02,
    fontFace: face,
    fontSize,
    border: { type: 'solid', color: 'FFFFFF', pt: 1 },
    objectName: labelledTexts.key,
  })
}

/** In place of a chart that nothing can be drawn of: why. */
function addRemarks(page: PptxGenJS.Slide, { body }: ReportChart, { x, y, width, height }: Place): void {
  const texts = remarksOf(body)
  const runs = texts.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8 } }))
  if (runs.length === 0) return
  page.addText(runs, {
    ...{ x, y, w: width, h: height, margin: 0 },
    ...{ fontFace: face, fontSize: remarkSize, color: hex(ink), align: 'left', valign: 'top', lang: language },
  })
}

/** How high the words are that stand where nothing can be drawn, in inches. */
export function remarksHeight({ body }: ReportChart, width: number): number {
  return textHeight(remarksOf(body), width, remarkSize, 400, 0.35) + 0.1
}

function remarksOf(body: ReportChart['body']): readonly string[] {
  if (body.kind === 'distribution') return body.rows.map(({ label, remark }) => labelledTexts.row(label, remark))
  if (body.kind === 'rates') return body.rows.map(({ label, text }) => labelledTexts.row(label, text))
  return []
}
