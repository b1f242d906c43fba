import * as z from 'zod'
import { logGroups } from '../model/log-group'
import type { LogState } from '../model/log-state'
import type { LogLine } from '../stewardship/log-lines'
import { call, isoDay } from './call'
import type { WrittenFile } from './paper-calls'

/** A page of the log. `next` asks for the page after it; null at the log's beginning. */
export interface LogPage {
  readonly lines: readonly LogLine[]
  readonly next: number | null
}

/** How far going through the log has come: so many of so many rows; null for what is not being done. */
export interface LogProgress {
  readonly checking: { readonly done: number; readonly of: number } | null
  readonly saving: { readonly done: number; readonly of: number } | null
}

export const logCalls = {
  /** Part of the log, newest first. A page may have few lines or none and still not be the last: the rest is asked for with `next`. */
  readLog: call<LogPage>()(
    z.object({
      before: z.int().nullable(),
      group: z.enum(logGroups).nullable(),
      who: z.string().max(200).nullable(),
      from: isoDay.nullable(),
      to: isoDay.nullable(),
      search: z.string().max(200),
    }),
  ),
  /** Goes through all of the log and says whether it is whole; null where that was ended, as by another that began. */
  checkLog: call<LogState | null>()(),
  getLogProgress: call<LogProgress>()(),
  /** Asks for a place and writes all of the log there as CSV; null where the dialog or the writing was cancelled. */
  saveLog: call<WrittenFile | null>()(),
  /** Ends the writing that is under way, of which nothing is kept. */
  cancelSavingLog: call<null>()(),
}
