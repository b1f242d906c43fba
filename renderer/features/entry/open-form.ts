import { type EntryState, startEntry } from '../../../shared/entry/entry-state'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import type { InsatsId, ResponseId, RoundId } from '../../../shared/model/id'
import type { Response } from '../../../shared/model/response'
import type { DoneStep } from '../../../shared/model/step'

/** Where what is typed belongs. */
export interface EntryTarget {
  readonly roundId: RoundId
  readonly instrument: InstrumentDefinition
  readonly form: Form
  readonly insatsId: InsatsId | null
}

/** A form on the screen: new (no response yet), a draft, or a saved one being corrected (it has a running number). */
export interface OpenForm {
  readonly state: EntryState
  readonly responseId: ResponseId | null
  readonly runningNumber: number | null
  readonly insatsId: InsatsId | null
  /** How many items were answered when a draft was taken up again; null for any other form. */
  readonly resumedWith: number | null
  readonly openTexts: Readonly<Record<string, string>>
  /** Another number each time the form is put on the screen, so that fields begin anew from what is stored. */
  readonly opening: number
}

let openings = 0

/** Puts a response on the screen, or an empty form for null. */
export function openForm({ instrument, form, insatsId }: EntryTarget, response: Response | null): OpenForm {
  const state = startEntry(instrument, form, response?.answers ?? {})
  const corrects = response !== null && response.runningNumber !== null
  return {
    // A saved form has no unanswered item to begin at: it is read from the top.
    state: corrects ? { ...state, position: 0 } : state,
    responseId: response?.id ?? null,
    runningNumber: response?.runningNumber ?? null,
    insatsId: response ? response.insatsId : insatsId,
    resumedWith: response && !corrects ? Object.keys(response.answers).length : null,
    openTexts: response?.openTexts ?? {},
    opening: ++openings,
  }
}

/** What the page shows after a step was turned: this form; the form that was open, as it is now; or what it showed before. */
export type AfterStep = { readonly kind: 'show'; readonly response: Response | null } | { readonly kind: 'stay' }

const seenOnSheet: readonly DoneStep['action'][] = ['answer', 'save', 'correct', 'discard', 'open-text']

/** A step that is seen on the sheet is shown there; another only where it was about the form that is open. */
export function afterStep(step: DoneStep, openId: ResponseId | null): AfterStep {
  const isOpen = step.responseId === openId
  if (!isOpen && !seenOnSheet.includes(step.action)) return { kind: 'stay' }
  // What is blind gives no response, and what is gone has none: only the second is news to the sheet.
  if (step.response === null && !(isOpen && isGone(step))) return { kind: 'stay' }
  return { kind: 'show', response: step.response }
}

function isGone({ action }: DoneStep): boolean {
  return seenOnSheet.includes(action) || action === 'delete'
}

/** The form with the turn where the step was made, so that the next key answers it again. */
export function atStep(open: OpenForm, item: string | null): OpenForm {
  const place = open.state.items.findIndex(({ key }) => key === item)
  return place < 0 ? open : { ...open, resumedWith: null, state: { ...open.state, position: Math.min(place, reached(open)) } }
}

function reached({ state: { items, answers } }: OpenForm): number {
  const first = items.findIndex(({ key }) => answers[key] === undefined)
  return first < 0 ? items.length : first
}
