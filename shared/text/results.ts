import type { AnswerClass } from '../disclosure/answer-classes'
import type { KonCategory } from '../model/kon'
import { commonTexts } from './common'
import { formatCount, listWords } from './format'
import { figureTexts } from './statistics'

/** Figures of a question, wherever they are shown. */
export const shareTexts = {
  n: figureTexts.n,
  /** Few answers are counted out: a percentage would say more than is known. */
  countOf: (count: number, n: number) => `${formatCount(count)} av ${formatCount(n)}`,
  responses: (responses: number) => `${formatCount(responses)} svar`,
  withN: (figure: string, n: number) => `${figure} (${figureTexts.n} ${formatCount(n)})`,
  box: (code: number, label: string) => `${code} ${label}`,
  /** A box, or those of a class with the first code and the last: "4 Ofta", "3–4 Ibland eller ofta". */
  category: ({ from, to, label }: AnswerClass & { readonly label: string }) => `${from === to ? from : `${from}–${to}`} ${label}`,
  missing: (blank: number, unreadable: number, notOnForm: number) =>
    [
      `${figureTexts.blank} ${formatCount(blank)}`,
      `${figureTexts.unreadable} ${formatCount(unreadable)}`,
      ...(notOnForm > 0 ? [`${figureTexts.notOnForm} ${formatCount(notOnForm)}`] : []),
    ].join(', '),
} as const

/** What the boxes of a class are called together: "Ibland eller ofta". */
export function boxLabel(labels: readonly string[]): string {
  return listWords(
    labels.map((label, index) => (index === 0 ? label : withSmallLetter(label))),
    'eller',
  )
}

/** But for an abbreviation. */
function withSmallLetter(label: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label
}

/** With more insatser than this in a selection, their number says more than all their names. */
const mostNamed = 3

const onlyKon: Readonly<Record<KonCategory, string>> = {
  1: 'endast kvinnor',
  2: 'endast män',
  3: 'endast de som inte har uppgett kön',
  4: 'endast enkäter utan frågan om kön',
  missing: 'endast svar där kön är ej besvarat eller oläsligt',
}

/** Whose answers are shown. */
export const filterTexts = {
  insats: commonTexts.insats,
  allInsatser: 'Alla insatser',
  insatserTitle: 'Visa svar från dessa insatser',
  notSplit: 'Inte uppdelat',
  chosenInsatser: (names: readonly string[]) => {
    if (names.length === 0) return 'Alla insatser'
    return names.length === 1 ? (names[0] ?? '') : `${names.length} valda`
  },
  selection: (insatser: readonly string[], kon: KonCategory | null) => {
    const several = insatser.length > mostNamed ? `${insatser.length} insatser` : listWords(insatser, 'och')
    const parts = [...(insatser.length > 0 ? [several] : []), ...(kon === null ? [] : [onlyKon[kon]])]
    return `Urval: ${parts.join('; ')}.`
  },
  kon: 'Kön',
  allKon: 'Alla',
  konMissing: 'Kön ej besvarat eller oläsligt',
  noneChosen: 'Inga svar i urvalet',
  noneChosenExplained: 'Det finns svar, men inga från de insatser och det kön som är valda.',
  showAll: 'Visa alla svar',
} as const

/** The switch between diagram and table. */
export const viewTexts = {
  label: 'Visa som',
  chart: 'Diagram',
  table: 'Tabell',
} as const

/** The page Resultat. */
export const resultsTexts = {
  commands: {
    next: { text: 'Nästa formulär', keys: 'F' },
    previous: { text: 'Föregående formulär', keys: 'Shift+F' },
  },
  form: commonTexts.form,
  title: (form: string, year: number) => `${form} ${year}`,
  question: (number: number, text: string) => `${number}. ${text}`,
  period: (period: string, instrument: string) => `Period ${period}. ${instrument}.`,
  open: 'Mätomgången är öppen, så siffrorna kan ändras.',
  empty: (form: string, year: number) => `Inga svar ännu för ${form} ${year}.`,
  emptyOpen: 'Registrera pappersenkäter eller importera en fil.',
  emptyClosed: 'Mätomgången är stängd och tar inte emot svar.',
  enter: 'Registrera pappersenkäter',
  import: 'Importera en fil',
  noAnswers: 'Ingen har besvarat frågan.',
  /** The same words with places where they may be divided, for narrow columns. */
  unreadableShort: 'oläslig/\u200Bdubbel\u00ADmarkerad',
  meanShort: 'medel\u00ADvärde',
  /** "4–6" is never divided at a line's end. */
  unbroken: (name: string) => name.replaceAll('–', '\u2060–\u2060'),
  askedUnknown: 'Hur många som har tillfrågats är inte angivet för alla.',
  chosenPart: (insatser: number) => (insatser === 1 ? 'Den valda insatsen' : 'De valda insatserna'),
  rate: (
    part: string,
    answered: number,
    asked: number | null,
    percent: string | null,
    declined: number | null,
    withoutAsked: string,
  ) => {
    const of = asked === null ? '' : ` av ${formatCount(asked)} tillfrågade${percent === null ? '' : ` (${percent})`}`
    const said = declined === null ? '' : `, ${formatCount(declined)} har tackat nej`
    return `${part}: ${formatCount(answered)} svar${of}${said}.${asked === null ? ` ${withoutAsked}` : ''}`
  },
  exceedsAsked: `Det är ${figureTexts.exceedsAsked}; kontrollera antalet under Inställningar.`,
  chosenKon: (answered: number) => `${formatCount(answered)} svar i urvalet. Hur många som har tillfrågats är inte känt per kön.`,
  distribution: (question: string, n: number, boxes: readonly string[], missing: string) =>
    `${question} ${formatCount(n)} svar: ${listWords(boxes, 'och')}. Utanför stapeln: ${missing}.`,
  distributionBox: (box: string, count: number) => `${box} ${formatCount(count)}`,
  table: (form: string, year: number, scale: string) =>
    `${form} ${year}. Antal svar per svarsalternativ, skalan ${scale.toLowerCase()}. Under andelar och medelvärden står intervallet (95 %).`,
} as const
