import {
  type CarriedRound,
  type CarriedRoundRow,
  carriedRoundColumns,
  carriedRoundOf,
  carriedRoundTables,
  placeRound,
} from './carried-round'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { statement } from './statement'

/** The columns of a delivery but its own id and its round's, which are other ones in another database. */
const columns = [
  'written_at',
  'file_name',
  'sha256',
  'policy',
  'written_by',
  'content',
  'content_hash',
  'workbook_sha256',
  'audit',
  'choices',
] as const

/** A delivery with all that is kept of it, and the round that it is of. */
export interface CarriedDelivery {
  readonly row: Readonly<Record<(typeof columns)[number], string | null>>
  readonly number: number
  readonly round: CarriedRound
}

type DeliveryRow = Record<(typeof columns)[number], string | null> & CarriedRoundRow & { readonly number: number }

/** All deliveries of a database; null where they cannot be read since it is damaged. */
export function readCarriedDeliveries(db: Database): readonly CarriedDelivery[] | null {
  const sql = `SELECT ${columns.join(', ')}, number, ${carriedRoundColumns}
    FROM delivery ${carriedRoundTables} ORDER BY delivery.id`
  try {
    return (statement(db, sql).all() as DeliveryRow[]).map(
      ({ number, roundId, year, startsOn, endsOn, label, version, ...row }) => ({
        row,
        number,
        round: carriedRoundOf(db, { roundId, year, startsOn, endsOn, label, version }),
      }),
    )
  } catch {
    // Whatever is wrong with what stands there: that it cannot be read must not hinder a whole copy from taking its place.
    return null
  }
}

/**
 * Remembers in a database that is put back the deliveries that have been made since: what has left is what later deliveries are audited
 * against, whatever happens to the database. A round that is not there yet is made, closed and without responses. Gives how many they
 * were.
 */
export function carryDeliveries(db: Database, deliveries: readonly CarriedDelivery[], now: string): number {
  const isThere = statement(
    db,
    'SELECT EXISTS (SELECT 1 FROM delivery WHERE sha256 = :sha256 AND written_at = :written_at)',
  ).pluck()
  const next = statement(db, 'SELECT ifnull(max(number), 0) + 1 FROM delivery WHERE round_id = ?').pluck()
  const isTaken = statement(db, 'SELECT EXISTS (SELECT 1 FROM delivery WHERE round_id = ? AND number = ?)').pluck()
  const insert = statement(
    db,
    `INSERT INTO delivery (round_id, number, ${columns.join(', ')}) VALUES (:round, :number, :${columns.join(', :')})`,
  )
  return inTransaction(db, () => {
    const missing = deliveries.filter(({ row: { sha256, written_at } }) => isThere.get({ sha256, written_at }) === 0)
    for (const delivery of missing) {
      const round = placeRound(db, delivery.round, now)
      const number = isTaken.get(round, delivery.number) === 1 ? next.get(round) : delivery.number
      insert.run({ ...delivery.row, round, number })
    }
    return missing.length
  })
}
