import type { InstrumentVersionId, RoundId } from '../../shared/model/id'
import type { Database } from './database'
import { hasColumn } from './database-content'
import { insertInstrumentVersion, readDefinition } from './instrument-versions'
import { insertRound, setRoundState } from './rounds'
import { statement } from './statement'

/** A round as it is known in another database: what is needed to find it there, or to make it. */
export interface CarriedRound {
  /**
   * The hash of the row of the log that tells of its making: where another database has that row it is the same round, whatever year it is
   * called. Null where the log has no hashes yet, or no such row.
   */
  readonly madeBy: string | null
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
  readonly label: string
  /** The questions as they were asked, with the scales that were chosen. */
  readonly definition: string
}

/** What a query reads of the round that a row is of, to carry it along: these columns, of these tables. */
export const carriedRoundColumns =
  'round.id AS roundId, year, starts_on AS startsOn, ends_on AS endsOn, label, instrument_version_id AS version'
export const carriedRoundTables =
  'JOIN round ON round.id = round_id JOIN instrument_version ON instrument_version.id = instrument_version_id'

/** Those columns. `roundId` and `version` are ids, which are other ones in another database. */
export interface CarriedRoundRow extends Omit<CarriedRound, 'madeBy' | 'definition'> {
  readonly roundId: RoundId
  readonly version: InstrumentVersionId
}

/** The round of such a row, with its making and its questions in place of the ids. */
export function carriedRoundOf(db: Database, { roundId, version, ...row }: CarriedRoundRow): CarriedRound {
  return { ...row, madeBy: makingOf(db, roundId), definition: JSON.stringify(readDefinition(db, version)) }
}

/** The round where it is known: the one that was made then, or else that of the same year; null where there is neither. */
export function findRound(db: Database, { madeBy, year }: CarriedRound): RoundId | null {
  const made = "SELECT round.id FROM log JOIN round ON round.id = details ->> 'round' WHERE action = 'round-created' AND hash = ?"
  const ofYear = 'SELECT id FROM round WHERE year = ?'
  const found = statement(db, made).pluck().get(madeBy) ?? statement(db, ofYear).pluck().get(year)
  return (found as RoundId | undefined) ?? null
}

/** The round where it is known; one that is not there yet is made, closed and without responses. */
export function placeRound(db: Database, round: CarriedRound, now: string): RoundId {
  const { year, startsOn, endsOn } = round
  const known = findRound(db, round)
  if (known !== null) return known
  const made = insertRound(db, { year, startsOn, endsOn, instrumentVersionId: versionOf(db, round, now) }, now)
  if (!made.ok) throw new Error(`a round that is carried over cannot be made: ${made.error.code}`)
  setRoundState(db, made.value.id, 'closed', now)
  return made.value.id
}

function makingOf(db: Database, round: RoundId): string | null {
  if (!hasColumn(db, 'log', 'hash')) return null
  const sql = "SELECT hash FROM log WHERE action = 'round-created' AND details ->> 'round' = ? ORDER BY id LIMIT 1"
  return (statement(db, sql).pluck().get(round) as string | undefined) ?? null
}

function versionOf(db: Database, { label, definition }: CarriedRound, now: string): InstrumentVersionId {
  const ids = statement(db, 'SELECT id FROM instrument_version ORDER BY id DESC').pluck().all() as InstrumentVersionId[]
  const same = ids.find((id) => JSON.stringify(readDefinition(db, id)) === definition)
  return same ?? insertInstrumentVersion(db, label, JSON.parse(definition), now).id
}
