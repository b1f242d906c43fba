import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { DeliveryInput } from '../../shared/delivery/delivery-input'
import { contentHash } from '../../shared/delivery/package/content-hash'
import type { DeliveryRecord } from '../../shared/model/delivery-record'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from '../db/database'
import { insertDelivery, listDeliveredContents, listDeliveries, logRefusedDelivery } from '../db/deliveries'
import { readDeliverable } from '../db/delivery-input'
import { type Audit, deliveredContent, type MadeDelivery, makeDelivery } from './make-delivery'
import { sha256 } from './sha256'
import { writePackage } from './write-package'

/** What making a delivery needs beside the database. */
export interface Delivering {
  readonly programVersion: string
  /** Whom it is made by: the name that the computer knows the user by. */
  readonly writtenBy: string
  readonly audit: Audit
  readonly now: () => Date
  /** Does work at the database when it is nobody else's turn. */
  readonly atDatabase: <Value>(work: () => Value) => Value | Promise<Value>
}

/** A delivery that has passed its audit and is not written yet. */
export interface PreparedDelivery {
  readonly input: DeliveryInput
  readonly made: MadeDelivery
}

/**
 * Makes the next delivery of a round, which must be closed, and audits it against all that the round's earlier deliveries have told.
 * Nothing is written. That it was refused is remembered.
 */
export async function prepareDelivery(
  db: Database,
  roundId: RoundId,
  { programVersion, audit, now, atDatabase }: Delivering,
): Promise<Result<PreparedDelivery, AppError>> {
  const read = await atDatabase(() => readDeliverable(db, roundId, programVersion))
  if (!read.ok) return read
  const input = read.value
  const earlier = await atDatabase(() => listDeliveredContents(db, roundId))
  const made = await makeDelivery(input, earlier, audit)
  // A förbund can be closed while its delivery is audited.
  if (!db.open) return fail({ code: 'no-database' })
  if (made.ok) return ok({ input, made: made.value })
  await atDatabase(() => logRefusedDelivery(db, roundId, input.number, made.error, now().toISOString()))
  return fail({ code: 'delivery-refused', year: input.round.year, limit: input.policy.minimumGroup, leaks: made.error.leaks })
}

/** Makes the next delivery of a round and writes it: prepareDelivery and writeDelivery, where nobody is asked anything in between. */
export async function deliver(
  db: Database,
  roundId: RoundId,
  zipFile: string,
  delivering: Delivering,
): Promise<Result<DeliveryRecord, AppError>> {
  const prepared = await prepareDelivery(db, roundId, delivering)
  return prepared.ok ? writeDelivery(db, prepared.value, zipFile, delivering) : prepared
}

/**
 * Writes a prepared delivery as a zip with its workbook beside it, and remembers it before they lie there: what somebody can have seen is
 * what later deliveries are audited against, wherever the program is stopped. Where the round has changed since it was prepared, or
 * another delivery has been made of it, it is prepared anew.
 */
export async function writeDelivery(
  db: Database,
  prepared: PreparedDelivery,
  zipFile: string,
  delivering: Delivering,
): Promise<Result<DeliveryRecord, AppError>> {
  const { atDatabase, now, writtenBy } = delivering
  const roundId = prepared.input.round.id
  const current = await atDatabase(() => readDeliverable(db, roundId, delivering.programVersion))
  if (!current.ok) return current
  if (contentHash(deliveredContent(current.value), sha256) !== prepared.made.contentHash) {
    const anew = await prepareDelivery(db, roundId, delivering)
    return anew.ok ? writeDelivery(db, anew.value, zipFile, delivering) : anew
  }
  const known = await atDatabase(() => listDeliveries(db, roundId).map((delivery) => delivery.workbookSha256))
  const { zip: _, workbook: __, ...told } = prepared.made
  const written = { ...told, roundId, writtenBy, fileName: path.basename(zipFile), choices: prepared.input.choices }
  return writePackage(prepared.made, zipFile, known, () =>
    atDatabase(() => insertDelivery(db, { ...written, writtenAt: now().toISOString() })),
  )
}
