import type { AuditResult } from '../../shared/delivery/audit/leak'
import type { DeliveryChoices } from '../../shared/delivery/delivery-choices'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import type { DeliveryAudit, DeliveryRecord } from '../../shared/model/delivery-record'
import type { DeliveryId, RoundId } from '../../shared/model/id'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

const columns = `id, round_id AS roundId, number, written_at AS writtenAt, written_by AS writtenBy, file_name AS fileName, sha256,
  workbook_sha256 AS workbookSha256, content_hash AS contentHash, policy ->> 'version' AS policyVersion, audit`

interface DeliveryRow extends Omit<DeliveryRecord, 'audit'> {
  readonly audit: string | null
}

/** Newest first. */
export function listDeliveries(db: Database, round: RoundId): readonly DeliveryRecord[] {
  const sql = `SELECT ${columns} FROM delivery WHERE round_id = ? ORDER BY number DESC`
  return (statement(db, sql).all(round) as DeliveryRow[]).map(recordOf)
}

export function readDelivery(db: Database, id: DeliveryId): DeliveryRecord {
  const row = statement(db, `SELECT ${columns} FROM delivery WHERE id = ?`).get(id) as DeliveryRow | undefined
  if (!row) throw new Error(`there is no delivery ${id}`)
  return recordOf(row)
}

/** What the files of a delivery hold; null of one from before that was kept. */
export function readDeliveryContent(db: Database, id: DeliveryId): PackageContent | null {
  const content = statement(db, 'SELECT content FROM delivery WHERE id = ?').pluck().get(id) as string | null | undefined
  return content ? (JSON.parse(content) as PackageContent) : null
}

/** The deliveries of all rounds that were made after a moment, oldest first. */
export function listDeliveriesAfter(db: Database, moment: string): readonly { readonly year: number; readonly number: number }[] {
  const sql = `SELECT year, number FROM delivery JOIN round ON round.id = round_id WHERE written_at > ? ORDER BY delivery.id`
  return statement(db, sql).all(moment) as { year: number; number: number }[]
}

/** What a round's deliveries have told, oldest first: an outsider may hold them all. */
export function listDeliveredContents(db: Database, round: RoundId): readonly PackageContent[] {
  const sql = 'SELECT content FROM delivery WHERE round_id = ? AND content IS NOT NULL ORDER BY number'
  return (statement(db, sql).pluck().all(round) as string[]).map((content) => JSON.parse(content) as PackageContent)
}

/** The number that the next delivery of the round gets: 1 for the first. */
export function nextDeliveryNumber(db: Database, round: RoundId): number {
  return statement(db, 'SELECT ifnull(max(number), 0) + 1 FROM delivery WHERE round_id = ?').pluck().get(round) as number
}

/** A delivery that has passed its audit and whose files are written in full. */
export interface WrittenDelivery {
  readonly roundId: RoundId
  readonly writtenAt: string
  readonly writtenBy: string
  readonly fileName: string
  readonly sha256: string
  readonly workbookSha256: string
  readonly contentHash: string
  readonly content: PackageContent
  readonly audit: AuditResult
  readonly choices: DeliveryChoices
}

/** Remembers a delivery that has been written, with all that is needed to make it again. */
export function insertDelivery(db: Database, delivery: WrittenDelivery): DeliveryRecord {
  return inTransaction(db, () => {
    const { content, audit, choices, ...plain } = delivery
    const { number, policy } = content.cover
    const { lastInsertRowid } = statement(
      db,
      `INSERT INTO delivery (round_id, number, written_at, written_by, file_name, sha256, workbook_sha256, content_hash, policy,
           content, audit, choices)
         VALUES (:roundId, :number, :writtenAt, :writtenBy, :fileName, :sha256, :workbookSha256, :contentHash, :policy,
           :content, :audit, :choices)`,
    ).run({
      ...plain,
      number,
      policy: JSON.stringify(policy),
      content: JSON.stringify(content),
      audit: JSON.stringify(audit),
      choices: JSON.stringify(choices),
    })
    const { roundId: round, sha256, contentHash: content_hash } = delivery
    writeLog(db, delivery.writtenAt, 'delivery-written', { round, number, sha256, content_hash, audit: audit.status })
    return readDelivery(db, Number(lastInsertRowid) as DeliveryId)
  })
}

/** Remembers that a delivery was not written, and for what kinds of reasons; never which people or how many. */
export function logRefusedDelivery(db: Database, round: RoundId, number: number, { leaks }: AuditResult, now: string): void {
  const kinds = [...new Set(leaks.map(({ kind }) => kind))].sort().join(' ')
  writeLog(db, now, 'delivery-refused', { round, number, kinds })
}

function recordOf({ audit, ...row }: DeliveryRow): DeliveryRecord {
  return { ...row, audit: audit === null ? null : auditOf(JSON.parse(audit) as AuditResult) }
}

function auditOf({ status, checked }: AuditResult): DeliveryAudit {
  return { status, checked }
}
