import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { drawingColours } from '../../shared/drawing/colours'
import { widestText } from '../../shared/drawing/text-width'
import type { ReportCell, ReportColumn, ReportTable } from '../../shared/report/chart/report-table'
import { reportFileTexts } from '../../shared/text/report-files'
import { cellSize, paragraphStyles } from './document-styles'
import { hex } from './native-chart'

/** Of the text on a page, in twentieths of a point: A4 with margins of 2 cm. */
export const textWidth = 9638

const { line, ink } = drawingColours.light
const mostColumns = 11
const twipsInPoint = 20
const cellMargin = 50
/** Of a column of numbers, so that they do not lie close to those beside. */
const leastWidth = 520
/** Where Calibri is missing, what takes its place can be so much wider than Inter, by which is measured. */
const otherFont = 1.2
/** How much of the room for words the first column has, beside 1 for each other column of words. */
const firstShare = 1.4

/**
 * A table with its caption. One with more columns than a page has room for is written as several below each other, each with the
 * first column.
 */
export function documentTables(table: ReportTable): readonly (Paragraph | Table)[] {
  if (table.rows.length === 0) return []
  return partsOf(table).flatMap((part, index) => [
    new Paragraph({
      style: 'Caption',
      text: index === 0 ? table.caption : reportFileTexts.continued(table.caption),
    }),
    oneTable(part),
  ])
}

function partsOf(table: ReportTable): readonly ReportTable[] {
  const others = table.columns.length - 1
  const parts = Math.max(1, Math.ceil(others / (mostColumns - 1)))
  const each = Math.ceil(others / parts)
  return Array.from({ length: parts }, (_, part) => {
    const own = <Item>(items: readonly Item[]) => [...items.slice(0, 1), ...items.slice(1 + part * each, 1 + (part + 1) * each)]
    return { ...table, columns: own(table.columns), rows: table.rows.map(own) }
  })
}

function oneTable({ columns, rows }: ReportTable): Table {
  const widths = columnWidths(columns, rows)
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cellOf(dividable(column.header), column, widths[index] ?? 0, paragraphStyles.headerCell),
    ),
  })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true },
    borders: {
      top: { style: BorderStyle.SINGLE, size: 8, color: hex(ink) },
      bottom: { style: BorderStyle.SINGLE, size: 8, color: hex(ink) },
      left: { style: BorderStyle.NONE },
      right: { style: BorderStyle.NONE },
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: hex(line) },
      insideVertical: { style: BorderStyle.NONE },
    },
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: cellMargin, right: cellMargin },
    rows: [header, ...rows.map((row) => rowOf(row, columns, widths))],
  })
}

function rowOf(cells: readonly ReportCell[], columns: readonly ReportColumn[], widths: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: columns.map((column, index) => cellOf(cells[index]?.text ?? '', column, widths[index] ?? 0, paragraphStyles.cell)),
  })
}

function cellOf(text: string, { kind }: ReportColumn, width: number, style: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: style === paragraphStyles.headerCell ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    children: [new Paragraph({ style, text, alignment: kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT })],
  })
}

/** Numbers as narrow as their longest word can be read; what is left is for words, the first column has most of it. */
function columnWidths(columns: readonly ReportColumn[], rows: ReportTable['rows']): readonly number[] {
  const numbers = columns.map(({ kind, header }, index) => {
    if (index === 0 || kind === 'text') return 0
    const words = [...dividable(header).split(/[ \u200B\u00AD]/), ...rows.map((row) => row[index]?.text ?? '')]
    return Math.max(leastWidth, widestText(words, cellSize, 600) * otherFont * twipsInPoint + 2 * cellMargin)
  })
  const texts = columns.filter(({ kind }, index) => index > 0 && kind === 'text').length
  const text = Math.max(0, textWidth - numbers.reduce((sum, width) => sum + width, 0)) / (texts + firstShare)
  return columns.map(({ kind }, index) => {
    if (index === 0) return Math.floor(text * firstShare)
    return Math.floor(kind === 'text' ? text : (numbers[index] ?? 0))
  })
}

/** Long words in a narrow column can be divided where they are joined. */
function dividable(header: string): string {
  return header.replaceAll('/', '/\u200B').replace('dubbelmarkerad', 'dubbel\u00ADmarkerad')
}
