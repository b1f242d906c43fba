import * as z from 'zod'
import type { InstrumentDifference } from '../instrument/difference'
import type { InstrumentVersion } from '../instrument/version'
import type { WorkbookProblem } from '../instrument-workbook/problem'
import { call, instrumentVersionId, key, name } from './call'
import type { WrittenFile } from './paper-calls'

/** A workbook of an instrument that has been read and is kept by main until it is added or left. Nothing has been stored. */
export interface InstrumentFile {
  readonly fileId: string
  readonly fileName: string
  /** What the instrument in the file calls itself; '' where it cannot be read. */
  readonly title: string
  /** `problems`: the first of them, and how many more there are. */
  readonly outcome:
    | { readonly kind: 'problems'; readonly problems: readonly WorkbookProblem[]; readonly more: number }
    | { readonly kind: 'readable'; readonly difference: InstrumentDifference; readonly forms: number; readonly questions: number }
}

const bytes = z.instanceof(Uint8Array<ArrayBufferLike>)

export const instrumentCalls = {
  /** Asks for a place and writes a version as a workbook; `null` where the dialog was cancelled. */
  saveInstrumentWorkbook: call<WrittenFile | null>()(z.object({ instrumentVersionId })),
  /** Asks for a workbook and reads it beside a version; `null` where the dialog was cancelled. */
  chooseInstrumentFile: call<InstrumentFile | null>()(z.object({ comparedWith: instrumentVersionId })),
  readDroppedInstrument: call<InstrumentFile>()(
    z.object({ comparedWith: instrumentVersionId, fileName: z.string().min(1).max(300), bytes }),
  ),
  /** Ends the reading that is under way; its call then fails with `file-not-open`. */
  cancelInstrumentReading: call<null>()(),
  leaveInstrumentFile: call<null>()(z.object({ fileId: key })),
  /** Adds the instrument in the file as a version. `continued`: the reworded questions, by key, whose series go on. */
  addInstrumentVersion: call<InstrumentVersion>()(
    z.object({ fileId: key, label: name, continued: z.array(key).max(1_000).readonly() }),
  ),
}
