import * as z from 'zod'
import type { ImportObstacle, ImportProblem, SheetUnderstanding } from '../importing/plan'
import type { ImportSummary } from '../importing/preview'
import type { ImportBatch } from '../model/import-batch'
import { call, importBatchId, insatsId, key, roundId } from './call'
import { answer } from './entry-calls'

/** A file that has been read and is kept by main until it is imported or left. */
export interface ImportFile {
  readonly fileId: string
  readonly fileName: string
  readonly sheets: readonly { readonly name: string; readonly rows: number }[]
  /** The sheet that looks most like answers. */
  readonly sheet: number
  readonly understanding: SheetUnderstanding
}

/** What an import with the given plan would do. Nothing has been stored. */
export interface ImportPreview {
  readonly summary: ImportSummary
  readonly problems: readonly ImportProblem[]
  readonly obstacles: readonly ImportObstacle[]
  readonly rowsWithoutAnswers: readonly number[]
  readonly absentQuestions: readonly string[]
  /** Rows whose date lies outside the round. They are imported all the same. */
  readonly rowsOutsideRound: number
}

const role = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), question: key }),
  z.object({ kind: z.enum(['kon', 'insats', 'date', 'ignored', 'personal']) }),
])
const insatsChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existing'), insatsId }),
  z.object({ kind: z.enum(['new', 'none']) }),
])
const text = z.string().max(500)
const plan = z.object({
  headerRow: z.int().positive(),
  form: key,
  roles: z.array(role).max(1000).readonly(),
  insatser: z.record(text, insatsChoice),
  resolutions: z.record(text, answer),
})
const planned = { fileId: key, sheet: z.int().min(0), roundId, plan }

export const importCalls = {
  /** `instrument` is the round's; `null` where the dialog was cancelled. */
  chooseImportFile: call<ImportFile | null>()(z.object({ roundId })),
  /** A file dropped on the window: its bytes, since the window names no file. */
  readDroppedFile: call<ImportFile>()(z.object({ roundId, fileName: text, bytes: z.instanceof(Uint8Array<ArrayBufferLike>) })),
  understandSheet: call<SheetUnderstanding>()(
    z.object({ fileId: key, sheet: z.int().min(0), roundId, headerRow: z.int().positive().nullable(), form: key.nullable() }),
  ),
  previewImport: call<ImportPreview>()(z.object(planned)),
  /** Stores all rows in one transaction, or nothing. */
  commitImport: call<ImportBatch>()(z.object(planned)),
  /** Ends the reading of a file that is under way; its call then gives `file-not-open`. */
  cancelReading: call<null>()(),
  leaveImportFile: call<null>()(z.object({ fileId: key })),
  listImportBatches: call<readonly ImportBatch[]>()(z.object({ roundId })),
  /** Removes the responses of a batch; tells how many of them had been corrected after the import. */
  undoImport: call<{ readonly removed: number; readonly corrected: number }>()(z.object({ importBatchId })),
}
