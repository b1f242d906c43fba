import type { Scale, ScaleBasis } from '../instrument/definition'
import { basisWords } from './instrument-workbook'

const basesInCount: Readonly<Record<ScaleBasis, (count: number) => string>> = {
  confirmed: (count) => `${count} ${count === 1 ? 'bekräftad' : 'bekräftade'}`,
  likely: (count) => `${count} ${count === 1 ? 'trolig' : 'troliga'}`,
  assumed: (count) => `${count} ${count === 1 ? 'antagen' : 'antagna'} av ordalydelsen`,
  chosen: (count) => `${count} ${count === 1 ? 'vald' : 'valda'} av förbundet`,
}

const kinds: Readonly<Record<Scale['kind'], (steps: number) => string>> = {
  rating: (steps) =>
    `${stepWords[steps] ?? steps} steg, från minst till mest. Högsta koden är bäst.${steps === 6 ? '' : ' Redovisas som medelvärde.'}`,
  'yes-no': () => 'Redovisas som andel Ja. Räknas aldrig ihop med svar i flera steg.',
  background: () => 'Bakgrundsuppgift. Har inget bäst eller sämst.',
}

const stepWords: Readonly<Record<number, string>> = { 2: 'Två', 3: 'Tre', 4: 'Fyra', 5: 'Fem', 6: 'Sex', 7: 'Sju' }

export const instrumentTexts = {
  version: 'Version',
  parts: 'Delar av instrumentet',
  questions: 'Frågor',
  scales: 'Svarsskalor',
  themes: 'Områden',
  source: 'Källa till frågorna',
  confirmed: (confirmed: number, all: number) => `${confirmed} av ${all} skalor är bekräftade av en källa`,
  confirmedExplained: 'Vilken skala en fråga besvaras på avgör hur svaren räknas. Jämför med formulären som ni använder.',
  basis: (basis: ScaleBasis) => basisWords[basis],
  basisCount: (basis: ScaleBasis, count: number) => basesInCount[basis](count),
  locked:
    'Det finns svar på den här versionen, så skalorna ligger fast. Behöver en skala ändras, skapa en ny version för kommande mätomgångar.',
  changeable:
    'Inga svar har tagits in på den här versionen ännu, så skalorna kan ändras. Ordalydelsen ligger fast; en ny ordalydelse läses in som en ny version.',
  newVersion: 'Skapa ny version',
  newVersionTitle: 'Skapa en ny version',
  newVersionExplained:
    'En kopia med samma frågor, vars skalor kan ändras. Den väljs när nästa mätomgång läggs upp. Mätomgångar som redan finns påverkas inte.',
  newVersionName: 'Versionens namn',
  newVersionCreated: (label: string) => `Versionen ”${label}” är skapad.`,
  suggestedName: (label: string) => `${label}, ändrad`,
  number: 'Nr',
  question: 'Fråga',
  scale: 'Skala',
  support: 'Underlag för skalan',
  scaleOf: (number: number, form: string) => `Skala för fråga ${number}, ${form}`,
  scaleChanged: (number: number, form: string, scale: string) => `Fråga ${number} i ${form} besvaras nu på skalan ${scale}.`,
  form: (title: string, count: number) => `${title}, ${count} frågor`,
  sameMeasure: (places: string) => `Samma mått ställs också till ${places}.`,
  place: (form: string, number: number) => `${form}, fråga ${number}`,
  kind: ({ kind, codes }: Scale) => kinds[kind](codes.length),
  usedBy: (count: number) => (count === 1 ? 'Används av 1 fråga.' : `Används av ${count} frågor.`),
  theme: 'Område',
  themesExplained: 'Områdenas namn är arbetsnamn, inte NNS. NNS egna namn och nummer på indikatorerna är inte kända.',
  themeQuestions: 'Frågor som hör dit',
  themeWithoutQuestions: 'Inga frågor i den här versionen',
  withoutContent: 'Formulär som finns men vars frågor saknas',
  withoutContentExplained: 'De är kända till namnet. Frågorna har inte hittats och kan därför inte besvaras här.',
} as const
