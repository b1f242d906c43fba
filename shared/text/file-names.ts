import type { Forbund } from '../model/forbund'

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

/** The file of a förbund's trend table; without its ending. */
export function trendFileName({ name, demo }: Forbund): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – trender`
}

/** The board report of a year; without its ending. */
export function reportFileName({ name, demo }: Forbund, year: number): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – rapport ${year}`
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

/** The merged table of a region or the country, for its zip and its workbook; without their endings. */
export function mergedFileName({ name, demo }: Forbund, year: number): string {
  return `${demo ? demoPrefix : ''}${shortened(name)} – sammanställning ${year}`
}
