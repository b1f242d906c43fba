import type { SecondEntryOverview } from '../../../../shared/contract/second-entry-calls'
import { type EntryState, startEntry } from '../../../../shared/entry/entry-state'
import { countSettled, type ResolveState, type Settled } from '../../../../shared/entry/resolve-state'
import type { Form, InstrumentDefinition } from '../../../../shared/instrument/definition'
import type { InsatsId, ResponseId, RoundId } from '../../../../shared/model/id'
import type { SecondEntry } from '../../../../shared/model/second-entry'

/** Whose papers are typed a second time. `form` has no fields for free words: those are not typed twice. */
export interface SecondEntryTarget {
  readonly roundId: RoundId
  readonly instrument: InstrumentDefinition
  readonly form: Form
}

/** A paper being typed a second time. */
export interface SecondPaper {
  readonly responseId: ResponseId
  readonly runningNumber: number
  readonly insatsId: InsatsId | null
  readonly state: EntryState
  /** How many fields were typed when it was taken up again; null for one that is begun now. */
  readonly resumedWith: number | null
}

/**
 * What is being done: the number of the next paper is typed, a paper is typed, or differences are resolved. `opening`: a paper
 * or the differences are on their way, and the keys that come meanwhile are for them.
 */
export type Stage =
  | { readonly kind: 'fetch'; readonly typed: string; readonly opening: boolean }
  | { readonly kind: 'type'; readonly paper: SecondPaper }
  | { readonly kind: 'resolve'; readonly resolving: ResolveState }

/** What was last finished, to be said above the next. */
export type Said =
  | { readonly kind: 'checked'; readonly runningNumber: number; readonly differences: number }
  | { readonly kind: 'set-aside'; readonly runningNumber: number }
  | { readonly kind: 'resolved'; readonly counts: Readonly<Record<Settled, number>>; readonly left: number }

/** What the view shows: how far it has come, and what is being done. */
export interface SecondEntryShown {
  readonly overview: SecondEntryOverview
  readonly stage: Stage
  readonly said: Said | null
  /** Papers laid aside since the view was opened: not suggested again while there are others. */
  readonly setAside: ReadonlySet<number>
}

export const toFetch: Stage = { kind: 'fetch', typed: '', opening: false }

/** Puts a paper on the screen, with what has been typed of it this time; the turn is at `item`, or where it was left. */
export function openPaper({ instrument, form }: SecondEntryTarget, entry: SecondEntry, item: string | null): SecondPaper {
  const state = startEntry(instrument, form, entry.answers)
  const at = state.items.findIndex(({ key }) => key === item)
  const answered = Object.keys(entry.answers).length
  return {
    responseId: entry.responseId,
    runningNumber: entry.runningNumber,
    insatsId: entry.insatsId,
    state: at < 0 ? state : { ...state, position: Math.min(at, state.position) },
    resumedWith: answered > 0 && item === null ? answered : null,
  }
}

/** The paper to fetch next: one that was begun before, then a new one, then one laid aside; null where no more are needed. */
export function suggestedPaper(
  { standing, begun, next }: Pick<SecondEntryOverview, 'standing' | 'begun' | 'next'>,
  setAside: ReadonlySet<number>,
): number | null {
  if (!standing || standing.enough) return null
  return begun.find((number) => !setAside.has(number)) ?? next ?? begun[0] ?? null
}

/** What is said when resolving ends; null where nothing was resolved. */
export function saidOf(resolving: ResolveState): Said | null {
  if (resolving.settled.size === 0) return null
  return { kind: 'resolved', counts: countSettled(resolving), left: resolving.left.length }
}
