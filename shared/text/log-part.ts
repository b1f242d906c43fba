import type { LogGroup } from '../model/log-group'
import type { LogBreak, LogPlace, LogState } from '../model/log-state'
import type { CommandText } from './commands'
import { formatCount, formatDay, formatMoment } from './format'
import { counted } from './log'

/** The columns of the log as a file. */
export const logCsvHeaders = ['Rad', 'Tid (UTC)', 'Användare', 'Kod', 'Vad som gjordes', 'Detaljer', 'Kontrollsumma'] as const

const groups: Readonly<Record<LogGroup, string>> = {
  entry: 'Registrering',
  import: 'Import',
  delivery: 'Leverans och rapport',
  'open-text': 'Fritext',
  removed: 'Borttaget',
  safekeeping: 'Säkerhet',
  settings: 'Inställningar',
}

const longDay = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short' })

/** A moment as people read it; as it stands where another program has put something else there. */
function momentText(moment: string, format: (date: Date) => string = () => formatMoment(moment)): string {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : format(date)
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)
}

/** The part of the page Säkerhet that shows the log. */
export const logPartTexts = {
  title: 'Logg',
  description: 'Vem som har gjort vad, och när. Loggen innehåller inga svar och ingen fritext, och går inte att ändra härifrån.',
  commands: {
    save: { text: 'Spara som CSV …', keys: 'Ctrl+S' },
    clear: { text: 'Rensa urvalet', keys: 'R' },
  } satisfies Readonly<Record<string, CommandText>>,
  checking: 'Loggen kontrolleras …',
  checkingHowFar: (done: number, of: number) => `Loggen kontrolleras: rad ${formatCount(done)} av ${formatCount(of)}`,
  whole: ({ rows, first }: LogState) =>
    `Loggen är hel: ${counted(rows, 'rad', 'rader')} sedan ${first === null ? '' : momentText(first.loggedAt, () => formatDay(first.loggedAt))}.`,
  checkAgain: 'Kontrollera igen',
  filters: 'Urval ur loggen',
  group: 'Vad',
  groups,
  everything: 'Allt',
  who: 'Vem',
  everybody: 'Alla',
  from: 'Från och med',
  to: 'Till och med',
  search: 'Sök',
  searchHint: 'löpnummer 12',
  nobody: 'Ingen antecknad',
  nobodyExplained: 'Före den version av programmet som började anteckna vem, eller gjort av programmet.',
  time: 'Tid',
  what: 'Vad',
  shown: (lines: number, isAll: boolean) => `${isAll ? '' : 'De senaste: '}${counted(lines, 'händelse', 'händelser')}`,
  reading: (lines: number, oldest: string | null) =>
    oldest === null ? 'Läser loggen …' : `Läser bakåt i loggen: ${counted(lines, 'händelse', 'händelser')}, till ${oldest} …`,
  none: 'Inget i loggen stämmer med urvalet.',
  noneExplained: 'Välj något annat, eller visa hela loggen.',
  more: 'Visa äldre',
  saving: 'Loggen sparas …',
  savingHowFar: (done: number, of: number) => `Loggen sparas: rad ${formatCount(done)} av ${formatCount(of)}`,
  day: (day: string) => (day === '' ? 'Utan giltig tid' : capitalised(longDay.format(new Date(`${day}T12:00`)))),
  times: (since: string, until: string) => {
    const [from, to] = [since, until].map((moment) => momentText(moment, (date) => clock.format(date)))
    return from === to ? String(to) : `${from}–${to}`
  },
  rowNumbers: 'Rad i loggen',
  /** Which rows of the log a line is made of. */
  rows: (newest: number, oldest: number) =>
    newest === oldest ? formatCount(newest) : `${formatCount(oldest)}–${formatCount(newest)}`,
} as const

/** Where the log is not whole, in a few sentences: what is so, what it may mean and what to do. */
export function brokenLogText(broken: LogBreak): readonly string[] {
  return [whatIsSo(broken), wholeUntil(broken.before), mayMean(broken), whatToDo]
}

function whatIsSo(broken: LogBreak): string {
  if (broken.kind === 'changed')
    return `Loggen är inte hel. Rad ${formatCount(broken.id)}, från ${momentText(broken.loggedAt)}, stämmer inte med raderna före.`
  const { id, to, isTail } = broken
  const rows = id === to ? `Rad ${formatCount(id)}` : `Raderna ${formatCount(id)}–${formatCount(to)}`
  return `Loggen är inte hel. ${rows} saknas${isTail ? ' i slutet' : ''}.`
}

function wholeUntil(before: LogPlace | null): string {
  if (before === null) return 'Ingen rad före den går att lita på.'
  return `Till och med rad ${formatCount(before.id)}, ${momentText(before.loggedAt)}, stämmer allt.`
}

function mayMean({ kind }: LogBreak): string {
  return kind === 'changed'
    ? 'Någon kan ha ändrat i filen med ett annat program, eller så är filen skadad.'
    : 'Någon kan ha tagit bort rader med ett annat program, eller så är filen skadad.'
}

const whatToDo =
  'Svaren behöver inte vara påverkade. Spara loggen som CSV, jämför med en säkerhetskopia från före händelsen, och ta reda på vem som har haft tillgång till filen.'
