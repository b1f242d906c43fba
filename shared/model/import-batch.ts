import type { ImportBatchId, RoundId } from './id'

/** One import of one file, which can be undone as a whole. `undoneAt` is null while its responses count. */
export interface ImportBatch {
  readonly id: ImportBatchId
  readonly roundId: RoundId
  readonly form: string
  readonly fileName: string
  readonly importedAt: string
  readonly responses: number
  readonly undoneAt: string | null
}
