import * as z from 'zod'
import type { MergeOverview } from '../merge/overview'
import { call, name } from './call'
import type { WrittenFile } from './paper-calls'

/** How far the reading of files has come: so many of so many. */
export interface MergeProgress {
  readonly done: number
  readonly of: number
}

/** The merged table as its two files, which lie beside each other. */
export interface SavedMerge {
  readonly zip: WrittenFile
  readonly workbook: WrittenFile
}

const fileName = z.string().min(1).max(255)

/** Merging needs no database: the deliveries of others are read, kept until the program ends or they are cleared, and written as one. */
export const mergeCalls = {
  /** The files that have been chosen and what they make. */
  getMerge: call<MergeOverview>()(),
  /** Asks for files and reads them, beside those chosen before; `null` where the dialog or the reading was cancelled. */
  chooseMergeFiles: call<true | null>()(),
  /** Files dropped on the window: their bytes, since the window names no file. */
  readDroppedMergeFiles: call<null>()(
    z.object({
      files: z
        .array(z.object({ fileName, bytes: z.instanceof(Uint8Array<ArrayBufferLike>) }))
        .min(1)
        .max(500),
    }),
  ),
  /** How far the reading that is under way has come; `null` where none is. */
  getMergeProgress: call<MergeProgress | null>()(),
  /** Ends the reading that is under way, of which nothing is kept. */
  cancelMergeReading: call<null>()(),
  /** Forgets all files. */
  clearMerge: call<null>()(),
  /** Asks for a place and writes the merged table there, as a zip and a workbook; `null` where the dialog was cancelled. */
  saveMerge: call<SavedMerge | null>()(z.object({ name })),
}
