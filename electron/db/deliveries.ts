import type { DeliveryRecord } from '../../shared/model/delivery-record'
import type { DeliveryId, RoundId } from '../../shared/model/id'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

const columns = 'id, round_id AS roundId, number, written_at AS writtenAt, file_name AS fileName, sha256'

/** Newest first. */
export function listDeliveries(db: Database, round: RoundId): readonly DeliveryRecord[] {
  return statement(db, `SELECT ${columns} FROM delivery WHERE round_id = ? ORDER BY number DESC`).all(round) as DeliveryRecord[]
}

/** The number that the next delivery of the round gets: 1 for the first. */
export function nextDeliveryNumber(db: Database, round: RoundId): number {
  return statement(db, 'SELECT ifnull(max(number), 0) + 1 FROM delivery WHERE round_id = ?').pluck().get(round) as number
}

export function insertDelivery(db: Database, record: Omit<DeliveryRecord, 'id'>, policy: object): DeliveryRecord {
  return inTransaction(db, () => {
    const { lastInsertRowid } = statement(
      db,
      `INSERT INTO delivery (round_id, number, written_at, file_name, sha256, policy)
         VALUES (:roundId, :number, :writtenAt, :fileName, :sha256, :policy)`,
    ).run({ ...record, policy: JSON.stringify(policy) })
    writeLog(db, record.writtenAt, 'delivery-written', { round: record.roundId, number: record.number, sha256: record.sha256 })
    return { ...record, id: Number(lastInsertRowid) as DeliveryId }
  })
}
