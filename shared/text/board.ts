import type { ReportFormat } from '../contract/report-calls'
import { formatCount } from './format'

/** What can be done on the page, for button, key and palette. */
export const boardCommandTexts = {
  show: { text: 'Visa i helskärm', keys: 'F5' },
  pdf: { text: 'Spara som PDF …', keys: 'Ctrl+P' },
  pptx: { text: 'Spara som PowerPoint …', keys: 'Ctrl+Shift+P' },
  xlsx: { text: 'Spara som Excel …', keys: 'Ctrl+Shift+E' },
  docx: { text: 'Spara som Word …', keys: 'Ctrl+Shift+W' },
  restore: { text: 'Återställ programmets förslag …', keys: 'Ctrl+Shift+R' },
} as const

/** The page Styrelse, where the chef chooses what the board sees. */
export const boardTexts = {
  files: 'Spara rapporten som fil',
  formats: { pdf: 'PDF', pptx: 'PowerPoint', xlsx: 'Excel', docx: 'Word' } satisfies Readonly<Record<ReportFormat, string>>,
  writing: (format: string) => `${format}-filen görs …`,
  statistic: 'Svar på skalan 1–6 räknas som',
  statistics: { share46: 'Andel 4–6', share56: 'Andel 5–6', mean: 'Medelvärde 1–6' },
  open: 'Mätomgången är öppen. Lämna inte ut en rapport nu och en till när fler har svarat: skillnaden mellan dem kan visa vad en enda person har svarat.',
  slides: (count: number) => (count === 1 ? '1 bild' : `${formatCount(count)} bilder`),
  slidesDescription: 'I den ordning de visas. Alt+Uppåtpil och Alt+Nedåtpil flyttar en bild.',
  slide: (number: number, title: string) => `Bild ${formatCount(number)}: ${title}`,
  commentOf: (number: number, title: string) => `Kommentar till bild ${formatCount(number)}: ${title}`,
  commentPlaceholder: 'Det här vill jag säga till styrelsen',
  longest: (count: number) => `Kommentaren har nått gränsen, ${formatCount(count)} tecken.`,
  up: (title: string) => `Flytta upp ”${title}”`,
  down: (title: string) => `Flytta ned ”${title}”`,
  remove: (title: string) => `Ta bort ”${title}”`,
  removeMissing: 'Ta bort',
  missing: (kind: string | null) => `${kind ?? 'Diagrammet'} finns inte i den här mätomgången`,
  missingExplained: 'Bilden visas inte och följer inte med i filerna.',
  saving: 'Sparar …',
  saveState: 'Sparat',
  none: 'Inga bilder valda',
  noneExplained: 'Välj diagram i listan, eller börja med programmets förslag.',
  suggest: 'Använd programmets förslag',
  restoreTitle: 'Återställa programmets förslag?',
  restoreExplained: (slides: number, comments: number) => {
    const chosen = slides === 1 ? 'Bilden du har valt' : `De ${formatCount(slides)} bilder du har valt`
    const own = comments === 1 ? 'en kommentar' : `${formatCount(comments)} kommentarer`
    return `${chosen}${comments > 0 ? `, med ${own},` : ''} ersätts med programmets förslag. Det går att ångra så länge sidan är öppen.`
  },
  restore: 'Återställ',
  noAnswers: (year: number) => `Inga svar att visa för mätomgång ${year}`,
  noAnswersOpen: 'Inget formulär har minst 5 svar ännu. Registrera pappersenkäter eller importera en fil.',
  noAnswersClosed: 'Mätomgången är stängd, och inget formulär har minst 5 svar. Välj en annan mätomgång.',
  enter: 'Registrera enkäter',
  import: 'Importera en fil',
} as const

/** The list of all charts that can be shown. */
export const chartPickerTexts = {
  title: 'Diagram att välja',
  description: 'Markerade diagram är bilder. Pilarna går i listan, blanksteg markerar.',
  search: 'Sök diagram',
  found: (count: number, all: number) => `${formatCount(count)} av ${formatCount(all)} diagram`,
  all: (count: number) => `${formatCount(count)} diagram`,
  nothingFound: 'Inget diagram stämmer med det du skrev.',
  chosen: (count: number) => (count === 1 ? '1 vald' : `${formatCount(count)} valda`),
  most: (count: number) => `En rapport har högst ${formatCount(count)} bilder. Ta bort någon för att välja en annan.`,
} as const

/** What was done to the slides, and that it was undone. */
export const boardStepTexts = {
  added: (title: string, number: number) => `”${title}” är tillagd som bild ${formatCount(number)}.`,
  removed: (title: string) => `”${title}” är borttagen.`,
  moved: (title: string, number: number, of: number) => `”${title}” är nu bild ${formatCount(number)} av ${formatCount(of)}.`,
  counted: (statistic: string) => `Räknat som: ${statistic}.`,
  restored: 'Programmets förslag är återställt.',
  undone: (what: string) => `Ångrat: ${what}`,
  redone: (what: string) => `Gjort igen: ${what}`,
  nothing: { undone: 'Det finns inget att ångra på sidan.', redone: 'Det finns inget att göra om på sidan.' },
} as const

/** The kinds of charts, where all that is known of a chart is its kind. */
export const chartKindTexts = {
  rates: 'Svarsandelarna',
  form: 'Formuläret',
  theme: 'Området',
  measure: 'Perspektivet',
  trend: 'Trenden',
  insats: 'Diagrammet per insats',
  kon: 'Diagrammet per kön',
  register: 'Registerindikatorn',
} as const

/** The report full screen. */
export const boardModeTexts = {
  label: (title: string) => `${title}, helskärm`,
  number: (number: number, of: number) => `${formatCount(number)} av ${formatCount(of)}`,
  /** Where a slide's content goes on over several screens. */
  part: (part: number, of: number) => `del ${formatCount(part)} av ${formatCount(of)}`,
  previous: 'Föregående bild',
  next: 'Nästa bild',
  leave: 'Avsluta helskärm',
  toTable: 'Visa tabell',
  toChart: 'Visa diagram',
  toDark: 'Mörk bakgrund',
  toLight: 'Ljus bakgrund',
  how: 'I helskärm bläddrar du med pilarna eller mellanslag. T visar tabellen, M byter mellan ljus och mörk bakgrund, Esc avslutar.',
} as const
