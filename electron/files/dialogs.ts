import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { ChartFormat, ReportFormat } from '../../shared/contract/report-calls'
import { databaseExtension, dialogText } from '../../shared/text/dialogs'

const allFiles: FileFilter = { name: dialogText.allFiles, extensions: ['*'] }
const databaseFilters: FileFilter[] = [{ name: dialogText.databaseFiles, extensions: [databaseExtension] }, allFiles]
const answerFilters: FileFilter[] = [{ name: dialogText.answerFiles, extensions: ['xlsx', 'csv', 'tsv', 'txt'] }, allFiles]
const workbookFilters: FileFilter[] = [{ name: dialogText.workbooks, extensions: ['xlsx'] }]
const deliveryFilters: FileFilter[] = [{ name: dialogText.deliveryFiles, extensions: ['zip', 'xlsx'] }, allFiles]
const packageFilters: FileFilter[] = [{ name: dialogText.packages, extensions: ['zip'] }]
const pdfFilters: FileFilter[] = [{ name: dialogText.pdfFiles, extensions: ['pdf'] }]
/** What files of an exported format are called; its name is how they end. */
const exportedFiles: Readonly<Record<ReportFormat | ChartFormat, string>> = {
  pdf: dialogText.pdfFiles,
  pptx: dialogText.presentations,
  xlsx: dialogText.workbooks,
  docx: dialogText.documents,
  png: dialogText.pictures,
  svg: dialogText.drawings,
  csv: dialogText.tables,
}

/** Each asks for a file and gives its path, or null where the dialog was cancelled. The path stays in main. */
export function askNewDatabase(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.newDatabase, `${folder}/${fileNameOf(name)}.${databaseExtension}`, databaseFilters)
}

export function askDatabase(window: BrowserWindow): Promise<string | null> {
  return askOpen(window, dialogText.openDatabase, databaseFilters)
}

export function askAnswerFile(window: BrowserWindow): Promise<string | null> {
  return askOpen(window, dialogText.openAnswers, answerFilters)
}

export function askDeliveryFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveDelivery, `${folder}/${fileNameOf(name)}.zip`, packageFilters)
}

export function askDeliveryToCompare(window: BrowserWindow): Promise<string | null> {
  return askOpen(window, dialogText.compareDelivery, deliveryFilters)
}

/** Any number of deliveries; null where none was chosen. */
export async function askDeliveries(window: BrowserWindow): Promise<readonly string[] | null> {
  const properties = ['openFile' as const, 'multiSelections' as const]
  const options = { title: dialogText.openDeliveries, filters: deliveryFilters, properties }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled || filePaths.length === 0 ? null : filePaths
}

/** A folder to keep a second copy of each backup in. */
export async function askSecondPlace(window: BrowserWindow): Promise<string | null> {
  const options = { title: dialogText.secondPlace, properties: ['openDirectory' as const, 'createDirectory' as const] }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? null : (filePaths[0] ?? null)
}

export function askMergedToOpen(window: BrowserWindow): Promise<string | null> {
  return askOpen(window, dialogText.openMerged, deliveryFilters)
}

export function askMergedFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveMerge, `${folder}/${fileNameOf(name)}.zip`, packageFilters)
}

export function askFormsFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveForms, `${folder}/${fileNameOf(name)}.pdf`, pdfFilters)
}

export function askEntryWorkbookFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveEntryWorkbook, `${folder}/${fileNameOf(name)}.xlsx`, workbookFilters)
}

export function askInstrumentWorkbookFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveInstrument, `${folder}/${fileNameOf(name)}.xlsx`, workbookFilters)
}

export function askInstrumentFile(window: BrowserWindow): Promise<string | null> {
  return askOpen(window, dialogText.openInstrument, [...workbookFilters, allFiles])
}

export function askFailedRowsFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveFailedRows, `${folder}/${fileNameOf(name)}.xlsx`, workbookFilters)
}

export function askProtocolFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveProtocol, `${folder}/${fileNameOf(name)}.pdf`, pdfFilters)
}

export function askRecoveryFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveRecoveryKey, `${folder}/${fileNameOf(name)}.pdf`, pdfFilters)
}

export function askReportFile(window: BrowserWindow, folder: string, name: string, format: ReportFormat): Promise<string | null> {
  return askExported(window, dialogText.saveReport, folder, name, format)
}

export function askChartFile(window: BrowserWindow, folder: string, name: string, format: ChartFormat): Promise<string | null> {
  return askExported(window, dialogText.saveChart, folder, name, format)
}

export function askLogFile(window: BrowserWindow, folder: string, name: string): Promise<string | null> {
  return askSave(window, dialogText.saveLog, `${folder}/${fileNameOf(name)}.csv`, [
    { name: dialogText.tables, extensions: ['csv'] },
  ])
}

function askExported(window: BrowserWindow, title: string, folder: string, name: string, format: ReportFormat | ChartFormat) {
  const filters = [{ name: exportedFiles[format], extensions: [format] }]
  return askSave(window, title, `${folder}/${fileNameOf(name)}.${format}`, filters)
}

async function askOpen(window: BrowserWindow, title: string, filters: FileFilter[]): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title, filters, properties: ['openFile'] })
  return canceled ? null : (filePaths[0] ?? null)
}

async function askSave(window: BrowserWindow, title: string, defaultPath: string, filters: FileFilter[]): Promise<string | null> {
  const options = { title, defaultPath, filters, properties: ['showOverwriteConfirmation' as const] }
  const { canceled, filePath } = await dialog.showSaveDialog(window, options)
  return canceled || !filePath ? null : filePath
}

/** Longer than any name that we propose, with what stands after the förbund's own; the systems take 255 bytes. */
const longestName = 120

/** The name without what Windows, macOS or Linux refuse in a file name. */
function fileNameOf(name: string): string {
  return name
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestName)
}
