import type { Form, InstrumentDefinition } from '../instrument/definition'
import { findScale, konScale, scaleOf } from '../instrument/lookup'
import type { Answer } from '../model/answer'
import { konItem } from '../model/response'

/** One thing to key in: kön or a question, with the codes its scale has. */
export interface EntryItem {
  readonly key: string
  readonly codes: readonly number[]
}

/** Why the last key did nothing: the scale has no such box, or Enter came before every item was answered. */
export type EntryHint = 'no-such-box' | 'not-complete'

/**
 * A form being keyed in. `position` is the item whose turn it is, from 0; it equals the number of items
 * when all have been passed and Enter is awaited.
 */
export interface EntryState {
  readonly items: readonly EntryItem[]
  readonly answers: Readonly<Record<string, Answer>>
  readonly position: number
  readonly hint: EntryHint | null
}

/** What is to be done with a key, besides showing the new state. */
export type EntryEffect =
  | { readonly kind: 'record'; readonly item: string; readonly answer: Answer }
  | { readonly kind: 'save' }
  | { readonly kind: 'leave' }

export interface EntryStep {
  readonly state: EntryState
  readonly effect: EntryEffect | null
}

const missingKeys: Readonly<Record<string, Answer>> = { '0': 'blank', d: 'double-marked', o: 'illegible' }
const backKeys = ['ArrowUp', 'ArrowLeft', 'Backspace']
const forwardKeys = ['ArrowDown', 'ArrowRight']

/** A form to key in: kön first, then the questions in the order of the paper. Begins at the first unanswered item. */
export function startEntry(instrument: InstrumentDefinition, form: Form, answers: Readonly<Record<string, Answer>>): EntryState {
  const kon = { key: konItem, codes: codesOf(findScale(instrument, konScale).codes) }
  const questions = form.questions.map((question) => ({ key: question.key, codes: codesOf(scaleOf(instrument, question).codes) }))
  const items = [kon, ...questions]
  return { items, answers, position: firstUnanswered(items, answers), hint: null }
}

/** Whether every item has an answer or a missing status. */
export function isComplete({ items, answers }: EntryState): boolean {
  return firstUnanswered(items, answers) === items.length
}

/**
 * What a key does. Digits and the keys for missing answers answer the item whose turn it is, and the turn
 * passes on; arrows and Backspace move among what has been reached; Enter saves a complete form; Esc leaves.
 * `key` is named as by the browser (KeyboardEvent.key). Null for a key that means nothing here.
 */
export function pressKey(state: EntryState, key: string): EntryStep | null {
  if (key === 'Escape') return { state, effect: { kind: 'leave' } }
  if (key === 'Enter') return pressEnter(state)
  if (backKeys.includes(key)) return moveTo(state, state.position - 1)
  if (forwardKeys.includes(key)) return moveTo(state, state.position + 1)
  const answer = missingKeys[key.toLowerCase()] ?? (/^[1-9]$/.test(key) ? Number(key) : null)
  const item = state.items[state.position]
  return answer === null || !item ? null : answerItem(state, item, answer)
}

/** Answers one item, wherever the turn is, as a click on its box does; the turn passes to the item after it. */
export function answerItem(state: EntryState, item: EntryItem, answer: Answer): EntryStep {
  if (typeof answer === 'number' && !item.codes.includes(answer))
    return { state: { ...state, hint: 'no-such-box' }, effect: null }
  const answers = { ...state.answers, [item.key]: answer }
  const position = Math.min(state.items.indexOf(item) + 1, firstUnanswered(state.items, answers))
  return { state: { ...state, answers, position, hint: null }, effect: { kind: 'record', item: item.key, answer } }
}

function pressEnter(state: EntryState): EntryStep {
  if (isComplete(state)) return { state: { ...state, hint: null }, effect: { kind: 'save' } }
  return { state: { ...state, position: firstUnanswered(state.items, state.answers), hint: 'not-complete' }, effect: null }
}

function moveTo(state: EntryState, position: number): EntryStep {
  const furthest = firstUnanswered(state.items, state.answers)
  return { state: { ...state, position: Math.max(0, Math.min(position, furthest)), hint: null }, effect: null }
}

function firstUnanswered(items: readonly EntryItem[], answers: Readonly<Record<string, Answer>>): number {
  const index = items.findIndex(({ key }) => answers[key] === undefined)
  return index === -1 ? items.length : index
}

function codesOf(codes: readonly { readonly code: number }[]): readonly number[] {
  return codes.map(({ code }) => code)
}
