import type { Answer } from './answer'
import type { InsatsId, ResponseId, RoundId } from './id'

export type ResponseSource = 'paper' | 'import'

/** The key of what is answered: `kon`, or a question's key. */
export type ItemKey = string

/**
 * One person's answers to one form. While it is a draft it has no running number and is counted
 * nowhere; once saved its number is unique within round and form and is never given again.
 */
export interface Response {
  readonly id: ResponseId
  readonly roundId: RoundId
  readonly form: string
  readonly insatsId: InsatsId | null
  readonly source: ResponseSource
  readonly runningNumber: number | null
  readonly answers: Readonly<Record<ItemKey, Answer>>
  /** What was written in the form's fields for free words, by field. It never leaves the förbund. */
  readonly openTexts: Readonly<Record<string, string>>
}

/** The item key under which kön is kept beside the questions. */
export const konItem = 'kon'
