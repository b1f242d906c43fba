import { type HandbookAddress, type HandbookPageId, handbookPageIds } from './addresses'
import { backupsPage } from './backups'
import { beforePage } from './before'
import type { HandbookPage } from './blocks'
import { computingPage } from './computing'
import { correctingPage } from './correcting'
import { dataPage } from './data'
import { deliveringPage } from './delivering'
import { disposingPage } from './disposing'
import { importingPage } from './importing'
import { logPage } from './log'
import { mergingPage } from './merging'
import { openTextPage } from './open-text'
import { passwordPage } from './password'
import { programPage } from './program'
import { questionsPage } from './questions'
import { readingResultsPage } from './reading-results'
import { readingTrendsPage } from './reading-trends'
import { responseRatePage } from './response-rate'
import { savingReportPage } from './saving-report'
import { secondEntryPage } from './second-entry'
import { showingPage } from './showing'
import { smallNumbersPage } from './small-numbers'
import { typingPage } from './typing'
import { yearPage } from './year'

const pages: Readonly<Record<HandbookPageId, HandbookPage>> = {
  'arets-gang': yearPage,
  'fore-matningen': beforePage,
  'skriva-in': typingPage,
  dubbelregistrera: secondEntryPage,
  importera: importingPage,
  'hitta-och-ratta': correctingPage,
  fritext: openTextPage,
  svarsandelen: responseRatePage,
  'lasa-resultat': readingResultsPage,
  'lasa-trender': readingTrendsPage,
  'sma-tal': smallNumbersPage,
  'visa-for-styrelsen': showingPage,
  'spara-rapporten': savingReportPage,
  leverera: deliveringPage,
  sammanstalla: mergingPage,
  'sa-raknas-det': computingPage,
  'fragor-och-skalor': questionsPage,
  uppgifterna: dataPage,
  sakerhetskopior: backupsPage,
  losenord: passwordPage,
  loggen: logPage,
  gallra: disposingPage,
  programmet: programPage,
}

/** All of the handbook, in the order it is read. */
export const handbook: readonly HandbookPage[] = handbookPageIds.map((id) => pages[id])

/** The pages under what they have in common, as the table of contents shows them. */
export const handbookGroups: readonly { readonly title: string; readonly pages: readonly HandbookPage[] }[] = [
  { title: 'Börja', pages: [yearPage, beforePage] },
  { title: 'Ta in svaren', pages: [typingPage, secondEntryPage, importingPage, correctingPage, openTextPage, responseRatePage] },
  { title: 'Läsa siffrorna', pages: [readingResultsPage, readingTrendsPage, smallNumbersPage] },
  { title: 'Visa och lämna', pages: [showingPage, savingReportPage, deliveringPage, mergingPage] },
  {
    title: 'Slå upp',
    pages: [computingPage, questionsPage, dataPage, backupsPage, passwordPage, logPage, disposingPage, programPage],
  },
]

export function findHandbookPage(id: HandbookPageId): HandbookPage {
  return pages[id]
}

/** What a place in the handbook is called where something leads to it: a section by its heading. */
export function handbookTitle({ page, section }: HandbookAddress): string {
  const found = pages[page]
  return found.sections.find(({ id }) => id === section)?.heading ?? found.title
}
