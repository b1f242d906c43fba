import type { Answer } from './answer'
import type { InsatsId, ResponseId } from './id'
import type { ItemKey } from './response'

/** How a form of a round is typed twice: every paper, or papers drawn at random until few enough fields can be wrong. */
export interface SecondEntryRule {
  readonly mode: 'all' | 'sample'
  /** Of a sample: it is large enough when the share of wrong fields is below this, by the upper limit of its interval. */
  readonly errorLimit: number
}

/** What has been found so far. Fields are kön and the questions, of papers whose second entry is finished. */
export interface SecondEntryCounts {
  /** Saved papers of the form in the round. */
  readonly papers: number
  readonly checked: number
  readonly fields: number
  readonly differing: number
  readonly unresolved: number
  /** Of those resolved: where the first entry was not what the paper says. */
  readonly firstErrors: number
}

/** What remains of the second entry of a form: papers that its rule asks for, and differences that nobody has resolved. */
export interface SecondEntryWork {
  readonly form: string
  readonly papersLeft: number
  readonly unresolved: number
}

/** A paper being typed the second time. It has only what was typed this time: nothing of the first entry is given to the page. */
export interface SecondEntry {
  readonly responseId: ResponseId
  readonly runningNumber: number
  readonly insatsId: InsatsId | null
  readonly answers: Readonly<Record<ItemKey, Answer>>
}

/** A field where the two entries differ, without what either of them says. */
export interface Difference {
  readonly responseId: ResponseId
  readonly runningNumber: number
  readonly insatsId: InsatsId | null
  readonly item: ItemKey
}

/**
 * What came of saying what the paper says. `first`, `second`: that entry was right. `other`: neither was. `ask-again`: neither
 * says so, and nothing is stored until it is said once more.
 */
export type Resolution = 'first' | 'second' | 'other' | 'ask-again'
