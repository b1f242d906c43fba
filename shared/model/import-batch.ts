import type { ImportBatchId, RoundId } from './id'

/** One import of one file, which can be undone as a whole. `undoneAt` is null while its responses count. */
export interface ImportBatch {
  readonly id: ImportBatchId
  readonly roundId: RoundId
  readonly form: string
  readonly fileName: string
  readonly importedAt: string
  /** How many it added. */
  readonly responses: number
  /** How many that were there before it changed. */
  readonly changed: number
  readonly undoneAt: string | null
}

/** What has come of an import. */
export interface CommittedImport {
  /** Null where nothing was added or changed, and there is nothing to undo. */
  readonly batch: ImportBatch | null
  readonly added: number
  readonly changed: number
  /** How many the file says something else about, and were left as they are. */
  readonly kept: number
  /** How many were here already. */
  readonly known: number
}

/** What someone has done to a response since it was imported. `text-reviewed`: read through, and masked where that was needed. */
export type EditKind = 'corrected' | 'moved' | 'text-changed' | 'text-reviewed'

export interface EditedResponse {
  readonly runningNumber: number
  readonly edits: readonly EditKind[]
}

/** What the undoing of an import does, or has done. Responses are named by their running numbers. */
export interface ImportUndoing {
  /** How many responses are taken away. */
  readonly removed: number
  /** Those of them that have been edited since the import. */
  readonly edited: readonly EditedResponse[]
  /** How many that the import had changed become what they were. */
  readonly restored: number
  /** Those that it had changed and that have been changed again since: they stay as they are. */
  readonly kept: readonly number[]
}
