import * as z from 'zod'
import type { InsatsId, ResponseId } from '../model/id'
import type { Response, ResponseSource } from '../model/response'
import type { Mask } from '../open-text/masks'
import { call, insatsId, key, responseId, roundId } from './call'

/** One line in the list of responses: everything but its answers. */
export interface ResponseLine {
  readonly id: ResponseId
  readonly form: string
  readonly insatsId: InsatsId | null
  readonly source: ResponseSource
  /** Null for a form that is begun and not saved. */
  readonly runningNumber: number | null
  /** When it was saved, or begun where it is not saved, as a UTC moment. */
  readonly storedAt: string
  /** The day that an imported file gives for it. */
  readonly answeredOn: string | null
  readonly fileName: string | null
  /** Items with a code, kön included, and items that have a missing status instead. */
  readonly answered: number
  readonly withoutCode: number
  readonly corrected: boolean
  readonly typedTwice: boolean
}

/** A free text to be read through: what of it is masked, and whether someone has said that it may be shown. */
export interface OpenTextToReview {
  readonly responseId: ResponseId
  readonly form: string
  readonly runningNumber: number
  readonly insatsId: InsatsId | null
  readonly field: string
  readonly content: string
  readonly masks: readonly Mask[]
  readonly reviewed: boolean
}

const place = z.int().min(0).max(100_000)

export const responseCalls = {
  /** Every response of the round, drafts too, newest first. */
  listResponses: call<readonly ResponseLine[]>()(z.object({ roundId })),
  /** Fails with `response-gone` where it has been removed meanwhile. */
  getResponse: call<Response>()(z.object({ responseId })),
  deleteResponse: call<null>()(z.object({ responseId })),
  moveResponse: call<null>()(z.object({ responseId, insatsId: insatsId.nullable() })),
  /** Replaces what is written in a field for free words; an empty text removes it. */
  writeOpenText: call<null>()(z.object({ responseId, field: key, content: z.string().max(20_000) })),
  listOpenTexts: call<readonly OpenTextToReview[]>()(z.object({ roundId })),
  maskOpenText: call<null>()(
    z.object({ responseId, field: key, masks: z.array(z.tuple([place, place])).max(1000), reviewed: z.boolean() }),
  ),
}
