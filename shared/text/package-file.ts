import type { PackageCover } from '../delivery/package/package-content'
import type { DisclosurePolicy } from '../disclosure/policy'
import type { Scale } from '../instrument/definition'
import { commonTexts } from './common'
import { breakdownLabels } from './delivery'
import { listWords } from './format'
import { figureTexts } from './statistics'

/** Words of the cover of a delivery's workbook. */
export const coverTexts = {
  mergedTitle: 'Sammanställning av indikatorer för finansiell samordning',
  forbund: 'Förbund',
  merged: 'Sammanställning för',
  sources: 'Antal leveranser',
  round: commonTexts.round,
  period: 'Period',
  instrument: 'Enkäter',
  number: 'Leverans nr',
  minimumGroup: 'Minsta grupp',
  fullDistribution: 'Alla svarsalternativ var för sig',
  policy: 'Regel',
  format: 'Filens format',
  program: 'Gjord med',
  /** Above what a program reads, which is not Swedish. */
  forPrograms: 'För program som läser filen – ändra inte',
} as const

/** Words of the sheets, by what a column holds. */
export const sheetTexts = {
  form: commonTexts.form,
  breakdown: 'Indelning',
  group: 'Grupp',
  members: 'Ingår i gruppen',
  number: 'Fråga nr',
  question: 'Fråga',
  scale: 'Svarsskala',
  status: 'Status',
  responses: commonTexts.responses,
  asked: commonTexts.asked,
  declined: commonTexts.declined,
  responseRate: commonTexts.responseRate,
  forbund: 'Antal förbund',
  note: 'Anmärkning',
  n: figureTexts.n,
  theme: 'Område (arbetsnamn)',
  scaleKind: 'Slag av skala',
  scaleBasis: 'Skalan är',
  scaleSource: 'Grund för skalan',
} as const

/** The title of a column of counts: of a code, of codes together (`3-4`), or of those without a code. */
export function codesTitle(codes: string): string {
  const missing = { blank: figureTexts.blank, unreadable: figureTexts.unreadable, 'not-on-form': figureTexts.notOnForm }[codes]
  return missing ?? `kod ${codes.replace('-', '–')}`
}

/** A group by the names of its members: more than three of them are counted, since the sheet of groups lists them all. */
export function groupOf(names: readonly string[]): string {
  return names.length <= 3 ? listWords(names, 'och') : `${names.slice(0, 2).join(', ')} och ${names.length - 2} till`
}

/** What a scale's codes mean taken together. */
export const scaleKinds: Readonly<Record<Scale['kind'], string>> = {
  rating: 'ordnad, högst kod är bäst',
  'yes-no': 'Ja/Nej, redovisas som andel Ja',
  background: 'bakgrund',
}

/** The format is ours, which the file says itself. */
export function formatName(version: number): string {
  return `programmets eget, version ${version}`
}

export function leastAnswers(limit: number): string {
  return `${limit} svar`
}

export function fullDistributionFrom(limit: number): string {
  return `från ${limit} svar på frågan`
}

export function policyName(version: number): string {
  return `version ${version}`
}

/** What the file holds and by which rules, in plain words, a paragraph each. */
export function coverParagraphs({ level, policy }: Pick<PackageCover, 'level' | 'policy'>): readonly string[] {
  return [
    'Filen innehåller antal svar per svarsalternativ, för varje formulär och fråga. Den innehåller inga enskilda svar och inga svar i fritext.',
    ...(level.kind === 'forbund' ? ownRules(policy) : mergedRules),
    'Status visar hur uppgiften är skyddad. F: den är som den är. D: grupper eller svarsalternativ är sammanslagna. A: den redovisas inte.',
    'Antalen är inte avrundade och n räknas fråga för fråga: ej besvarade, oläsliga och dubbelmarkerade svar ingår inte i n. Uppges ej omfattar också enkäter där svaret på frågan om kön saknas eller inte går att läsa. Enkät utan kön betyder att frågan inte fanns på formuläret.',
    'En tom ruta betyder att uppgiften inte är angiven, inte finns eller inte redovisas. Tillfrågade och tackat nej räknas inte per kön, och redovisas inte när de hade visat vilka som svarat.',
    'Gränserna är programmets antaganden; vilken gräns NNS har är inte känt. NNS egen mall för inrapportering är inte känd. Filens format är därför programmets eget.',
  ]
}

function ownRules({ minimumGroup, fullDistribution }: DisclosurePolicy): readonly string[] {
  const few = `färre än ${minimumGroup} svar`
  return [
    `Grupper med ${few} visas aldrig för sig. De slås ihop med andra, så att grupperna alltid tillsammans är alla svar. Har hela formuläret ${few} redovisas det inte. Svaren delas upp per insats och per kön, men aldrig på båda samtidigt.`,
    `En fråga redovisas med alla svarsalternativ var för sig när gruppen har minst ${fullDistribution} svar på den. Annars slås svarsalternativen ihop två och två. Har gruppen ${few} på frågan, eller har så gott som alla i en grupp med färre än ${fullDistribution} svar svarat lika, redovisas frågan för flera grupper tillsammans, för alla svar tillsammans eller inte alls.`,
    `Hur många personer det är i en grupp på 1–${minimumGroup - 1}, eller vad de har svarat, ska inte gå att räkna ut, varken ur den här filen eller ur den tillsammans med förbundets tidigare leveranser av samma mätomgång. Det kontrolleras innan filen skrivs.`,
  ]
}

const mergedRules = [
  'Varje siffra är summan av det som minst tre förbund har lämnat i sina leveranser, och kolumnen Antal förbund säger hur många. Svaren redovisas tillsammans och per kön, aldrig per insats.',
  'Det som bara ett eller två förbund har lämnat är inte med. Inget förbund ska kunna räkna ut ett annats svar genom att dra ifrån sina egna. Det kontrolleras innan filen skrivs.',
] as const

/** What stands beside a row of the sheets. */
export const rowNotes = {
  withheld: 'Redovisas inte.',
  withheldBy: (breakdown: keyof typeof breakdownLabels) => `Redovisas inte ${breakdownLabels[breakdown]}.`,
  tooFew: (limit: number) => `Färre än ${limit} svar. Redovisas inte.`,
  joined: 'Grupper sammanslagna.',
  classes: 'Svarsalternativ sammanslagna.',
  exceedsAsked: `${figureTexts.exceedsAsked.charAt(0).toUpperCase()}${figureTexts.exceedsAsked.slice(1)}.`,
} as const
