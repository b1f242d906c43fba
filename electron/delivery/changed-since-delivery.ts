import type { AppError } from '../../shared/contract/app-error'
import { sameCounts } from '../../shared/delivery/comparison'
import { buildDelivery } from '../../shared/delivery/delivery'
import { packageOf } from '../../shared/delivery/package/package-of'
import type { Database } from '../db/database'
import { listDeliveredContents } from '../db/deliveries'
import { readDeliveryInput } from '../db/delivery-input'
import { listRounds } from '../db/rounds'

/**
 * That the figures that others may see of some round are not those of its latest delivery, or null where they all are. Only a delivery
 * is audited against what has left before: changed figures that left in a report could be held against it, and tell of one person. A
 * round without deliveries, or of whose deliveries nothing is kept, has nothing to be held against.
 */
export function changedSinceDelivery(db: Database, programVersion: string): AppError | null {
  for (const { id, year } of listRounds(db)) {
    const latest = listDeliveredContents(db, id).at(-1)
    if (!latest) continue
    const current = packageOf(buildDelivery(readDeliveryInput(db, id, programVersion)))
    if (!sameCounts(latest, current)) return { code: 'report-differs-from-delivery', year, number: latest.cover.number }
  }
  return null
}
