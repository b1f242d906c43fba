import type { Answer } from '../model/answer'
import type { ResponseId } from '../model/id'
import type { ItemKey } from '../model/response'
import type { Difference, Resolution } from '../model/second-entry'
import { answerItem, type EntryHint, type EntryItem, type EntryState, type EntryStep, pressKey } from './entry-state'

/** What has come of a difference that is resolved. */
export type Settled = Exclude<Resolution, 'ask-again'>

/** One field where the entries differ. */
type Place = Pick<Difference, 'responseId' | 'item'>

/** Differences being resolved, one after another, in the order of the papers and of the fields on them. Nothing of what either entry says is here. */
export interface ResolveState {
  readonly items: readonly EntryItem[]
  readonly left: readonly Difference[]
  /** The difference whose turn it is, from 0. */
  readonly position: number
  /** What was said the first time where neither entry says so; null where it is asked the first time. */
  readonly said: Answer | null
  readonly hint: EntryHint | null
  /** What came of those resolved here, by place. */
  readonly settled: ReadonlyMap<string, Settled>
}

/** What is to be done with a key, besides showing the new state. */
export type ResolveEffect =
  | { readonly kind: 'say'; readonly difference: Difference; readonly answer: Answer; readonly confirmed: boolean }
  | { readonly kind: 'leave' }

export interface ResolveStep {
  readonly state: ResolveState
  readonly effect: ResolveEffect | null
}

/** Begins with the first difference, or with the one at `from`. */
export function startResolve(items: readonly EntryItem[], differences: readonly Difference[], from?: Place): ResolveState {
  const order = new Map(items.map(({ key }, index) => [key, index]))
  const place = ({ item }: Difference) => order.get(item) ?? 0
  const left = [...differences].sort((one, other) => one.runningNumber - other.runningNumber || place(one) - place(other))
  const position = from ? left.findIndex((difference) => isAt(difference, from)) : 0
  return { items, left, position: Math.max(0, position), said: null, hint: null, settled: new Map() }
}

/** The difference whose turn it is; null where none is left. */
export function currentDifference({ left, position }: ResolveState): Difference | null {
  return left[position] ?? null
}

/** The sheet with the one field whose turn it is, and no answer in it; null where none is left. */
export function resolveSheet(state: ResolveState): EntryState | null {
  const item = state.items.find(({ key }) => key === currentDifference(state)?.item)
  return item ? { items: [item], answers: {}, position: 0, hint: state.hint } : null
}

/** What a key does: the same keys as on the sheet answer the field, the arrows pass to another difference, Esc leaves the rest. */
export function pressResolveKey(state: ResolveState, key: string): ResolveStep | null {
  if (['ArrowDown', 'ArrowRight'].includes(key)) return { state: turnTo(state, state.position + 1), effect: null }
  if (['ArrowUp', 'ArrowLeft', 'Backspace'].includes(key)) return { state: turnTo(state, state.position - 1), effect: null }
  const sheet = resolveSheet(state)
  return sheet && asResolveStep(state, pressKey(sheet, key))
}

/** Says what the paper says by its box, as a click does. */
export function sayAnswer(state: ResolveState, item: EntryItem, answer: Answer): ResolveStep | null {
  const sheet = resolveSheet(state)
  return sheet && asResolveStep(state, answerItem(sheet, item, answer))
}

/** After something has been said of the difference whose turn it is: the next one, or the same once more. */
export function afterSaying(state: ResolveState, answer: Answer, resolution: Resolution): ResolveState {
  if (resolution === 'ask-again') return { ...state, said: answer, hint: null }
  const current = currentDifference(state)
  if (!current) return state
  const left = state.left.filter((difference) => difference !== current)
  const settled = new Map(state.settled).set(placeKey(current), resolution)
  // From the last place to those that were passed over.
  return { ...state, left, position: state.position < left.length ? state.position : 0, said: null, hint: null, settled }
}

/** The same resolving after a step of it was undone or done again elsewhere: `differences` are those not resolved now. */
export function resumeResolve(state: ResolveState, differences: readonly Difference[], from: Place): ResolveState {
  const resumed = startResolve(state.items, differences, from)
  const open = new Set(differences.map(placeKey))
  return { ...resumed, settled: new Map([...state.settled].filter(([place]) => !open.has(place))) }
}

/** How many were resolved, by which entry was right. */
export function countSettled({ settled }: ResolveState): Readonly<Record<Settled, number>> {
  const count = (which: Settled) => [...settled.values()].filter((one) => one === which).length
  return { first: count('first'), second: count('second'), other: count('other') }
}

function asResolveStep(state: ResolveState, step: EntryStep | null): ResolveStep | null {
  const difference = currentDifference(state)
  if (!step || !difference) return null
  const { effect } = step
  if (effect?.kind === 'leave') return { state, effect }
  if (effect?.kind !== 'record') return { state: { ...state, hint: step.state.hint }, effect: null }
  const { answer } = effect
  return { state, effect: { kind: 'say', difference, answer, confirmed: answer === state.said } }
}

function turnTo(state: ResolveState, position: number): ResolveState {
  const nearest = Math.max(0, Math.min(position, state.left.length - 1))
  return { ...state, position: nearest, said: null, hint: null }
}

function isAt(difference: Difference, { responseId, item }: Place): boolean {
  return difference.responseId === responseId && difference.item === item
}

function placeKey({ responseId, item }: { readonly responseId: ResponseId; readonly item: ItemKey }): string {
  return `${responseId} ${item}`
}
