import type PptxGenJS from 'pptxgenjs'
import { drawingColours } from '../../shared/drawing/colours'
import { looksOf } from '../../shared/drawing/series-look'
import type { TrendBody } from '../../shared/report/chart/report-chart'
import { formatCount } from '../../shared/text/format'
import { labelledTexts } from '../../shared/text/report-files'
import { figureTexts } from '../../shared/text/statistics'
import { largestSize, linesOf, widthOf } from './fit-text'
import { hex } from './native-chart'
import { linePlot } from './native-lines'
import { face } from './slide-layouts'

const { ink, quietInk } = drawingColours.light
const sizes = [12, 11, 10]
/** Beside the numbers of a year, in inches, and the height of a line of text in points. */
const beside = 0.06
const lineHeight = 1.25 / 72

/** How many answered each year by one line: what stands under its points. */
interface CountRow {
  /** Empty where there is one line only. */
  readonly label: string
  readonly colour: string
  readonly counts: readonly string[]
}

interface CountTable {
  readonly rows: readonly CountRow[]
  readonly size: number
  /** In inches: of n, of each year and of the names. */
  readonly columns: readonly number[]
  readonly heights: readonly number[]
}

/** How much room the numbers of answers take under a chart of lines this wide, in inches: none where there are none, or no room. */
export function countsHeight(body: TrendBody, width: number): number {
  return countTable(body, width)?.heights.reduce((sum, height) => sum + height, 0) ?? 0
}

/** n under each point, a row a line with its name, in columns under the years of the chart. */
export function addCounts(page: PptxGenJS.Slide, body: TrendBody, place: { x: number; y: number; width: number }): void {
  const table = countTable(body, place.width)
  if (!table) return
  const { rows, size, columns, heights } = table
  const cells = rows.map(({ label, colour, counts }) => [
    { text: figureTexts.n, options: { color: hex(quietInk), align: 'right' as const } },
    ...counts.map((text) => ({ text, options: { color: hex(ink), align: 'center' as const } })),
    { text: label, options: { color: colour, align: 'left' as const } },
  ])
  page.addTable(cells, {
    x: place.x,
    y: place.y,
    w: place.width,
    colW: [...columns],
    rowH: [...heights],
    margin: 0,
    fontFace: face,
    fontSize: size,
    valign: 'middle',
    border: { type: 'none' },
    objectName: labelledTexts.counts,
  })
}

/** Null where no line has an n, as a register's, and where the years lie too close for their numbers; the notes have them then. */
function countTable(body: TrendBody, width: number): CountTable | null {
  const rows = rowsOf(body)
  const year = (linePlot.width * width) / body.years.length
  const widest = (size: number) => Math.max(...rows.flatMap(({ counts }) => counts.map((text) => widthOf(text, size))))
  const fits = (size: number) => widest(size) + beside <= year
  if (rows.length === 0 || !fits(sizes.at(-1) ?? 0)) return null
  const names = (1 - linePlot.x - linePlot.width) * width
  const size = largestSize(sizes, (one) => fits(one) && rows.every(({ label }) => linesOf(label, names, one) <= 1))
  return {
    rows,
    size,
    columns: [linePlot.x * width, ...body.years.map(() => year), names],
    heights: rows.map(({ label }) => Math.max(1, linesOf(label, names, size)) * size * lineHeight),
  }
}

function rowsOf({ lines, years }: TrendBody): readonly CountRow[] {
  const ids = lines.map(({ id }) => id)
  const looks = looksOf(ids, ids)
  return lines.flatMap(({ label, marks }, index) => {
    if (marks.every(({ n }) => n === null)) return []
    const counts = years.map((year) => formatCount(marks.find((mark) => mark.year === year)?.n ?? null))
    return [{ label: lines.length > 1 ? label : '', colour: hex(looks[index]?.colour.light ?? ink), counts }]
  })
}
