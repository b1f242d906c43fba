import type { DeliveryId, RoundId } from './id'

/** That a delivery was written: its number, when, and the SHA-256 of the file. Never its content. */
export interface DeliveryRecord {
  readonly id: DeliveryId
  readonly roundId: RoundId
  readonly number: number
  readonly writtenAt: string
  readonly fileName: string
  readonly sha256: string
}
