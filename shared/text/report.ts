import { commonTexts } from './common'
import { formatCount, listWords } from './format'
import { figureTexts } from './statistics'

/** The board report, on a slide, on paper and in files. */
export const reportTexts = {
  title: (year: number) => `Hur märker vi att det blir bättre? ${year}`,
  protection: (limit: number, everyBox: number) =>
    `Rapporten visar grupper med minst ${formatCount(limit)} svar. Mindre grupper är sammanslagna eller visas inte, så att ingen ska kunna kännas igen. Av färre än ${formatCount(everyBox)} svar är svarsalternativen sammanslagna, och medelvärde och andel 4–6 visas inte.`,
  method: [
    'Varje fråga har sitt eget antal svar (n): ej besvarade, oläsliga och dubbelmarkerade svar ingår inte i andelar och medelvärden. Andelar av färre än 10 svar skrivs som antal, till exempel 7 av 9.',
    'Intervallen säger var värdet kan antas ligga med 95 procents säkerhet (Wilson för andelar, Student för medelvärden), om de som inte har svarat tycker ungefär som de andra. Där antalet tillfrågade är känt är de beräknade för just dem.',
    'Ökning och minskning sägs bara om skillnader som är större än slumpen brukar ge (Newcombe för andelar, Welch för medelvärden). Ändå blir det så av en slump i ungefär en jämförelse av tjugo. Mellan flera grupper tas hänsyn till hur många jämförelser som görs (Bonferroni).',
    'Områdenas namn är arbetsnamn. NNS egna namn och nummer på indikatorerna, och vilka av dem som är process- och effektindikatorer, är inte kända i programmet.',
  ],
  methodTitle: 'Så är siffrorna beräknade',
  contents: 'Innehåll',
  comment: 'Kommentar',
  instruments: (labels: readonly string[]) => `Enkäter: ${listWords(labels, 'och')}.`,
  instrumentYears: (label: string, from: number, to: number) => `${label} (${from === to ? from : `${from}–${to}`})`,
  rounds: (from: number, to: number) => (from === to ? `Mätomgång ${from}.` : `Mätomgångar ${from}–${to}.`),
  /** Says which figure stands beside the bars. */
  besideBars: (names: readonly string[]) => `Vid staplarna: ${names.join('; ')}.`,
  few: 'Andelar av färre än 10 svar skrivs som antal.',
  missingOutside: 'Rutmönstrat utanför stapeln: ej besvarad, oläslig eller dubbelmarkerad.',
} as const

/** The titles of charts: what their figures say. */
export const findingTitles = {
  rates: 'Så många har svarat',
  ratesFromTo: (lowest: string, highest: string) => `Svarsandelen är från ${lowest} till ${highest}`,
  ratesOne: (rate: string, form: string) => `${rate} har svarat i ${form}`,
  /** Of several questions. */
  atLeastHalf: (questions: number, of: number, answers: readonly string[]) =>
    `På ${ofQuestions(questions, of)} svarar minst hälften ${listWords(answers, 'eller')}`,
  meansFromTo: (lowest: string, highest: string) => `Medelvärdena ligger från ${lowest} till ${highest}`,
  one: (figure: string, answers: string) => `${figure} svarar ${answers}`,
  oneMean: (figure: string) => `Medelvärdet är ${figure}`,
  notShown: 'För få svar för att visas',
  noAnswers: 'Inga svar ännu',
  inClasses: 'Få svar: svarsalternativen är sammanslagna',
  notDivided: { insats: 'Kan inte delas upp per insats', kon: 'Kan inte delas upp per kön' },
  higher: (higher: string, lower: string) => `${higher} svarar högre än ${lower}`,
  more: (count: number) => `och ${formatCount(count)} skillnader till`,
  noDifferences: 'Skillnaderna mellan grupperna kan bero på slumpen',
  notCompared: 'För få svar för att jämföra grupperna',
  ofYear: (year: number, finding: string) => `${year}: ${finding}`,
  named: (name: string, finding: string) => `${name}: ${finding}`,
  /** Of one form's share since an earlier year, or of its mean. */
  moreAnswer: (answers: string, year: number) => `Fler svarar ${answers} än ${year}`,
  fewerAnswer: (answers: string, year: number) => `Färre svarar ${answers} än ${year}`,
  higherMean: (year: number) => `Högre medelvärde än ${year}`,
  lowerMean: (year: number) => `Lägre medelvärde än ${year}`,
  register: (name: string, figure: string, year: number) => `${name}: ${figure} ${year}`,
  fromRegister: (source: string) => `Från register, inte från enkäterna. Källa: ${source}`,
} as const

/** What answers count as the good ones, in a title: "4–6". */
export const topAnswers = { share46: '4–6', share56: '5–6', shareJa: 'Ja' } as const

/** Where a chart is of. */
export const subjectTexts = {
  rates: (year: number) => `Svar och svarsandel ${year}`,
  form: (form: string, year: number) => `${form} ${year}`,
  theme: (workingTitle: string, year: number) => `${workingTitle} (arbetsnamn) ${year}`,
  asked: (question: string, year: number) => `${question} ${year}`,
  groups: (form: string, number: number, question: string, year: number) => `${form} ${year}. ${number}. ${question}`,
  trend: (question: string, statistics: readonly string[]) =>
    statistics.length === 0 ? question : `${question} ${capitalised(listWords(statistics, 'och'))}.`,
} as const

/** Headings of the catalogue of charts, and what each chart is called in it. */
export const catalogueTexts = {
  rates: 'Svar och svarsandel',
  forms: 'Formulär',
  themes: 'Områden (arbetsnamn)',
  measures: 'Perspektiv: samma fråga till flera grupper',
  trends: 'Trender',
  insats: (form: string) => `Insatser: ${form}`,
  kon: (form: string) => `Kön: ${form}`,
  registers: 'Registerindikatorer',
  question: (number: number, text: string) => `${number}. ${text}`,
} as const

/** Headings of the tables of a report. */
export const reportColumns = {
  group: 'Grupp',
  form: commonTexts.form,
  question: 'Fråga',
  n: figureTexts.n,
  blank: figureTexts.blank,
  unreadable: figureTexts.unreadable,
  notOnForm: figureTexts.notOnForm,
  lowest: 'från (95 %)',
  highest: 'till (95 %)',
  round: commonTexts.round,
  year: 'År',
  value: 'Värde',
  change: 'Förändring',
  target: 'Målnivå',
  standing: 'Läge',
  reference: 'Jämförelse',
  source: 'Källa',
  comment: 'Kommentar',
  responses: commonTexts.responses,
  asked: commonTexts.asked,
  declined: commonTexts.declined,
  rate: commonTexts.responseRate,
  remark: 'Anmärkning',
} as const

export const tableCaptions = {
  rates: (year: number) => `Svar, tillfrågade och svarsandel ${year}`,
  distribution: (subject: string, scale: string) =>
    `${ended(subject)} Antal svar per svarsalternativ, skalan ${scale.toLowerCase()}.`,
  trend: (question: string) => `${question} Per mätomgång.`,
  references: (question: string) => `${question} Jämförelser.`,
  register: (name: string, unit: string) => `${name}, ${unit}`,
} as const

function ofQuestions(questions: number, of: number): string {
  if (questions === of) return of === 2 ? 'båda frågorna' : `alla ${formatCount(of)} frågor`
  return `${questions === 0 ? 'ingen' : formatCount(questions)} av ${formatCount(of)} frågor`
}

/** A title as a sentence: with a full stop, unless it ends as a sentence does. */
export function ended(title: string): string {
  return /[.?!]$/.test(title) ? title : `${title}.`
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
