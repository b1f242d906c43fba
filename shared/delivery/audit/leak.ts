import type { BreakdownKind } from '../package/package-content'

/**
 * What a file must not tell:
 * - `contradiction`: its rows do not agree with each other, so that nothing can be proven of it
 * - `small-group`: a group of fewer respondents than the smallest that may be shown
 * - `few-answers`, `few-asked`: fewer answers to a question, or fewer who had it on their form
 * - `single-codes`: every code of few answers, given or computable
 * - `alike`: few answers, all the same or all but one
 * - `everybody`: that all who were asked have answered
 * - `intersection`: of those who belong to an insats and a kön at once, that they are few (or have given few answers)
 * - `difference`: held against an earlier delivery, that few have come, gone or changed their answers, or who a few are
 * - `difference-alike`: the same of the answers of those who have come or gone: all the same or all but one
 * - `unmatched`: which insats is which in an earlier delivery cannot be told, so that nothing can be proven
 * - `undecided`: whether it tells of few could not be computed in time
 * - `not-audited`: it is not a förbund's own delivery
 */
export type LeakKind =
  | 'contradiction'
  | 'small-group'
  | 'few-answers'
  | 'few-asked'
  | 'single-codes'
  | 'alike'
  | 'everybody'
  | 'intersection'
  | 'difference'
  | 'difference-alike'
  | 'unmatched'
  | 'undecided'
  | 'not-audited'

/** A group by the key that it has in its file, or several taken together. */
export interface LeakGroup {
  readonly breakdown: BreakdownKind
  readonly groups: readonly string[]
}

/** Where an insats and a kön meet, by the keys of those who belong to them. */
export interface LeakCell {
  readonly insats: readonly string[]
  readonly kon: readonly string[]
}

/** An earlier delivery that tells of few together with the new one. `groups`: those of the earlier one, taken together, by keys of the new. */
export interface EarlierLeak extends LeakGroup {
  readonly number: number
}

/**
 * One thing that a file tells of too few. It holds no numbers of people, so that it can be kept and shown. `question` null: it is
 * about how many they are. `where` is empty where the form as a whole is meant, `cells` where no insats meets a kön.
 */
export interface Leak {
  readonly kind: LeakKind
  readonly form: string
  readonly question: string | null
  readonly where: readonly LeakGroup[]
  readonly cells: readonly LeakCell[]
  readonly earlier: EarlierLeak | null
}

/** What an audit found, and how much it looked at: sets of people, integer programs solved, earlier deliveries. */
export interface AuditResult {
  readonly status: 'passed' | 'failed'
  readonly leaks: readonly Leak[]
  readonly checked: { readonly sets: number; readonly programs: number; readonly earlier: number }
}

/** A leak of a kind in a form; what is not said is not so. */
export function leakOf(kind: LeakKind, form: string, more: Partial<Omit<Leak, 'kind' | 'form'>> = {}): Leak {
  return { kind, form, question: null, where: [], cells: [], earlier: null, ...more }
}
