import { widestText } from '../../../shared/drawing/text-width'
import { wrapText } from '../../../shared/drawing/wrap-text'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import type { ReportTable } from '../../../shared/report/chart/report-table'
import type { TableScreen } from './screens'
import { bodyHeight } from './slide-layout'
import { lengths, lineHeight, type Stage, wordSizes } from './stage'
import { contentWidth, textHeight } from './words-layout'

/** The first column says what a row is of: it keeps this much, in letter sizes, and takes what the others leave. */
const leastFirst = 14
/** A column of words wraps where it would be wider than this, in letter sizes. */
const mostWords = 16

type Column = TableScreen['columns'][number]
type Row = TableScreen['rows'][number]

/** What a table is laid out on: the stage, and the letter size in px. */
interface Sheet {
  readonly stage: Stage
  readonly size: number
  /** For the rows under the heads of the columns, in px. */
  readonly room: number
}

/**
 * The tables of a slide's chart on as few screens as they can be at the smallest letters, and as large as those screens have room
 * for. Columns that have no room go on beside the first one again.
 */
export function tableScreens(chart: ReportChart, stage: Stage, demo: boolean): readonly TableScreen[] {
  return chart.tables.flatMap((table) => {
    const at = (size: number) => screensAt(chart, table, size * stage.unit, stage, demo)
    const least = at(lengths.text)
    return wordSizes.map(at).find((screens) => screens.length <= least.length && widthsOf(screens) <= widthsOf(least)) ?? least
  })
}

/** Over how many screens the columns are spread. */
function widthsOf(screens: readonly TableScreen[]): number {
  return new Set(screens.map(({ columns }) => columns.at(1)?.number)).size
}

function screensAt(chart: ReportChart, table: ReportTable, size: number, stage: Stage, demo: boolean): readonly TableScreen[] {
  // The caption stands where the subject does beside the drawing.
  const caption = textHeight(table.caption, lengths.text, stage) - textHeight(chart.subject, lengths.subject, stage)
  const sheet = { stage, size, room: bodyHeight(chart, stage, demo) - caption - lengths.gap * stage.unit }
  const { caption: words } = table
  return columnParts(table, sheet).flatMap((columns) =>
    rowParts(table, columns, sheet).map(
      (rows): TableScreen => ({ kind: 'table', chart, fontSize: size, caption: words, columns, rows }),
    ),
  )
}

function columnParts(table: ReportTable, { stage, size }: Sheet): readonly (readonly Column[])[] {
  const width = contentWidth(stage)
  const all = table.columns.map((column, number): Column => {
    const cells = table.rows.map((row) => row[number]?.text ?? '')
    const header = dividable(column.header)
    const width = columnWidth(header, cells, column.kind, number > 0, size) + lengths.columnGap * stage.unit
    return { ...column, header, number, width }
  })
  const [first, ...others] = all.filter(({ number }) => number === 0 || table.rows.some((row) => row[number]?.text))
  if (!first) return []
  const least = Math.min(first.width, leastFirst * size)
  const parts: Column[][] = [[]]
  let left = width - least
  for (const column of others) {
    if (column.width > left && parts.at(-1)?.length) {
      parts.push([])
      left = width - least
    }
    parts.at(-1)?.push(column)
    left -= column.width
  }
  return parts.map((own) => {
    const room = width - own.reduce((sum, column) => sum + column.width, 0)
    return [{ ...first, width: Math.max(least, Math.min(first.width, room)) }, ...own]
  })
}

/** How wide the content of a column is with its numbers on one line and its words wrapped, in px. */
function columnWidth(header: string, cells: readonly string[], kind: 'text' | 'number', wraps: boolean, size: number): number {
  const heads = widestText(header.split(/[\s\u200B]+/), size, 600)
  if (kind === 'text')
    return Math.max(heads, Math.min(widestText(cells, size), wraps ? mostWords * size : Number.POSITIVE_INFINITY))
  // Figures stand under each other, so that each digit is as wide as the widest.
  const figures = cells.map((text) => text.replaceAll(/\d/g, '0'))
  return Math.max(heads, widestText(figures, size))
}

/** A heading that may be divided after a stroke, where a browser would not. */
function dividable(header: string): string {
  return header.replaceAll('/', '/\u200B')
}

function rowParts(table: ReportTable, columns: readonly Column[], sheet: Sheet): readonly (readonly Row[])[] {
  const heads = columns.map(({ header }) => header)
  const room = sheet.room - rowHeight(heads, columns, sheet, 600)
  const parts: Row[][] = [[]]
  let left = room
  for (const [number, row] of table.rows.entries()) {
    const cells = columns.map((column) => row[column.number]?.text ?? '')
    const height = rowHeight(cells, columns, sheet)
    if (height > left && parts.at(-1)?.length) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push({ number, cells })
    left -= height
  }
  return parts
}

function rowHeight(
  cells: readonly string[],
  columns: readonly Column[],
  { size, stage }: Sheet,
  weight: 400 | 600 = 400,
): number {
  const { unit } = stage
  const lines = cells.map(
    (text, index) => wrapText(text, (columns[index]?.width ?? 0) - lengths.columnGap * unit, size, weight).length,
  )
  return Math.max(1, ...lines) * size * lineHeight + lengths.rowPadding * unit
}
