import type { Statistic, TargetStatus } from '../model/target'
import { numberText, plainNumber } from './typed-number'

/** How a figure stands to its målnivå: always a word and a sign, whatever the colour. */
export const targetStatusTexts: Readonly<Record<TargetStatus, { readonly word: string; readonly sign: string }>> = {
  reached: { word: 'når målnivån', sign: '✓' },
  near: { word: 'nära målnivån', sign: '≈' },
  'not-reached': { word: 'når inte målnivån', sign: '✗' },
}

/** The part of the settings with målnivåer and jämförelser. */
export const targetTexts = {
  title: 'Målnivåer',
  description:
    'En nivå som förbundet vill nå, för ett mått eller för alla mått i ett område. Måttets egen målnivå går före områdets. Den gäller från och med en mätomgång, tills en senare tar över.',
  command: { text: 'Ny målnivå', keys: 'N' },
  none: 'Inga målnivåer ännu',
  noneExplained: 'Programmet har inga målnivåer av sig självt: skriv in dem som förbundet har beslutat.',
  createTitle: 'Lägg till en målnivå',
  changeTitle: 'Ändra målnivån',
  subject: 'Gäller',
  subjectDescription: 'Ett mått, eller alla mått i ett område. Områdenas namn är arbetsnamn, inte NNS egna.',
  wholeTheme: (workingTitle: string) => `Hela området ${workingTitle}`,
  nothingFound: 'Inget mått eller område stämmer med det du skrev.',
  statistic: 'Räknat som',
  fromYear: 'Från mätomgång',
  fromYearDescription: 'Årtal, till exempel 2025.',
  fromYearShort: 'Från och med',
  level: 'Målnivå',
  figureDescription: 'Välj först vad som räknas.',
  percentDescription: 'I procent, till exempel 80.',
  meanDescription: (least: string, most: string) => `${least}–${most}, till exempel 4,5.`,
  near: 'Nära inom',
  nearShort: 'Nära från',
  nearPercentDescription: 'I procentenheter.',
  nearMeanDescription: 'I steg på skalan.',
  save: 'Spara',
  create: 'Lägg till',
  actions: 'Åtgärder',
  change: 'Ändra',
  remove: 'Ta bort',
  changeLabel: (subject: string, year: number) => `Ändra målnivån för ${subject} från och med ${year}`,
  removeLabel: (subject: string, year: number) => `Ta bort målnivån för ${subject} från och med ${year}`,
  created: 'Målnivån är tillagd.',
  changed: 'Målnivån är ändrad.',
  removed: 'Målnivån är borttagen.',
  noLongerAsked: 'Frågas inte längre så',
  chooseSubject: 'Välj ett mått eller ett område.',
  chooseStatistic: 'Välj vad som räknas.',
  yearInvalid: 'Skriv ett årtal, till exempel 2025.',
  figureUnreadable: 'Skriv ett tal. Decimaler skrivs med komma.',
  figureOutside: (least: string, most: string) => `Skriv ett tal mellan ${least} och ${most}.`,
} as const

export const referenceTexts = {
  title: 'Jämförelser',
  description:
    'Vad andra har: riket eller ett annat förbund, som de själva har publicerat det. Skriv alltid var talet kommer ifrån.',
  command: { text: 'Ny jämförelse', keys: 'J' },
  none: 'Inga jämförelser ännu',
  noneExplained: 'Lägg till ett tal som någon annan har publicerat, för samma mått, formulär och år.',
  createTitle: 'Lägg till en jämförelse',
  changeTitle: 'Ändra jämförelsen',
  name: 'Vems tal',
  nameDescription: 'Riket, eller förbundets namn.',
  measure: 'Mått',
  form: 'Formulär',
  year: 'År',
  value: 'Värde',
  source: 'Källa',
  sourceIs: (source: string) => `Källa: ${source}`,
  sourceDescription: 'Rapport, sida eller adress, så att någon annan kan hitta talet.',
  changeLabel: (name: string, measure: string, year: number) => `Ändra jämförelsen med ${name} ${year}: ${measure}`,
  removeLabel: (name: string, measure: string, year: number) => `Ta bort jämförelsen med ${name} ${year}: ${measure}`,
  created: 'Jämförelsen är tillagd.',
  changed: 'Jämförelsen är ändrad.',
  removed: 'Jämförelsen är borttagen.',
  chooseMeasure: 'Välj ett mått.',
  chooseForm: 'Välj ett formulär.',
  nameMissing: 'Skriv vems tal det är.',
  sourceMissing: 'Skriv var talet kommer ifrån.',
  /** Beside our own figures: whose, for which form, what and where from. */
  whose: (name: string, source: string) => `${name}, ${source.replace(/\.$/, '')}`,
  forForm: (name: string, form: string) => `${name}, ${form}`,
  figureOfYear: (year: number, figure: string) => `${year} ${figure}`,
  withSource: (name: string, figure: string, source: string) => `${name} ${figure} (${source})`,
  note: (whose: string, figures: string, source: string) =>
    `Jämförelse med ${whose}: ${figures}. Källa: ${source.replace(/\.$/, '')}.`,
} as const

/** A level or a reference as people read it: "80 %", "4,5". */
export function levelText(statistic: Statistic, level: number): string {
  return statistic === 'mean' ? numberText(level) : `${numberText(level * 100)}\u00A0%`
}

/** A level as it stands in a field to be changed: "80", "4,5". */
export function typedLevel(statistic: Statistic, level: number): string {
  return plainNumber(statistic === 'mean' ? level : level * 100)
}
