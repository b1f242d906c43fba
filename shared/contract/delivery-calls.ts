import * as z from 'zod'
import type { AuditResult } from '../delivery/audit/leak'
import type { DeliveryComparison } from '../delivery/comparison'
import type { Delivery } from '../delivery/delivery'
import type { DeliveryChoices } from '../delivery/delivery-choices'
import type { FormExplanations } from '../delivery/explanations'
import { defaultPolicy } from '../disclosure/policy'
import type { DeliveryRecord } from '../model/delivery-record'
import { call, deliveryId, insatsId, roundId } from './call'

/**
 * `delivery` is exactly what the files would hold; `explanations` say why, and are for the förbund's own eyes. `sameAs`: the number of the
 * latest delivery, where its figures are the same; null where they are not, or there is none whose content is kept.
 */
export interface DeliveryPreview {
  readonly delivery: Delivery
  readonly explanations: readonly FormExplanations[]
  readonly sameAs: number | null
}

/** A delivery's files written once more. `identical`: byte for byte what was delivered; otherwise the program writes the same content otherwise. */
export interface RecreatedDelivery {
  readonly record: DeliveryRecord
  readonly fileName: string
  readonly identical: boolean
}

const minimumGroup = z.int().min(defaultPolicy.minimumGroup).max(100)
const undivided = z.array(z.string().min(1).max(200)).max(100).readonly()
const joined = z.array(z.array(insatsId.nullable()).min(2).readonly()).readonly()

export const deliveryCalls = {
  /** What is chosen of the round's delivery; nothing, where nothing has been. What is shown to others follows it too. */
  getDeliveryChoices: call<DeliveryChoices>()(z.object({ roundId })),
  setDeliveryChoices: call<null>()(
    z.object({ roundId, choices: z.object({ joined, numbered: z.boolean(), minimumGroup, undivided }) }),
  ),
  /** Refused for an open round. */
  previewDelivery: call<DeliveryPreview>()(z.object({ roundId })),
  /** Audits what previewDelivery gives; null where another audit took its place or it was cancelled. Refused for an open round. */
  auditDelivery: call<AuditResult | null>()(z.object({ roundId })),
  cancelAudit: call<null>()(),
  /** Asks for a place and writes the zip, with the workbook beside it; `null` where the dialog was cancelled. */
  writeDelivery: call<DeliveryRecord | null>()(z.object({ roundId })),
  /** Newest first. */
  listDeliveries: call<readonly DeliveryRecord[]>()(z.object({ roundId })),
  /** Shows the file in its folder; false where it is no longer there or was written in an earlier session. */
  showDelivery: call<boolean>()(z.object({ deliveryId })),
  /** Asks for a place and writes a delivery's files once more from what is kept of it; null where the dialog was cancelled. */
  recreateDelivery: call<RecreatedDelivery | null>()(z.object({ deliveryId })),
  /** Asks for a file and says what it is to the delivery; null where the dialog was cancelled. */
  compareDelivery: call<DeliveryComparison | null>()(z.object({ deliveryId })),
}
