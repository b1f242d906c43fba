import ExcelJS from 'exceljs'
import { fileDay } from '../../shared/report/chart/file-day'
import { notesWithoutDrawing } from '../../shared/report/chart/notes-without-drawing'
import type { Report, ReportSlide } from '../../shared/report/chart/report'
import type { ReportChart } from '../../shared/report/chart/report-chart'
import { commonTexts } from '../../shared/text/common'
import { roundTitle } from '../../shared/text/delivery'
import { reportTexts } from '../../shared/text/report'
import { reportFileTexts } from '../../shared/text/report-files'
import { spreadsheetText } from '../../shared/text/spreadsheet-text'
import { demoMark } from '../../shared/text/statistics'
import { zipParts } from '../zip/read-zip'
import { packedZip } from '../zip/write-zip'
import { innerLinks } from './inner-links'
import { addReportTable, face, tableWidths } from './report-table-rows'
import { rowHeight } from './row-height'
import { sheetName } from './sheet-name'

const wrapped: Partial<ExcelJS.Alignment> = { wrapText: true, vertical: 'top' }
const bold: Partial<ExcelJS.Font> = { ...face, bold: true }
const link: Partial<ExcelJS.Font> = { ...face, color: { argb: 'FF005C8E' }, underline: true }
/** The widths of the contents: number, what it shows, what it is about. */
const contentsWidths = [6, 70, 60] as const

/**
 * The report as an Excel workbook: what it is and what it contains, then a sheet for each chart with its words and tables. All dates
 * in the file are the last of the report's year, so that the same report always gives the same bytes.
 */
export async function reportWorkbook(report: Report): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = commonTexts.programName
  workbook.title = `${report.title} – ${report.forbund}`
  workbook.created = new Date(`${fileDay(report)}T00:00:00Z`)
  workbook.modified = workbook.created
  const taken = new Set<string>()
  const contents = addSheet(workbook, sheetName(reportFileTexts.contentsSheet, taken), report)
  const names = report.slides.map(({ chart }, index) => sheetName(nameOf(index, chart), taken))
  fillContents(contents, report, names)
  for (const [index, slide] of report.slides.entries()) fillChart(addSheet(workbook, names[index] ?? '', report), report, slide)
  const parts = await zipParts(Buffer.from(await workbook.xlsx.writeBuffer()))
  return packedZip(innerLinks(parts), fileDay(report))
}

function addSheet(workbook: ExcelJS.Workbook, name: string, { forbund, year, demo }: Report): ExcelJS.Worksheet {
  // In a footer & begins a code, and && is the sign itself.
  const footer = [roundTitle(forbund, year), ...(demo ? [demoMark] : [])].join(' · ').replaceAll('&', '&&')
  return workbook.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&L${footer}&R&P (&N)` },
  })
}

function fillContents(sheet: ExcelJS.Worksheet, report: Report, names: readonly string[]): void {
  sheet.columns = contentsWidths.map((width) => ({ width }))
  const words = (text: string, font: Partial<ExcelJS.Font> = {}) => {
    const row = sheet.addRow([spreadsheetText(text)])
    sheet.mergeCells(row.number, 1, row.number, contentsWidths.length)
    row.font = { ...face, ...font }
    row.alignment = wrapped
    row.height = rowHeight(text, 130) * ((font.size ?? 11) / 11)
  }
  if (report.demo) words(demoMark, { bold: true })
  words(report.title, { bold: true, size: 16 })
  words(report.forbund)
  for (const line of report.about) words(line)
  sheet.addRow([])
  words(reportTexts.contents, { bold: true, size: 13 })
  const { number, finding, subject } = reportFileTexts.columns
  sheet.addRow([number, finding, subject]).font = bold
  for (const [index, { chart }] of report.slides.entries()) {
    const row = sheet.addRow([index + 1, { text: spreadsheetText(chart.title), hyperlink: placeIn(names[index] ?? '') }])
    row.getCell(3).value = spreadsheetText(chart.subject)
    row.getCell(2).font = link
    row.alignment = wrapped
    row.getCell(1).alignment = { ...wrapped, horizontal: 'left' }
    row.height = Math.max(rowHeight(chart.title, contentsWidths[1]), rowHeight(chart.subject, contentsWidths[2]))
  }
  sheet.addRow([])
  words(reportTexts.methodTitle, { bold: true, size: 13 })
  for (const paragraph of report.method) words(paragraph)
}

/** Of a chart of the report: words in the first column, then its tables. */
function fillChart(sheet: ExcelJS.Worksheet, report: Report, { chart, comment }: ReportSlide): void {
  const widths = tableWidths(chart.tables)
  sheet.columns = widths.map((width) => ({ width }))
  const words = (text: string, font: Partial<ExcelJS.Font> = {}) => {
    const row = sheet.addRow([spreadsheetText(text)])
    row.font = { ...face, ...font }
    row.alignment = wrapped
    row.height = rowHeight(text, (widths[0] ?? 1) * (11 / (font.size ?? 11))) * ((font.size ?? 11) / 11)
  }
  words(chart.title, { bold: true, size: 14 })
  words(chart.subject, { bold: true })
  if (report.demo) words(demoMark)
  for (const line of [...chart.about, ...notesWithoutDrawing(chart)]) words(line)
  if (comment !== '') words(reportFileTexts.commentIs(comment), { italic: true })
  const back = sheet.addRow([{ text: reportFileTexts.toContents, hyperlink: placeIn(reportFileTexts.contentsSheet) }])
  back.font = link
  const tables = chart.tables.filter(({ rows }) => rows.length > 0)
  const headers = tables.map((table) => addReportTable(sheet, table))
  // One header can be repeated on every page, so only that of a single table; of several the finding.
  const repeated = headers.length === 1 ? (headers[0] ?? 1) : 1
  sheet.pageSetup.printTitlesRow = `${repeated}:${repeated}`
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }]
}

/** Without the sign that ends a sheet's name in an address. */
function nameOf(index: number, { subject }: ReportChart): string {
  return reportFileTexts.chartSheet(index + 1, subject).replaceAll('!', '')
}

function placeIn(name: string): string {
  return `'${name.replaceAll("'", "''")}'!A1`
}
