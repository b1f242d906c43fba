import ExcelJS from 'exceljs'
import type { Delivery, DeliveryCover } from '../../shared/delivery/delivery'
import {
  coverLabels,
  coverParagraphs,
  deliveryTexts,
  formatName,
  minimumGroupText,
  programName,
  roundTitle,
} from '../../shared/text/delivery'
import { formatPeriod } from '../../shared/text/format'
import { spreadsheetText } from '../../shared/text/spreadsheet-text'
import { demoMark } from '../../shared/text/statistics'
import { type CellValue, codebookSheet, responseRateSheet, resultSheet, type SheetContent } from './delivery-sheets'
import { setZipDay } from './set-zip-day'

const headerRow = 2

/**
 * A delivery as an Excel workbook. Each sheet begins with what it is of, and a table's header is always row 2. All
 * dates in the file are the round's last day, so that the same delivery always gives the same bytes.
 */
export async function deliveryWorkbook(delivery: Delivery): Promise<Buffer> {
  const { cover } = delivery
  const workbook = new ExcelJS.Workbook()
  workbook.creator = programName(cover.programVersion)
  workbook.title = deliveryTexts.fileTitle
  workbook.created = new Date(`${cover.endsOn}T00:00:00Z`)
  workbook.modified = workbook.created
  addCover(workbook, cover)
  for (const content of [resultSheet(delivery), responseRateSheet(delivery), codebookSheet(delivery)])
    addTable(workbook, content, cover)
  return setZipDay(Buffer.from(await workbook.xlsx.writeBuffer()), cover.endsOn)
}

function addSheet(workbook: ExcelJS.Workbook, name: string, cover: DeliveryCover): ExcelJS.Worksheet {
  const heading = [roundTitle(cover.forbund, cover.year), name, ...(cover.demo ? [demoMark] : [])]
  // In a footer & begins a code, and && is the sign itself.
  const footer = heading.join(' · ').replaceAll('&', '&&')
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&L${footer}&R&P (&N)` },
  })
  sheet.addRow([spreadsheetText(cover.demo ? `${demoMark} · ${heading.slice(0, 2).join(' · ')}` : heading.join(' · '))])
  sheet.getRow(1).font = { bold: true, size: 12 }
  return sheet
}

function addCover(workbook: ExcelJS.Workbook, cover: DeliveryCover): void {
  const sheet = addSheet(workbook, deliveryTexts.cover, cover)
  const { policy, instrument } = cover
  sheet.columns = [{ width: 26 }, { width: 100 }]
  const rows: readonly (readonly [string, CellValue])[] = [
    [coverLabels.forbund, cover.forbund],
    [coverLabels.round, cover.year],
    [coverLabels.period, formatPeriod(cover.startsOn, cover.endsOn)],
    [coverLabels.instrument, [...new Set([instrument.title, instrument.label])].join(' – ')],
    [coverLabels.number, cover.number],
    [coverLabels.minimumGroup, minimumGroupText(policy.minimumGroup, policy.version)],
    [coverLabels.format, formatName(cover.formatVersion)],
    [coverLabels.program, programName(cover.programVersion)],
  ]
  sheet.addRow([deliveryTexts.fileTitle]).font = { bold: true }
  for (const row of rows) sheet.addRow(row.map(safeValue)).getCell(2).alignment = { horizontal: 'left' }
  for (const paragraph of coverParagraphs(policy.minimumGroup)) {
    sheet.addRow([])
    const row = sheet.addRow([null, paragraph])
    row.getCell(2).alignment = { wrapText: true, vertical: 'top' }
    // Excel does not fit a row's height to wrapped text that it did not type itself.
    row.height = 16 * Math.ceil(paragraph.length / 95)
  }
}

function addTable(workbook: ExcelJS.Workbook, { name, columns, percentColumns, rows }: SheetContent, cover: DeliveryCover): void {
  const sheet = addSheet(workbook, name, cover)
  sheet.pageSetup.printTitlesRow = `1:${headerRow}`
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headerRow }]
  const header = sheet.addRow(columns.map(({ title }) => title))
  header.font = { bold: true }
  header.alignment = { wrapText: true, vertical: 'top' }
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width
  })
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(safeValue))
    for (const column of percentColumns) row.getCell(column + 1).numFmt = '0 %'
  }
  sheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: headerRow + rows.length, column: columns.length } }
}

function safeValue(value: CellValue): CellValue {
  return typeof value === 'string' ? spreadsheetText(value) : value
}
