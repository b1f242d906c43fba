import { formatCount } from './format'

/** The part of the settings with indicators whose values come from registers. */
export const registerTexts = {
  description:
    'Ett tal per år som kommer från ett register och inte från en enkät. Skriv in värdena eller klistra in dem från Excel.',
  command: { text: 'Ny registerindikator', keys: 'R' },
  none: 'Inga registerindikatorer ännu',
  noneExplained: 'Lägg till en med namn, enhet och källa, och sedan ett värde per år.',
  createTitle: 'Lägg till en registerindikator',
  changeTitle: 'Ändra registerindikatorn',
  name: 'Namn',
  unit: 'Enhet',
  unitDescription: 'Vad talen räknar, till exempel personer, procent eller kronor.',
  source: 'Källa',
  sourceDescription: 'Register, tabell och vem som har tagit fram talen.',
  comment: 'Kommentar',
  commentDescription: 'Hur talen ska läsas. Kan lämnas tom.',
  nameMissing: 'Skriv ett namn.',
  unitMissing: 'Skriv vad talen räknar.',
  sourceMissing: 'Skriv var talen kommer ifrån.',
  save: 'Spara',
  create: 'Lägg till',
  change: 'Ändra',
  remove: 'Ta bort',
  changeLabel: (name: string) => `Ändra ${name}`,
  removeLabel: (name: string) => `Ta bort ${name}`,
  created: (name: string) => `Registerindikatorn ”${name}” är tillagd.`,
  changed: (name: string) => `Registerindikatorn ”${name}” är ändrad.`,
  removed: (name: string, values: number) =>
    values === 0
      ? `Registerindikatorn ”${name}” är borttagen.`
      : `Registerindikatorn ”${name}” och dess ${values === 1 ? 'värde' : `${formatCount(values)} värden`} är borttagna.`,
  facts: (unit: string, source: string, comment: string) =>
    `Enhet: ${unit}. Källa: ${withoutStop(source)}.${comment === '' ? '' : ` ${comment}`}`,
  values: (name: string) => `Värden per år: ${name}`,
  year: 'År',
  value: 'Värde',
  valueIn: (unit: string) => `Värde (${unit})`,
  newYear: (name: string) => `Nytt år, ${name}`,
  newValue: (name: string) => `Värde för det nya året, ${name}`,
  newComment: (name: string) => `Kommentar till det nya året, ${name}`,
  valueLabel: (name: string, year: number) => `Värde ${year}, ${name}`,
  commentLabel: (name: string, year: number) => `Kommentar ${year}, ${name}`,
  gridHint: 'Retur och pilarna upp och ned går mellan åren. Allt sparas när du lämnar raden. Ett värde som töms tas bort.',
  valueRemoved: (year: number) => `Värdet för ${year} är borttaget.`,
  yearInvalid: 'Skriv ett årtal mellan 2000 och 2100.',
  yearTaken: (year: number) => `${year} har redan ett värde. Ändra det i tabellen.`,
  numberUnreadable: 'Skriv ett tal. Decimaler skrivs med komma.',
  paste: 'Klistra in från Excel',
  pasteLabel: (name: string) => `Klistra in värden från Excel: ${name}`,
  pasteTitle: (name: string) => `Klistra in värden: ${name}`,
  pasteField: 'År och värde, ett år per rad',
  pasteDescription: 'Markera två kolumner i Excel, år och värde, kopiera och klistra in här (Ctrl+V).',
  pasteSave: (count: number) => (count === 1 ? 'Spara 1 värde' : `Spara ${formatCount(count)} värden`),
  pasteNothing: 'Spara värden',
  pasteFound: (years: string) => `Läses in: ${years}.`,
  pasteReplaces: (years: string) => `Ersätter det som finns för ${years}.`,
  pasteProblems: 'Inget sparas förrän alla rader går att läsa:',
  pasted: (count: number, name: string) =>
    count === 1 ? `1 värde är inläst i ”${name}”.` : `${formatCount(count)} värden är inlästa i ”${name}”.`,
  line: (line: number, problem: string) => `Rad ${line}: ${problem}`,
  lineColumns: 'ska ha två kolumner, år och värde.',
  lineNoYear: 'året saknas.',
  lineYear: (year: string) => `”${year}” är inget årtal mellan 2000 och 2100.`,
  lineValue: (value: string) => (value === '' ? 'värdet saknas.' : `”${value}” är inget tal. Decimaler skrivs med komma.`),
  lineTwice: (year: number) => `${year} finns på en rad till.`,
  chart: (name: string, unit: string, figures: string) => `${name} (${unit}). Linjediagram per år: ${figures}.`,
  yearFigure: (year: number, value: string) => `${year} ${value}`,
} as const

function withoutStop(text: string): string {
  return text.replace(/\.$/, '')
}
