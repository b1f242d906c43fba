import type { InstrumentVersionId, RoundId } from '../../shared/model/id'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { insertInstrumentVersion, readDefinition } from './instrument-versions'
import { insertRound, setRoundState } from './rounds'
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
  readonly round: {
    readonly year: number
    readonly startsOn: string
    readonly endsOn: string
    readonly label: string
    /** The questions as they were asked, with the scales that were chosen. */
    readonly definition: string
  }
}

interface DeliveryRow extends Record<(typeof columns)[number], string | null> {
  readonly number: number
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
  readonly label: string
  readonly version: InstrumentVersionId
}

/** All deliveries of a database; null where they cannot be read since it is damaged. */
export function readCarriedDeliveries(db: Database): readonly CarriedDelivery[] | null {
  const sql = `SELECT ${columns.join(', ')}, number, year, starts_on AS startsOn, ends_on AS endsOn, label, instrument_version_id AS version
    FROM delivery JOIN round ON round.id = round_id JOIN instrument_version ON instrument_version.id = instrument_version_id
    ORDER BY delivery.id`
  try {
    return (statement(db, sql).all() as DeliveryRow[]).map(
      ({ number, year, startsOn, endsOn, label, version, ...row }): CarriedDelivery => {
        const definition = JSON.stringify(readDefinition(db, version))
        return { row, number, round: { year, startsOn, endsOn, label, definition } }
      },
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
      const round = roundOf(db, delivery, now)
      const number = isTaken.get(round, delivery.number) === 1 ? next.get(round) : delivery.number
      insert.run({ ...delivery.row, round, number })
    }
    return missing.length
  })
}

function roundOf(db: Database, { round }: CarriedDelivery, now: string): RoundId {
  const { year, startsOn, endsOn } = round
  const known = statement(db, 'SELECT id FROM round WHERE year = ?').pluck().get(year) as RoundId | undefined
  if (known !== undefined) return known
  const made = insertRound(db, { year, startsOn, endsOn, instrumentVersionId: versionOf(db, round, now) }, now)
  if (!made.ok) throw new Error(`a round that was delivered cannot be made: ${made.error.code}`)
  setRoundState(db, made.value.id, 'closed', now)
  return made.value.id
}

function versionOf(db: Database, { label, definition }: CarriedDelivery['round'], now: string): InstrumentVersionId {
  const ids = statement(db, 'SELECT id FROM instrument_version ORDER BY id DESC').pluck().all() as InstrumentVersionId[]
  const same = ids.find((id) => JSON.stringify(readDefinition(db, id)) === definition)
  return same ?? insertInstrumentVersion(db, label, JSON.parse(definition), now).id
}
