import type { Disposal } from '../model/disposal'
import type { Forbund } from '../model/forbund'
import { type BackupReason, backupReasons } from '../stewardship/backup'
import { databaseExtension } from './dialogs'

const demoPrefix = 'DEMO '
const longestName = 70
/** Of a chart's file, without its year. */
const longestChartName = 110

/** Of a long name the beginning, so that the year and the number are never cut off. */
function shortened(name: string, most: number = longestName): string {
  return name.length > most ? `${name.slice(0, most - 1).trim()}…` : name
}

/** What a delivery's file is called unless the user names it otherwise; without its ending. */
export function deliveryFileName({ name, demo }: Forbund, year: number, number: number): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – leverans ${year} nr ${number}`
}

/** The file of forms on paper: of one form by its title, or of all where it is null; without its ending. */
export function formsFileName({ name, demo }: Forbund, year: number, title: string | null): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – ${title ?? 'alla formulär'} ${year}`
}

/** The workbook to type forms of paper into; without its ending. */
export function entryWorkbookFileName({ name, demo }: Forbund, year: number): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – skriv in enkäter ${year}`
}

/** A version of the instrument as a workbook, by its label; without its ending. */
export function instrumentFileName({ name, demo }: Forbund, label: string): string {
  return `${demo ? demoPrefix : ''}${shortened(name, 40)} – instrument ${shortened(label, 60)}`
}

/** The file of a förbund's trend table; without its ending. */
export function trendFileName({ name, demo }: Forbund): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – trender`
}

/** The page with a recovery key; without its ending. */
export function recoveryKeyFileName({ name }: Forbund): string {
  return `${shortened(name)} – återställningsnyckel`
}

/** The board report of a year; without its ending. */
export function reportFileName({ name, demo }: Forbund, year: number): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – rapport ${year}`
}

/** The protocol of a disposal; without its ending. */
export function protocolFileName({ name, demo }: Forbund, { year, kind }: Pick<Disposal, 'year' | 'kind'>): string {
  const what = kind === 'responses' ? 'gallringsprotokoll' : 'gallringsprotokoll fritext'
  return `${demo ? demoPrefix : ''}${shortened(name)} – ${what} ${year}`
}

/** One chart of a year's report, by what it is about; without its ending. */
export function chartFileName({ name, demo }: Forbund, year: number, subject: string): string {
  const whose = `${demo ? demoPrefix : ''}${shortened(name)} – `
  const about = shortened(subject.replace(/[.?\s]+$/u, ''), longestChartName - whose.length)
  return whose + (about.includes(String(year)) ? about : `${about} ${year}`)
}

/** The rows of a file that are to be corrected, by the file's name with its ending; without its own. */
export function failedRowsFileName(fileName: string): string {
  return `${shortened(fileName.replace(/\.[^.]*$/u, ''))} – rader att rätta`
}

/** What a file is called whose place another one takes, the how many-th of its name; without its ending. */
export function setAsideName(name: string, number: number): string {
  return `${name} (undanlagd ${number})`
}

/** What the file was called whose place another one took, by the name that it has since, with its ending; null where it is not such a name, but for example that of a journal. */
export function readSetAsideName(fileName: string): string | null {
  const [, name, ending] = /^(.+) \(undanlagd \d+\)(\.[\p{L}\d]+)?$/u.exec(fileName) ?? []
  return name === undefined ? null : `${name}${ending ?? ''}`
}

/** A database that is being made, until it takes the name that it is made for; with their endings. */
export function beingMadeName(name: string): string {
  return `${name}.made`
}

/** The file beside a database that says who has it open for writing, by the database's name with its ending. */
export function leaseFileName(name: string): string {
  return `${name}.lock`
}

/** The log of a förbund's database; without its ending. */
export function logFileName({ name, demo }: Forbund): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – logg`
}

/** The merged table of a region or the country, for its zip and its workbook; without their endings. */
export function mergedFileName({ name, demo }: Forbund, year: number): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – sammanställning ${year}`
}

/** What backups are called in their files, by why they were made. */
const backupWords: Readonly<Record<BackupReason, string>> = {
  closing: 'vid stängning',
  asked: 'på begäran',
  'before-migration': 'före uppdatering',
  'before-import': 'före import',
  'before-restore': 'före återställning',
  'before-disposal': 'före gallring',
}

/** When a backup was made, by the clock on the wall there and how far it is from world time, and why. */
export interface BackupName {
  /** `2026-11-22T08:15:00+01:00`, to the second. */
  readonly madeAt: string
  readonly reason: BackupReason
}

/** The file of a backup with its ending; `number` above 1 is for another one of the same second. No förbund's name stands in it. */
export function backupFileName({ madeAt, reason }: BackupName, number: number): string {
  const time = madeAt.replace('T', ' ').replaceAll(':', '')
  return `${time} ${backupWords[reason]}${number > 1 ? ` ${number}` : ''}.${databaseExtension}`
}

/** What the name of a backup's file says; null for any other file. */
export function readBackupFileName(fileName: string): BackupName | null {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d)(\d\d)(\d\d)([+-]\d\d)(\d\d) (\D+?)( \d+)?\.([a-z]+)$/u.exec(fileName.normalize('NFC'))
  if (!parts || parts[9] !== databaseExtension) return null
  const [, day, hour, minute, second, offsetHours, offsetMinutes, word] = parts
  const reason = backupReasons.find((known) => backupWords[known] === word)
  const madeAt = `${day}T${hour}:${minute}:${second}${offsetHours}:${offsetMinutes}`
  return reason === undefined || Number.isNaN(Date.parse(madeAt)) ? null : { madeAt, reason }
}

/** The folder for a database's backups in a place that somebody has named. */
export function secondPlaceName(databaseId: string): string {
  return `Säkerhetskopior ${databaseId.slice(0, 8)}`
}

/** Whether a folder is called as `secondPlaceName` calls them, of whichever database. */
export function isSecondPlaceName(folderName: string): boolean {
  return /^Säkerhetskopior [\da-f]{8}$/u.test(folderName.normalize('NFC'))
}
