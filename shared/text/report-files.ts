import { commonTexts } from './common'
import { reportTexts } from './report'
import { shareTexts } from './results'

/** What stands at the parts of a chart that other programs draw. */
export const labelledTexts = {
  category: shareTexts.category,
  rate: commonTexts.responseRate,
  /** What a screen reader calls the parts of a slide. */
  chart: 'Diagram',
  key: 'Svarsalternativ, från sämst till bäst',
  counts: 'Antal svar (n) per år',
  /** A row with its figure, or why it has none. */
  row: (label: string, figure: string) => (figure === '' ? label : `${label} · ${figure}`),
} as const

/** Words that only the report's files have. */
export const reportFileTexts = {
  /** The sheet with which the workbook begins. */
  contentsSheet: reportTexts.contents,
  chartSheet: (number: number, subject: string) => `${number} ${subject}`,
  toContents: 'Till innehållet',
  columns: { number: 'Nr', finding: 'Vad det visar', subject: 'Vad det gäller' },
  commentIs: (comment: string) => `${reportTexts.comment}: ${comment}`,
  /** In the foot of a page: "Sida 2 av 12". */
  page: 'Sida',
  pageOf: 'av',
  moreInNotes: 'Mer att veta om siffrorna står i anteckningarna till bilden.',
  commentTitle: (title: string) => `${title} – kommentar`,
  /** The layouts of the slides. */
  layouts: { start: 'Start', short: 'Diagram', long: 'Diagram med lång rubrik' },
  /** A line that does not go on from the one before: what was asked has changed. */
  fromYear: (line: string, year: number) => `${line} (från ${year})`,
  /** Of a table that is too wide for the page, its further columns. */
  continued: (caption: string) => `${caption} Fler kolumner.`,
  tableInNotes: (caption: string) => `Tabell: ${caption}`,
} as const
