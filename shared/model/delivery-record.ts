import type { DeliveryId, RoundId } from './id'

/** How a delivery stood the audit before it was written: how many sets of people, programs and earlier deliveries were looked at. */
export interface DeliveryAudit {
  readonly status: 'passed' | 'failed'
  readonly checked: { readonly sets: number; readonly programs: number; readonly earlier: number }
}

/**
 * That a delivery was written: which it is, when and by whom, and what its files can be known by. `writtenBy` is the name that the
 * computer knows the user by. `fileName` and `sha256` are those of the zip; the workbook lies beside it under the same name.
 * `contentHash` is the same for both. A delivery from before version 2 of the format was a workbook alone, with no audit, and what it
 * held is not kept: it has null where the others have a value.
 */
export interface DeliveryRecord {
  readonly id: DeliveryId
  readonly roundId: RoundId
  readonly number: number
  readonly writtenAt: string
  readonly writtenBy: string | null
  readonly fileName: string
  readonly sha256: string
  readonly workbookSha256: string | null
  readonly contentHash: string | null
  readonly policyVersion: number
  readonly audit: DeliveryAudit | null
}
