import * as z from 'zod'
import type { Delivery } from '../delivery/delivery'
import type { FormExplanations } from '../delivery/explanations'
import type { FrequencyTable } from '../frequency/frequency-table'
import type { DeliveryRecord } from '../model/delivery-record'
import type { ThemeMoments } from '../report/theme-consistency'
import { call, deliveryId, roundId } from './call'

/** `delivery` is exactly what the file would hold; `explanations` say why, and are for the förbund's own eyes. */
export interface DeliveryPreview {
  readonly delivery: Delivery
  readonly explanations: readonly FormExplanations[]
}

export const resultCalls = {
  getFrequencyTable: call<FrequencyTable>()(z.object({ roundId })),
  /** What the answers to the questions of a theme add up to, for those themes that a form asks several questions of. */
  getThemeMoments: call<readonly ThemeMoments[]>()(z.object({ roundId })),
  /** Refused for an open round. */
  previewDelivery: call<DeliveryPreview>()(z.object({ roundId })),
  /** Asks for a place and writes the file; `null` where the dialog was cancelled. */
  writeDelivery: call<DeliveryRecord | null>()(z.object({ roundId })),
  /** Newest first. */
  listDeliveries: call<readonly DeliveryRecord[]>()(z.object({ roundId })),
  /** Shows the file in its folder; false where it is no longer there or was written in an earlier session. */
  showDelivery: call<boolean>()(z.object({ deliveryId })),
}
