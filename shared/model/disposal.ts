import type { DisposalId, RoundId } from './id'

/** What is disposed of a round: its responses with everything that hangs on them, or only what was written in free words. */
export const disposalKinds = ['responses', 'open-texts'] as const
export type DisposalKind = (typeof disposalKinds)[number]

/** The förbund's own decision, in its own words. */
export interface DisposalDecision {
  /** An ISO day. */
  readonly decidedOn: string
  /** What it stands on, such as the number of the decision and the part of the plan. */
  readonly basis: string
  /** A name or a role. */
  readonly decidedBy: string
}

/** What was removed of one form. `title`: what the form was called. */
export interface RemovedFromForm {
  readonly form: string
  readonly title: string
  readonly responses: number
  readonly openTexts: number
}

/** What was removed beside the responses themselves. `sourceMarks`: what removed rows of imports are known by; `steps`: that could be undone. */
export interface Removed {
  readonly forms: readonly RemovedFromForm[]
  readonly sourceMarks: number
  readonly steps: number
}

/** A disposal (gallring) that has been done. */
export interface Disposal extends DisposalDecision {
  readonly id: DisposalId
  readonly roundId: RoundId
  readonly year: number
  readonly kind: DisposalKind
  /** The name that the computer knows the user by. */
  readonly doneBy: string
  /** An ISO moment. */
  readonly doneAt: string
  readonly programVersion: string
  readonly removed: Removed
  /** The row of the log that tells of it, and the row's hash. */
  readonly logId: number
  readonly logHash: string
  /** When the file had been rewritten without what was removed; null where that is still to be done. */
  readonly rewrittenAt: string | null
}

/** That something of a round is disposed, and since which moment. */
export interface DisposedRound {
  readonly roundId: RoundId
  readonly kind: DisposalKind
  readonly doneAt: string
}

/**
 * A disposal that was done before the database was put back as it had been before that: what was decided then, and that it was done.
 * `isBack`: what it removed is in the database again.
 */
export interface EarlierDisposal extends Omit<Disposal, 'logId' | 'rewrittenAt'> {
  readonly isBack: boolean
}

/** All that was removed of the forms together. */
export function removedInAll({ forms }: Pick<Removed, 'forms'>): { readonly responses: number; readonly openTexts: number } {
  return {
    responses: forms.reduce((sum, { responses }) => sum + responses, 0),
    openTexts: forms.reduce((sum, { openTexts }) => sum + openTexts, 0),
  }
}
