import * as z from 'zod'
import { type Disposal, disposalKinds, type EarlierDisposal, type Removed } from '../model/disposal'
import type { RoundId } from '../model/id'
import type { KeptFigures } from '../report/shown/kept-figures'
import { call, disposalId, isoDay, roundId } from './call'
import type { WrittenFile } from './paper-calls'

/** What gallring of a closed round would remove and keep, for the förbund to decide about. */
export interface DisposalPreview {
  /** What goes where all responses do; where only free texts do, their numbers and the steps. */
  readonly removed: Removed
  /** The keys of the forms with responses of which no figure is kept, since they are too few to be shown. */
  readonly withoutFigures: readonly string[]
  /** Fewer responses than this are too few. */
  readonly limit: number
  /** How many deliveries have been made of the round. */
  readonly deliveries: number
  /** The number of the latest delivery where the figures are others now, which must be put right before all responses go; otherwise null. */
  readonly differsFrom: number | null
  /** Of a round that a restore has brought back otherwise than it was delivered: what is kept is what was kept of it before. */
  readonly keepsEarlier: boolean
}

/** How far gallring has come. `saving`: a backup is made first; `removing`: can still be cancelled; `rewriting`: the file, without what was removed. */
export type DisposalProgress =
  | { readonly stage: 'saving' }
  | { readonly stage: 'removing'; readonly done: number; readonly of: number }
  | { readonly stage: 'rewriting' }

/** Backups that still hold what is disposed of rounds here. `outOfReach`: a second place for backups is named, and is not there now. */
export interface HoldingBackups {
  /** Newest first; without the rounds of which no backup holds anything. */
  readonly rounds: readonly BackupsHolding[]
  readonly outOfReach: boolean
}

/** Backups, and files that were set aside beside the database, that still hold responses, or free texts, of a round that is disposed here. */
export interface BackupsHolding {
  readonly roundId: RoundId
  readonly year: number
  readonly backups: readonly { readonly id: string; readonly madeAt: string; readonly place: 'own' | 'second' }[]
  /** By name, with the moment when each was last written in. */
  readonly setAside: readonly { readonly name: string; readonly madeAt: string }[]
}

/** A closed round, and how much there is to dispose of. */
export interface DisposableRound {
  readonly roundId: RoundId
  readonly responses: number
  readonly openTexts: number
  readonly deliveries: number
}

/** What is kept of a round whose responses are disposed. */
export interface KeptRound {
  readonly roundId: RoundId
  readonly figures: KeptFigures
}

/** The förbund's own words, as they stand in the minutes. */
const words = (most: number) => z.string().trim().min(1).max(most)
/** How long the basis of a decision, and who took it, may be. */
export const longestBasis = 300
export const longestDecider = 120

export const disposalCalls = {
  /** The closed rounds, newest first. */
  listDisposable: call<readonly DisposableRound[]>()(),
  /** Refused for an open round. */
  previewDisposal: call<DisposalPreview>()(z.object({ roundId })),
  /**
   * Makes a backup, removes for good, and rewrites the file; null where it was cancelled before anything was removed. What was removed is
   * gone where `rewrittenAt` is null too, but the file is not rewritten yet.
   */
  disposeRound: call<Disposal | null>()(
    z.object({
      roundId,
      kind: z.enum(disposalKinds),
      decision: z.object({ decidedOn: isoDay, basis: words(longestBasis), decidedBy: words(longestDecider) }),
    }),
  ),
  /** Null where none is under way. */
  getDisposalProgress: call<DisposalProgress | null>()(),
  /** Ends gallring that is under way, as long as nothing is removed for good. */
  cancelDisposal: call<null>()(),
  /** Rewrites the file where that could not be done; false where it still cannot. */
  rewriteDisposed: call<boolean>()(),
  /** Newest first. */
  listDisposals: call<readonly Disposal[]>()(),
  /** What was disposed before the database was put back as it had been before that; newest first. */
  listEarlierDisposals: call<readonly EarlierDisposal[]>()(),
  /** What is left of the rounds whose responses are disposed. */
  listKeptRounds: call<readonly KeptRound[]>()(),
  /** Asks for a place and writes the protocol of a disposal as PDF; null where the dialog was cancelled. */
  saveDisposalProtocol: call<WrittenFile | null>()(z.object({ disposalId })),
  listBackupsHolding: call<HoldingBackups>()(),
  /** Removes the backups and the files set aside that hold what is disposed of the round; gives how many were removed. Where no other backup is whole, one is made first. */
  removeBackupsHolding: call<number>()(z.object({ roundId })),
}
