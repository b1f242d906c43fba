import type { Scale } from '../instrument/definition'
import { commonTexts } from './common'
import { listWords } from './format'
import { figureTexts } from './statistics'

/** Words of the file to NNS. */
export const deliveryTexts = {
  cover: 'Omslag',
  results: 'Resultat',
  responseRates: 'Svarsandelar',
  codebook: 'Kodbok',
  total: 'Alla svar',
  joinedInsatser: 'Övriga insatser',
  fileTitle: 'Leverans av indikatorer för finansiell samordning',
} as const

/** How a form's answers are divided, as a value in the file. */
export const breakdownLabels = { total: 'totalt', insats: 'per insats', kon: 'per kön' } as const

/** The name of a group of insatser: its own, or the common one where several are shown together. */
export function insatsGroupLabel(members: readonly string[]): string {
  return members.length === 1 ? (members[0] ?? '') : deliveryTexts.joinedInsatser
}

export const coverLabels = {
  forbund: 'Förbund',
  round: commonTexts.round,
  period: 'Period',
  instrument: 'Enkäter',
  number: 'Leverans nr',
  format: 'Filens format',
  program: 'Gjord med',
  minimumGroup: 'Minsta grupp som visas',
} as const

/** The format is ours, which the file says itself. */
export function formatName(version: number): string {
  return `programmets eget, version ${version}`
}

export function programName(version: string): string {
  return `${commonTexts.programName} ${version}`
}

export function minimumGroupText(limit: number, policyVersion: number): string {
  return `${limit} svar (regel version ${policyVersion})`
}

export function roundTitle(forbund: string, year: number): string {
  return `${forbund} · ${year}`
}

/** What the file holds, in plain words, a paragraph each. */
export function coverParagraphs(limit: number): readonly string[] {
  return [
    'Filen innehåller antal svar per svarsalternativ, för varje formulär och fråga. Den innehåller inga enskilda svar och inga svar i fritext.',
    `Ett formulär eller en grupp med färre än ${limit} svar visas aldrig för sig. Små grupper slås ihop med varandra eller med den minsta av de övriga, så att grupperna alltid tillsammans är alla svar. Svaren delas upp per insats och per kön, men aldrig på båda samtidigt. Gränsen är programmets antagande; vilken gräns NNS har är inte känt.`,
    'NNS egen mall för inrapportering är inte känd. Filens format är därför programmets eget.',
    'Antalen är inte avrundade och n räknas fråga för fråga: ej besvarade, oläsliga och dubbelmarkerade svar ingår inte i n. Uppges ej omfattar också enkäter där svaret på frågan om kön saknas eller inte går att läsa. Enkät utan kön betyder att frågan inte fanns på formuläret.',
    'En tom ruta betyder att uppgiften inte är angiven eller inte finns. Tillfrågade och tackat nej räknas inte per kön.',
  ]
}

const { form, asked, declined, responseRate, responses } = commonTexts

export const responseRateColumns = [
  form,
  'Indelning',
  'Grupp',
  'Ingår i gruppen',
  responses,
  asked,
  declined,
  responseRate,
  'Anmärkning',
] as const

export function codeColumn(code: number): string {
  return `kod ${code}`
}

export const resultColumns = {
  before: [form, 'Indelning', 'Grupp', 'Fråga nr', 'Fråga', 'Frågans nyckel', 'Mått', 'Svarsskala'],
  after: [figureTexts.n, figureTexts.blank, figureTexts.unreadable, figureTexts.notOnForm, 'Anmärkning'],
} as const

export const codebookColumns = [
  form,
  'Besvaras av',
  'Fråga nr',
  'Fråga',
  'Frågans nyckel',
  'Mått',
  'Område (arbetsnamn)',
  'Svarsskala',
  'Slag av skala',
  'Skalan är',
  'Grund för skalan',
] as const

/** What a scale's codes mean taken together. */
export const scaleKinds: Readonly<Record<Scale['kind'], string>> = {
  rating: 'ordnad, högst kod är bäst',
  'yes-no': 'Ja/Nej, redovisas som andel Ja',
  background: 'bakgrund',
}

export const deliveryNotes = {
  tooFew: (limit: number) => `Färre än ${limit} svar. Redovisas inte.`,
  joined: (limit: number) => `Sammanslagen: minst en av grupperna har färre än ${limit} svar.`,
  withheld: (limit: number) =>
    `Redovisas inte: frågan fanns på så få formulär att färre än ${limit} svar skulle kunna räknas fram.`,
  notDivided: (breakdown: 'insats' | 'kon', limit: number) =>
    `Redovisas inte ${breakdownLabels[breakdown]}: grupper med färre än ${limit} svar hade kunnat urskiljas.`,
} as const

/** More names than this in a sentence are not read. */
const mostNamed = 3

/** For the förbund's own preview, which may say which groups are small; how small is not said there either. */
export const previewSentences = {
  tooFew: (limit: number) => `Formuläret har färre än ${limit} svar. Leveransen säger bara det.`,
  joined(small: readonly string[], others: readonly string[], label: string, limit: number): string {
    // The table beside it lists them all.
    const subject = `${small.length > mostNamed ? `${small.length} grupper` : listWords(small, 'och')} har färre än ${limit} svar${small.length > 1 ? ' var' : ''}`
    const company = others.length > 0 ? ` med ${listWords(others, 'och')}` : ''
    return `${subject} och visas därför inte för sig, utan tillsammans${company} som ”${label}”.`
  },
  tooSmall: (breakdown: 'insats' | 'kon', limit: number) =>
    `Redovisas inte ${breakdownLabels[breakdown]}: när grupper med färre än ${limit} svar slås ihop hamnar alla svar i samma grupp.`,
  difference: (limit: number) =>
    `Redovisas inte ${breakdownLabels.kon}: jämfört med svaren ${breakdownLabels.insats} hade svar från färre än ${limit} personer kunnat räknas fram.`,
  withheld: (breakdown: keyof typeof breakdownLabels, number: number, limit: number) =>
    `Fråga ${number} redovisas inte ${breakdownLabels[breakdown]}: den fanns på så få formulär att färre än ${limit} svar skulle kunna räknas fram.`,
} as const
