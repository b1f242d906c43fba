import * as z from 'zod'
import { call, key, roundId } from './call'

/** A file that was written where the user said. Its id is how it is shown in its folder while the program is open. */
export interface WrittenFile {
  readonly fileId: string
  readonly fileName: string
}

export const paperCalls = {
  /**
   * Asks for a place and prints the forms, in this order, to one PDF there; `null` where the dialog or the printing was
   * cancelled.
   */
  printForms: call<WrittenFile | null>()(z.object({ roundId, forms: z.array(key).min(1).max(100).readonly() })),
  /** Ends the printing that is under way; its call then gives `null`. */
  cancelPrinting: call<null>()(),
  /** Asks for a place and writes the workbook to type forms of paper into; `null` where the dialog was cancelled. */
  writeEntryWorkbook: call<WrittenFile | null>()(z.object({ roundId })),
  /** Shows the file in its folder; false where it is no longer there or was written in an earlier session. */
  showWrittenFile: call<boolean>()(z.object({ fileId: key })),
}
