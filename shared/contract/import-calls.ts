import * as z from 'zod'
import type { Conflict } from '../importing/conflicts'
import type { ImportObstacle, ImportProblem, SheetUnderstanding } from '../importing/plan'
import type { ImportSummary } from '../importing/preview'
import type { Overlap, Repeat } from '../importing/repeat'
import { missingStatuses } from '../model/answer'
import type { CommittedImport, ImportBatch, ImportUndoing } from '../model/import-batch'
import { call, importBatchId, insatsId, key, roundId } from './call'
import { answer } from './entry-calls'
import type { WrittenFile } from './paper-calls'

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
  readonly summaryRows: readonly number[]
  readonly otherHeaderRows: readonly number[]
  readonly absentQuestions: readonly string[]
  /** Rows whose date lies outside the round. They are imported all the same. */
  readonly rowsOutsideRound: number
  /** How many responses it would add, and how many that are here it would change. */
  readonly added: number
  readonly changed: number
  /** What of the file is here already; null where nothing of it is. */
  readonly repeat: RepeatPreview | null
  /** Responses that an older version of the program imported to the form in the round: the file cannot be held against them. */
  readonly unmarked: number
}

/** How the file stands to what was imported to the form in the round before. */
export interface RepeatPreview extends Pick<Repeat, 'sure'>, Pick<Overlap, 'by' | 'removed' | 'missing'> {
  readonly standing: Exclude<Repeat['standing'], 'first'>
  /** The latest import of what it is most like. */
  readonly earlier: { readonly fileName: string; readonly importedAt: string }
  readonly rows: number
  /** Of the rows so many are here, unchanged or with other content that says the same; and so many are not. */
  readonly known: number
  readonly added: number
  /** Rows that are of responses here by id or content, and how many of them have other content than then. */
  readonly overlapping: number
  readonly rowsChanged: number
  readonly conflicts: readonly Conflict[]
}

/** How far a long piece of work has come: so many of so many responses, or rows. */
export interface ImportProgress {
  readonly stage: 'backing-up' | 'storing' | 'undoing' | 'saving-rows'
  readonly done: number
  readonly of: number
}

export const columnRole = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), question: key }),
  z.object({ kind: z.literal('open-text'), field: key }),
  z.object({ kind: z.enum(['kon', 'insats', 'date', 'response-id', 'ignored', 'personal']) }),
])
export const insatsChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existing'), insatsId }),
  z.object({ kind: z.enum(['new', 'none']) }),
])
const text = z.string().max(500)
export const missingStatus = z.enum(missingStatuses)
export const valueAnswers = z.record(text, z.record(text, answer))
const plan = z.object({
  headerRow: z.int().positive(),
  form: key,
  roles: z.array(columnRole).max(1000).readonly(),
  insatser: z.record(text, insatsChoice),
  resolutions: z.record(text, answer),
  valueAnswers,
  outsideScale: z.record(text, missingStatus),
  repeat: z.enum(['again', 'separate']).nullable(),
  conflicts: z.record(text, z.enum(['keep', 'take'])),
})
const planned = { fileId: key, sheet: z.int().min(0), roundId, plan }

export const importCalls = {
  /** `instrument` is the round's; `null` where the dialog was cancelled. */
  chooseImportFile: call<ImportFile | null>()(z.object({ roundId })),
  /** A file dropped on the window: its bytes, since the window names no file. */
  readDroppedFile: call<ImportFile>()(z.object({ roundId, fileName: text, bytes: z.instanceof(Uint8Array<ArrayBufferLike>) })),
  /** `afresh`: without what is remembered of an earlier import of a file with the same headers. */
  understandSheet: call<SheetUnderstanding>()(
    z.object({
      fileId: key,
      sheet: z.int().min(0),
      roundId,
      headerRow: z.int().positive().nullable(),
      form: key.nullable(),
      afresh: z.boolean(),
    }),
  ),
  previewImport: call<ImportPreview>()(z.object(planned)),
  /**
   * Asks for a place and saves the rows with cells that are no answers, and that nobody has said anything about, as a workbook
   * to correct and import; `null` where the dialog or the writing was cancelled.
   */
  saveFailedRows: call<WrittenFile | null>()(z.object(planned)),
  /**
   * Stores all rows that are new in one transaction, or nothing; `null` where it was cancelled. A backup is made before; where it
   * cannot be, the import is refused unless it is asked for `withoutBackup`.
   */
  commitImport: call<CommittedImport | null>()(z.object({ ...planned, withoutBackup: z.boolean().optional() })),
  /** How far the import, the undoing or the saving of rows that is under way has come; `null` where none is. */
  getImportProgress: call<ImportProgress | null>()(),
  /** Ends what is under way of these, of which nothing is kept; its call then gives `null`. */
  cancelImport: call<null>()(),
  /** Ends the reading of a file that is under way; its call then gives `file-not-open`. */
  cancelReading: call<null>()(),
  leaveImportFile: call<null>()(z.object({ fileId: key })),
  listImportBatches: call<readonly ImportBatch[]>()(z.object({ roundId })),
  /** What undoing the import would do. */
  previewUndoImport: call<ImportUndoing>()(z.object({ importBatchId })),
  /** Removes the responses of a batch and puts back what it changed in others; `null` where it was cancelled. */
  undoImport: call<ImportUndoing | null>()(z.object({ importBatchId })),
}
