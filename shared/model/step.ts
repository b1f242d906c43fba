import type { InsatsId, ResponseId, RoundId } from './id'
import type { ItemKey, Response } from './response'

/** What can be undone and done again, one step at a time. `second-` is the blind second entry. */
export const stepActions = [
  'answer',
  'save',
  'correct',
  'discard',
  'delete',
  'move',
  'open-text',
  'mask',
  'second-answer',
  'second-finish',
  'resolve',
] as const
export type StepAction = (typeof stepActions)[number]

/** A step that has just been undone or done again, with where its response belongs. */
export interface DoneStep {
  readonly action: StepAction
  readonly responseId: ResponseId
  readonly roundId: RoundId
  readonly form: string
  readonly insatsId: InsatsId | null
  readonly runningNumber: number | null
  /** The item or the field of free text it was about; null where it was about the whole response. */
  readonly item: ItemKey | null
  /** The response as it is now: null where it is gone, and for a step of the second entry, whose typist must not see the first. */
  readonly response: Response | null
}
