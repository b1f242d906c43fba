import type { CommandText } from './commands'
import { formatCount } from './format'

/** The ways to look at the trends. */
export const trendViews = ['all', 'one'] as const
export type TrendView = (typeof trendViews)[number]

/** The page Trender beside the figures of a measure. */
export const trendViewTexts = {
  label: 'Visa',
  names: { all: 'Alla mått', one: 'Ett mått' },
  commands: {
    all: { text: 'Visa alla mått', keys: 'A' },
    one: { text: 'Visa ett mått', keys: 'E' },
  } satisfies Readonly<Record<TrendView, CommandText>>,
  registers: 'Registerindikatorer',
  allExplained: 'Områdenas namn är arbetsnamn, inte NNS egna. Välj ett mått för att se mer om det.',
  /** What the signs of the small charts mean. */
  allIntervals: 'Band och streck genom punkterna: där värdet kan antas ligga, med 95 procents säkerhet.',
  allTargets: 'Streckad linje: målnivå.',
  allReferences: 'Grått: vad andra har.',
  allBreaks: 'Flagga: frågan eller enkäten har ändrats, och åren kan inte jämföras.',
  allTable: (statistic: string) => `Senaste värdet för varje mått och formulär: ${statistic}, för Ja/Nej-frågor andel Ja.`,
  columns: { measure: 'Mått', latest: 'Senaste värdet', target: 'Målnivå' },
  /** How one figure stands to its målnivå; the form where there are several. */
  standing: (form: string | null, word: string, level: string) =>
    form === null ? `${word.charAt(0).toUpperCase()}${word.slice(1)} ${level}` : `${form} ${word} ${level}`,
  whiskers: 'Strecken genom punkterna visar var värdena kan antas ligga, med 95 procents säkerhet.',
  whiskersOfAsked: 'Strecken genom punkterna visar var värdena för alla tillfrågade kan antas ligga, med 95 procents säkerhet.',
  /** Of what others have: it has no n of its own here. */
  referencesExplained: 'Jämförelserna är andras publicerade värden. Hur många som har svarat där är inte känt i programmet.',
  registerFacts: (unit: string, source: string) =>
    `Från register, inte från enkäterna. Enhet: ${unit}. Källa: ${source.replace(/\.$/, '')}.`,
  registerEmpty: 'Inga värden ännu',
  registerEmptyExplained: 'Värdena skrivs in under Inställningar, ett per år.',
  toSettings: 'Till Inställningar',
  registerTable: (name: string, unit: string) => `${name}, ${unit}, per år`,
  commentOf: (year: number, comment: string) => `${year}: ${comment}`,
  value: (unit: string) => `Värde (${unit})`,
  noAnswersExplained: 'Ingen har svarat i någon mätomgång. Registrera pappersenkäter eller importera en fil.',
  notShownExplained: (limit: number) =>
    `Färre än ${formatCount(limit)} har svarat i varje mätomgång, eller så skulle svaren gå att räkna fram.`,
} as const
