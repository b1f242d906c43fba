import type { AppError } from '../../shared/contract/app-error'
import { sameCounts } from '../../shared/delivery/comparison'
import { buildDelivery } from '../../shared/delivery/delivery'
import { packageOf } from '../../shared/delivery/package/package-of'
import type { RoundId } from '../../shared/model/id'
import type { Database } from '../db/database'
import { listDeliveredContents } from '../db/deliveries'
import { readDeliveryInput } from '../db/delivery-input'
import { disposedOf } from '../db/disposals'
import { listRounds } from '../db/rounds'

/**
 * That the figures that others may see of some round are not those of its latest delivery, or null where they all are. Only a delivery
 * is audited against what has left before: changed figures that left in a report could be held against it, and tell of one person. A
 * round without deliveries, or of whose deliveries nothing is kept, has nothing to be held against.
 */
export function changedSinceDelivery(db: Database, programVersion: string): AppError | null {
  for (const { id, year } of listRounds(db)) {
    const number = differsFromDelivery(db, id, programVersion)
    if (number !== null) return { code: 'report-differs-from-delivery', year, number }
  }
  return null
}

/**
 * The number of a round's latest delivery where the figures of now are others; null where they are the same, or there is nothing to hold them
 * against. Those of a round whose responses are disposed were compared then, and stand.
 */
export function differsFromDelivery(db: Database, round: RoundId, programVersion: string): number | null {
  const latest = listDeliveredContents(db, round).at(-1)
  if (!latest || disposedOf(db, round) === 'responses') return null
  const current = packageOf(buildDelivery(readDeliveryInput(db, round, programVersion)))
  return sameCounts(latest, current) ? null : latest.cover.number
}
