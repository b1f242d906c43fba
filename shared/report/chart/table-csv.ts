import { csvFile, quoted } from '../../text/csv'
import { plainDecimal } from '../../text/format'
import { demoMark } from '../../text/statistics'
import { notesWithoutDrawing } from './notes-without-drawing'
import type { ReportChart } from './report-chart'
import type { ReportCell, ReportTable } from './report-table'

/**
 * The tables of one chart as a CSV file for Excel in Swedish, with decimal comma: what the chart says, is of and
 * has to be read with (which groups are joined, breaks), and then each
 * table with its caption and header. A percentage keeps its sign, which Excel reads as one. Demo data are marked in the first line.
 */
export function tableCsv(chart: ReportChart, demo: boolean): string {
  const { title, subject, about, tables } = chart
  const words = [...(demo ? [demoMark] : []), title, subject, ...about, ...notesWithoutDrawing(chart)]
  return csvFile([...words.map((text) => [quoted(text)]), ...tables.flatMap(tableLines)])
}

function tableLines({ caption, columns, rows }: ReportTable): readonly (readonly string[])[] {
  return [[], [quoted(caption)], columns.map(({ header }) => quoted(header)), ...rows.map((row) => row.map(field))]
}

function field({ text, number }: ReportCell): string {
  if (number === null) return quoted(text)
  return `${plainDecimal(number.value)}${number.unit === 'percent' ? '%' : ''}`
}
