import type { WithheldReason } from '../disclosure/question-release'
import { commonTexts } from './common'
import { listWords } from './format'

/** Words of the file to NNS. */
export const deliveryTexts = {
  cover: 'Omslag',
  results: 'Resultat',
  responseRates: 'Svarsandelar',
  codebook: 'Kodbok',
  total: 'Alla svar',
  joinedInsatser: 'Övriga insatser',
  insatsNumber: (number: number) => `Insats ${number}`,
  fileTitle: 'Leverans av indikatorer för finansiell samordning',
} as const

/** How a form's answers are divided, as a value in the file. */
export const breakdownLabels = { total: 'totalt', insats: 'per insats', kon: 'per kön' } as const

/** The name of a group of insatser: that of the one it is, those of the ones that were chosen, or the common name of what is small. */
export function insatsGroupLabel(members: readonly string[], small: boolean): string {
  return small && members.length > 1 ? deliveryTexts.joinedInsatser : listWords(members, 'och')
}

export function programName(version: string): string {
  return `${commonTexts.programName} ${version}`
}

export function roundTitle(forbund: string, year: number): string {
  return `${forbund} · ${year}`
}

export const deliveryNotes = {
  notDivided: (breakdown: 'insats' | 'kon', limit: number) =>
    `Redovisas inte ${breakdownLabels[breakdown]}: grupper med färre än ${limit} svar hade kunnat urskiljas.`,
} as const

/** `inSome`: of a group of a breakdown, which joining with others did not help. */
const withheldReasons: Readonly<Record<WithheldReason, (limit: number, inSome: boolean) => string>> = {
  few: (limit, inSome) =>
    `färre än ${limit} har svarat på frågan${inSome ? ' i någon grupp, och sammanslagna blir grupperna en enda' : ''}`,
  same: (_, inSome) =>
    `${inSome ? 'i någon grupp har så gott som alla svarat lika' : 'så gott som alla har svarat lika'}, och det hade visat vad var och en svarat`,
  beside: (limit) => `jämfört med den andra indelningen hade svar från färre än ${limit} personer kunnat räknas fram`,
}

/** As a name stands in a sentence. */
export function quoted(label: string): string {
  return `”${label}”`
}

/** The numbers that follow each other from the first: as they are, or for three and more from – to. */
function runFrom(first: number, numbers: readonly number[]): readonly string[] {
  let last = first
  while (numbers.includes(last + 1)) last += 1
  return last - first > 1 ? [`${first}–${last}`] : last > first ? [String(first), String(last)] : [String(first)]
}

type QuestionNumbers = readonly number[] | 'all'

function questionNumbers(numbers: QuestionNumbers): string {
  if (numbers === 'all') return 'Alla frågor'
  const runs = numbers.filter((number) => !numbers.includes(number - 1)).map((first) => runFrom(first, numbers))
  return `Fråga ${listWords(runs.flat(), 'och')}`
}

/** More names than this in a sentence are not read. */
const mostNamed = 3

/** For the förbund's own preview, which may say which groups are small; how small is not said there either. */
export const previewSentences = {
  tooFew: (limit: number) => `Formuläret har färre än ${limit} svar. Leveransen säger bara det.`,
  joined(small: readonly string[], others: readonly string[], label: string, limit: number): string {
    // The table beside it lists them all.
    const subject = `${small.length > mostNamed ? `${small.length} grupper` : listWords(small, 'och')} har färre än ${limit} svar${small.length > 1 ? ' var' : ''}`
    const company = others.length > 0 ? ` med ${listWords(others, 'och')}` : ''
    return `${subject} och visas därför inte för sig, utan tillsammans${company} som ${quoted(label)}.`
  },
  tooSmall: (breakdown: 'insats' | 'kon', limit: number) =>
    `Redovisas inte ${breakdownLabels[breakdown]}: när grupper med färre än ${limit} svar slås ihop hamnar alla svar i samma grupp.`,
  chosen: (label: string) => `${quoted(label)} visas tillsammans, eftersom ni har valt det.`,
  undivided: `Redovisas inte ${breakdownLabels.kon}, eftersom ni har valt det.`,
  accounting: (labels: readonly string[]) =>
    `Antalet tillfrågade lämnas inte ut för ${listWords(labels.map(quoted), 'och')}. ${labels.length > 1 ? 'I en eller flera av grupperna har alla tillfrågade svarat, och det ska varken synas eller gå att räkna ut.' : 'Alla som tillfrågades har svarat, och då hade antalet visat vilka som svarat.'}`,
  coarser: (numbers: QuestionNumbers, labels: readonly string[]) =>
    `${questionNumbers(numbers)}: ${listWords(labels.map(quoted), 'och')} redovisas tillsammans, eftersom för få har svarat på frågan eller nästan alla har svarat lika.`,
  classes: (numbers: QuestionNumbers, breakdown: keyof typeof breakdownLabels, limit: number) =>
    `${questionNumbers(numbers)}: svarsalternativen redovisas två och två${breakdown === 'total' ? '' : ` ${breakdownLabels[breakdown]} för minst en grupp`}, eftersom färre än ${limit} har svarat eller uppgiften annars hade gått att räkna fram.`,
  withheld: (numbers: QuestionNumbers, breakdown: keyof typeof breakdownLabels, reason: WithheldReason, limit: number) =>
    `${numbers === 'all' ? 'Ingen fråga' : questionNumbers(numbers)} redovisas${numbers === 'all' ? '' : ' inte'}${breakdown === 'total' ? '' : ` ${breakdownLabels[breakdown]}`}: ${withheldReasons[reason](limit, breakdown !== 'total')}.`,
} as const
