import * as z from 'zod'
import { missingStatuses } from '../model/answer'
import type { ResponseId } from '../model/id'
import type { Response } from '../model/response'
import type { DoneStep } from '../model/step'
import { call, insatsId, key, responseId, roundId } from './call'

/** What the side of the entry page shows. `asked` is null where it was not given for all parts. */
export interface EntryTally {
  readonly savedToday: number
  readonly saved: number
  readonly asked: number | null
  readonly lastRunningNumber: number | null
  /** Forms begun and not saved, newest first. */
  readonly drafts: readonly Response[]
}

export const answer = z.union([z.int().positive().max(99), z.enum(missingStatuses)])
const place = { roundId, form: key, insatsId: insatsId.nullable() }

export const entryCalls = {
  getEntryTally: call<EntryTally>()(z.object({ roundId, form: key })),
  /** How many forms of the round are begun and not saved. */
  countDrafts: call<number>()(z.object({ roundId })),
  /**
   * Puts one answer on disk before it replies. Without a response it begins a draft; in a saved
   * response it is a correction, and the old and new value are kept.
   */
  recordAnswer: call<{ readonly responseId: ResponseId }>()(
    z.object({ response: z.union([z.object({ responseId }), z.object(place)]), item: key, answer }),
  ),
  /** Gives a complete draft its running number; from then on it counts. */
  saveResponse: call<{ readonly runningNumber: number }>()(z.object({ responseId })),
  discardDraft: call<null>()(z.object({ responseId })),
  /** Undoes the latest step of typing, correcting or resolving, or does the one undone last again; `null` where there is none. */
  undoStep: call<DoneStep | null>()(),
  redoStep: call<DoneStep | null>()(),
  findResponse: call<Response>()(z.object({ roundId, form: key, runningNumber: z.int().positive() })),
}
