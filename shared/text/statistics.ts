import type { KonGroup } from '../disclosure/kon-groups'
import type { BreakReason } from '../instrument/comparable'
import type { ScaleBasis } from '../instrument/definition'
import { commonTexts } from './common'
import { listWords } from './format'

/** Stands first in every file that holds demo data. */
export const demoMark = 'DEMODATA – påhittade svar, inte ett riktigt förbunds'

export const figureTexts = {
  n: 'n',
  mean: 'medelvärde',
  shareJa: 'andel Ja',
  blank: 'ej besvarad',
  unreadable: 'oläslig/dubbelmarkerad',
  notOnForm: 'ej på formuläret',
  exceedsAsked: 'fler svar än tillfrågade',
} as const

/** The name of a share of codes, which always says which codes and what they are called. */
export function topShareLabel(codes: readonly number[], labels: readonly string[]): string {
  return `andel ${codes.at(0)}–${codes.at(-1)} (${labels.join(', ')})`
}

const konGroupNames: Readonly<Record<KonGroup, string>> = {
  kvinna: 'Kvinna',
  man: 'Man',
  'uppges-ej': 'Uppges ej',
  'utan-kon': 'Enkät utan kön',
}

/** One or several groups of kön that are shown as one: "Man eller uppges ej". */
export function konGroupLabel(groups: readonly KonGroup[]): string {
  return listWords(
    groups.map((group, index) => (index === 0 ? konGroupNames[group] : konGroupNames[group].toLowerCase())),
    'eller',
  )
}

const breakReasons: Readonly<Record<BreakReason, string>> = {
  wording: 'frågan har fått ändrad ordalydelse',
  scale: 'frågan har fått en annan svarsskala',
}

/** Why the line in a trend does not go on from an earlier round. */
export function breakSentence(sinceYear: number, reasons: readonly BreakReason[]): string {
  return `Kan inte jämföras med ${sinceYear}: ${listWords(
    reasons.map((reason) => breakReasons[reason]),
    'och',
  )}.`
}

/** That the line goes on although the question was worded otherwise in an earlier round. */
export function rewordedSentence(sinceYear: number): string {
  return `Frågan har fått ändrad ordalydelse sedan ${sinceYear}. Den har bedömts gälla samma sak, så serien fortsätter.`
}

/** Why a year has no figure. */
export const gapTexts = {
  'no-answers': 'Inga svar.',
  'not-asked': 'Frågan ställdes inte.',
  'not-shown': 'För få svar för att visas.',
  /** There are answers, but not the figure that is followed. */
  untold: 'Färre än 10 svar: svarsalternativen är sammanslagna.',
} as const

/** A figure with the ends of its 95 % interval, and whether it has changed. */
function csvFigureColumns(name: string, unit: string): readonly string[] {
  return [`${name}${unit}`, `${name}, lägst${unit}`, `${name}, högst${unit}`, `${name}, förändring`]
}

/** The level to reach, how the figure stands to it, and what others have the same year. */
function csvBesideColumns(name: string, unit: string): readonly string[] {
  return [`${name}, målnivå${unit}`, `${name}, läge`, `${name}, jämförelse`]
}

/** The columns of the trend file, in order: new ones come last, so that what reads the file by place goes on working. */
export const trendCsvColumns = [
  'Område (arbetsnamn)',
  'Mått',
  commonTexts.form,
  'Fråga nr',
  'Fråga',
  commonTexts.round,
  figureTexts.n,
  ...csvFigureColumns('Medelvärde', ''),
  ...csvFigureColumns('Andel 4–6', ' (%)'),
  'Svarsalternativ 4–6',
  ...csvFigureColumns('Andel 5–6', ' (%)'),
  'Svarsalternativ 5–6',
  ...csvFigureColumns('Andel Ja', ' (%)'),
  'Anmärkning',
  ...csvBesideColumns('Medelvärde', ''),
  ...csvBesideColumns('Andel 4–6', ' (%)'),
  ...csvBesideColumns('Andel 5–6', ' (%)'),
  ...csvBesideColumns('Andel Ja', ' (%)'),
] as const

const scaleBases: Readonly<Record<ScaleBasis, string>> = {
  confirmed: 'bekräftad',
  likely: 'trolig',
  assumed: 'antagen',
  chosen: 'vald av förbundet',
}

/** How sure it is that a question is answered on its scale. */
export function scaleBasisLabel(basis: ScaleBasis): string {
  return scaleBases[basis]
}
