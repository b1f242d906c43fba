import * as z from 'zod'
import type {
  DeliveryId,
  DisposalId,
  ImportBatchId,
  InsatsId,
  InstrumentVersionId,
  ReferencePackageId,
  RegisterIndicatorId,
  ResponseId,
  RoundId,
} from '../model/id'

declare const output: unique symbol

/** One call that the window can make: how its input is checked on arrival, and what it gives. */
export interface Call<Input extends z.ZodType, Output> {
  readonly input: Input
  readonly [output]?: Output
}

/** `call<Output>()(inputSchema)`; without a schema the call takes no input. */
export function call<Output>() {
  return <Input extends z.ZodType = z.ZodUndefined>(input?: Input): Call<Input, Output> => ({
    input: input ?? (z.undefined() as unknown as Input),
  })
}

const rowNumber = z.int().positive()
function idOf<Id extends number>(): z.ZodType<Id, Id> {
  return rowNumber as unknown as z.ZodType<Id, Id>
}

export const roundId = idOf<RoundId>()
export const insatsId = idOf<InsatsId>()
export const instrumentVersionId = idOf<InstrumentVersionId>()
export const responseId = idOf<ResponseId>()
export const importBatchId = idOf<ImportBatchId>()
export const deliveryId = idOf<DeliveryId>()
export const disposalId = idOf<DisposalId>()
export const referencePackageId = idOf<ReferencePackageId>()
export const registerIndicatorId = idOf<RegisterIndicatorId>()

export const key = z.string().min(1).max(100)
/** A name that people read: trimmed, one line. */
export const name = z.string().trim().min(1).max(120)
export const isoDay = z.iso.date()
