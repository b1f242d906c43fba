import type { Change, ChangeVerdict, NotComparableReason } from '../statistics/change-verdict'
import type { Rounded } from '../statistics/round-half-up'
import { formatCount, formatPercent, formatRounded, listWords } from './format'
import { breakSentence } from './statistics'

/** Whether a figure has changed since an earlier round. */
export const verdictWords: Readonly<Record<ChangeVerdict['verdict'], string>> = {
  increase: 'ökning',
  decrease: 'minskning',
  'within-chance': 'inom slumpvariation',
  'not-comparable': 'kan inte jämföras',
}

/** The verdict as the beginning of a title or a cell: "Ökning sedan 2023". */
export function verdictSince(verdict: ChangeVerdict['verdict'], sinceYear: number): string {
  const words = verdictWords[verdict]
  const preposition = verdict === 'not-comparable' ? 'med' : 'sedan'
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${preposition} ${sinceYear}`
}

/** The same as a sentence, as it stands after the figure: "Sedan 2023: inom slumpvariation." */
export function verdictSentence(sinceYear: number, verdict: ChangeVerdict): string {
  return verdict.verdict === 'not-comparable'
    ? notComparableSentence(sinceYear, verdict.reason)
    : `Sedan ${sinceYear}: ${verdictWords[verdict.verdict]}.`
}

/** The titles of a chart: what its lines say of the latest round. */
export const findingTexts = {
  /** Of several lines those that have changed, out of all that could be compared. */
  changed: (verdict: Change, sinceYear: number, names: readonly string[], compared: number) =>
    compared === 1
      ? `${verdictSince(verdict, sinceYear)}: ${listWords(names, 'och')}`
      : `${verdictSince(verdict, sinceYear)}: ${listWords(names, 'och')} (${formatCount(names.length)} av ${formatCount(compared)} formulär)`,
  noneChanged: 'Förändringarna kan bero på slumpen',
  noneChangedOfSome: 'Förändringarna kan bero på slumpen, där det går att jämföra',
  noneCompared: 'Ingen förändring kan bedömas',
} as const

/** How sure a figure is, and how large a change would have to be. */
export const certaintyTexts = {
  between: (lower: Rounded, upper: Rounded) => `mellan ${formatRounded(lower)} och ${formatRounded(upper)}`,
  betweenPercent: (lower: Rounded, upper: Rounded) => `mellan ${formatRounded(lower)} och ${formatPercent(upper)}`,
  fromTo: (lower: Rounded, upper: Rounded) => `${formatRounded(lower)}–${formatRounded(upper)}`,
  fromToPercent: (lower: Rounded, upper: Rounded) => `${formatRounded(lower)}–${formatPercent(upper)}`,
  everybody: 'alla har svarat',
  notTold: 'för få eller för lika svar',
  needsShare: (borders: readonly string[]) => `Mer än slump är ${listWords(borders, 'eller')}.`,
  atLeast: (share: string) => `minst ${share}`,
  atMost: (share: string) => `högst ${share}`,
  needsSteps: (steps: Rounded) => `Mer än slump är en skillnad på ungefär ${formatRounded(steps)} steg eller mer.`,
  never: 'Med så få svar går ingen förändring att skilja från slump.',
  /** Where the figure has changed among those who were asked, and no more than another choice of people may change it. */
  amongAsked: (change: Exclude<Change, 'within-chance'>) =>
    `Bland just de tillfrågade är det en ${verdictWords[change]}, men inte större än att den kan bero på vilka personerna är.`,
} as const

/** Why it cannot be said whether a figure has changed since an earlier year. */
export function notComparableSentence(sinceYear: number, reason: NotComparableReason): string {
  if (reason.kind === 'break') return breakSentence(sinceYear, reason.breaks)
  return `Kan inte jämföras med ${sinceYear}: ${reasonWords(reason)}.`
}

function reasonWords(reason: Exclude<NotComparableReason, { readonly kind: 'break' }>): string {
  switch (reason.kind) {
    case 'not-asked':
      return 'frågan ingick inte i båda mätomgångarna'
    case 'no-answers':
      return 'frågan har inte besvarats i båda mätomgångarna'
    case 'other-figure':
      return 'svaren räknas inte på samma sätt i båda mätomgångarna'
    case 'not-shown':
      return 'värdet det året visas inte'
    case 'too-few':
      return `det behövs minst ${formatCount(reason.fewest)} svar i varje mätomgång`
  }
}
