import ExcelJS from 'exceljs'
import type { InstrumentVersion } from '../../shared/instrument/version'
import type { Forbund } from '../../shared/model/forbund'
import type { Insats } from '../../shared/model/insats'
import type { Round } from '../../shared/model/round'
import { demoTexts } from '../../shared/text/common'
import { programName, roundTitle } from '../../shared/text/delivery'
import { entryWorkbookTexts } from '../../shared/text/paper'
import { spreadsheetText } from '../../shared/text/spreadsheet-text'
import { type ChoiceList, type EntryColumn, type EntrySheet, entrySheets } from './entry-sheets'
import { rowHeight } from './row-height'
import { setZipDay } from './set-zip-day'

/** What the workbook is for, and what can be chosen in it. */
export interface EntryWorkbook {
  readonly forbund: Forbund
  readonly round: Round
  readonly instrument: InstrumentVersion
  readonly insatser: readonly Insats[]
  readonly programVersion: string
}

/** How many forms each sheet has room for. */
export const entryRows = 500

/** exceljs takes a list for a whole range, which its types leave out; given cell by cell it writes ranges that overlap. */
type WithRanges = ExcelJS.Worksheet & {
  readonly dataValidations: { readonly add: (range: string, validation: ExcelJS.DataValidation) => void }
}

/** Columns may be made wider and rows higher; all else that is not to be typed stays as it is. */
const protection = { formatColumns: true, formatRows: true }

/**
 * A workbook to type forms of paper into, for those who do not have the program: how to, a sheet for each form, and a hidden
 * sheet of what the cells offer. Its headers are those that an import knows by itself. All dates in the file are the round's last
 * day, so that the same round always gives the same bytes.
 */
export async function entryWorkbook(input: EntryWorkbook): Promise<Buffer> {
  const { round, instrument, insatser } = input
  const workbook = new ExcelJS.Workbook()
  workbook.creator = programName(input.programVersion)
  workbook.title = entryWorkbookTexts.title(round.year)
  workbook.created = new Date(`${round.endsOn}T00:00:00Z`)
  workbook.modified = workbook.created
  const sheets = entrySheets(instrument.definition, insatser)
  await addGuide(workbook, input)
  const lists = [...new Set(sheets.flatMap(({ columns }) => columns.flatMap(({ list }) => list ?? [])))]
  for (const sheet of sheets) await addEntrySheet(workbook, sheet, lists, input)
  await addLists(workbook, lists)
  return setZipDay(Buffer.from(await workbook.xlsx.writeBuffer()), round.endsOn)
}

async function addGuide(workbook: ExcelJS.Workbook, { forbund, round }: EntryWorkbook): Promise<void> {
  const sheet = workbook.addWorksheet(entryWorkbookTexts.guide, {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = [{ width: 4 }, { width: 90 }]
  sheet.addRow([entryWorkbookTexts.title(round.year)]).font = { bold: true, size: 14 }
  sheet.addRow([spreadsheetText(forbund.name)])
  if (forbund.demo) sheet.addRow([demoTexts.label])
  sheet.addRow([])
  for (const [index, step] of entryWorkbookTexts.steps(entryRows).entries()) {
    const row = sheet.addRow([index + 1, step])
    row.alignment = { vertical: 'top', wrapText: true }
    row.height = rowHeight(step, 90) + 6
  }
  await sheet.protect('', protection)
}

async function addEntrySheet(
  workbook: ExcelJS.Workbook,
  { name, columns }: EntrySheet,
  lists: readonly ChoiceList[],
  { forbund, round }: EntryWorkbook,
): Promise<void> {
  // In a footer & begins a code, and && is the sign itself.
  const footer = [roundTitle(forbund.name, round.year), name].join(' · ').replaceAll('&', '&&')
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    headerFooter: { oddFooter: `&L${footer}&R&P (&N)` },
  })
  const header = sheet.addRow(columns.map((column) => spreadsheetText(column.header)))
  header.font = { bold: true }
  header.alignment = { wrapText: true, vertical: 'top' }
  header.height = Math.max(...columns.map((column) => rowHeight(column.header, column.width - 3)))
  for (const [index, column] of columns.entries()) addColumn(sheet, index + 1, column, lists)
  await sheet.protect('', protection)
}

function addColumn(
  sheet: ExcelJS.Worksheet,
  column: number,
  { width, list, strict }: EntryColumn,
  lists: readonly ChoiceList[],
): void {
  sheet.getColumn(column).width = width
  const { letter } = sheet.getColumn(column)
  const validation = list && offer(list, strict, sheet.getColumn(lists.indexOf(list) + 1).letter)
  for (let row = 2; row <= entryRows + 1; row++) {
    const cell = sheet.getCell(row, column)
    cell.protection = { locked: false }
    // As text, so that no free word becomes a date or a formula.
    if (!strict) cell.numFmt = '@'
    if (!list) cell.alignment = { wrapText: true, vertical: 'top' }
  }
  if (validation) (sheet as WithRanges).dataValidations.add(`${letter}2:${letter}${entryRows + 1}`, validation)
}

/** `column`: the letter of the list on the sheet of lists. */
function offer(list: ChoiceList, strict: boolean, column: string): ExcelJS.DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`'${entryWorkbookTexts.lists}'!$${column}$2:$${column}$${list.words.length + 1}`],
    showErrorMessage: strict,
    ...(strict && { errorTitle: entryWorkbookTexts.errorTitle, error: entryWorkbookTexts.error }),
  }
}

async function addLists(workbook: ExcelJS.Workbook, lists: readonly ChoiceList[]): Promise<void> {
  const sheet = workbook.addWorksheet(entryWorkbookTexts.lists, { state: 'hidden' })
  for (const [index, { title, words }] of lists.entries())
    sheet.getColumn(index + 1).values = [title, ...words].map(spreadsheetText)
  await sheet.protect('', protection)
}
