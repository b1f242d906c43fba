import type { Theme } from '../instrument/definition'
import type { NoAlphaReason } from '../statistics/cronbach-alpha'
import type { Rounded } from '../statistics/round-half-up'
import type { CommandText } from './commands'
import { formatCount, formatRounded } from './format'

/** The ways to look at the answers of a mätomgång, in the order they stand. */
export const resultsViews = ['form', 'theme', 'measure', 'insats', 'kon'] as const
export type ResultsView = (typeof resultsViews)[number]

const unknownKind = 'Process- eller effektindikator: inte känt.'
const kinds = { process: 'Processindikator.', effect: 'Effektindikator.' } as const
const unknownLevel = 'Nivå: inte känt.'
const levels = {
  samhalle: 'Nivå: samhälle.',
  organisation: 'Nivå: organisation.',
  personal: 'Nivå: personal.',
  deltagare: 'Nivå: deltagare.',
} as const

const noAlpha: Readonly<Record<NoAlphaReason, string>> = {
  'one-item': 'räknas inte för en enda fråga',
  'mixed-scales': 'räknas inte, frågorna har olika svarsskalor',
  'few-complete': 'räknas inte, färre än 10 har svarat på alla',
  'no-variance': 'går inte att räkna, alla har svarat lika',
}

/** The page Resultat beside the form view. */
export const resultsViewTexts = {
  label: 'Visa per',
  names: { form: 'Formulär', theme: 'Område', measure: 'Perspektiv', insats: 'Insatser', kon: 'Kön' },
  commands: {
    form: { text: 'Visa per formulär', keys: '1' },
    theme: { text: 'Visa per område', keys: '2' },
    measure: { text: 'Visa perspektiv', keys: '3' },
    insats: { text: 'Visa per insats', keys: '4' },
    kon: { text: 'Visa per kön', keys: '5' },
  } satisfies Readonly<Record<ResultsView, CommandText>>,
  nextTheme: { text: 'Nästa område', keys: 'M' },
  previousTheme: { text: 'Föregående område', keys: 'Shift+M' },
  nextMeasure: { text: 'Nästa mått', keys: 'M' },
  previousMeasure: { text: 'Föregående mått', keys: 'Shift+M' },
  themes: 'Områden',
  workingTitles: 'Områdenas namn är arbetsnamn, inte NNS egna.',
  /** Where a theme stands in NNS's division of its indicators. */
  place: ({ kind, level }: Pick<Theme, 'kind' | 'level'>) =>
    `${kind ? kinds[kind] : unknownKind} ${level ? levels[level] : unknownLevel}`,
  /** Cronbach's alpha of one form's questions to a theme. */
  alpha: (form: string, items: number, alpha: Rounded, n: number) =>
    `Frågornas samstämmighet (${form}, ${formatCount(items)} frågor): Cronbachs alfa ${formatRounded(alpha)}, av ${formatCount(n)} som har svarat på alla.`,
  noAlpha: (form: string, items: number, reason: NoAlphaReason) =>
    `Frågornas samstämmighet (${form}, ${formatCount(items)} frågor): ${noAlpha[reason]}.`,
  measures: 'Mått',
  measuresNote: 'Mått som fler än ett formulär frågar om.',
  noShared: 'Inget mått frågas i fler än ett formulär',
  noSharedExplained: 'Perspektiv jämför samma mått mellan dem som har fått frågan.',
  groupsTitle: {
    insats: (form: string, year: number) => `${form} ${year} per insats`,
    kon: (form: string, year: number) => `${form} ${year} per kön`,
  },
  notDivided: {
    insats: (form: string, year: number) => `${form} ${year} visas inte per insats`,
    kon: (form: string, year: number) => `${form} ${year} visas inte per kön`,
  },
  oneGroup: 'Alla svar hör till samma grupp.',
  why: 'Varför ser grupperna ut så?',
  rates: 'Hur många har svarat i varje grupp?',
} as const

/** Writing one chart to a file. */
export const chartExportTexts = {
  button: 'Spara',
  buttonFor: (subject: string) => `Spara diagrammet: ${subject}`,
  formats: { png: 'Bild (PNG)', svg: 'Bild (SVG)', csv: 'Siffror (CSV)' },
  doing: 'Diagrammet skrivs …',
} as const
