import type { InstrumentVersionId, RoundId } from '../../shared/model/id'
import type { Database } from './database'
import { insertInstrumentVersion, readDefinition } from './instrument-versions'
import { insertRound, setRoundState } from './rounds'
import { statement } from './statement'

/** A round as it is known in another database, by its year: what is needed to make it there. */
export interface CarriedRound {
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
  readonly label: string
  /** The questions as they were asked, with the scales that were chosen. */
  readonly definition: string
}

/** What is read of a round to carry it: the columns of a query over `round` and `instrument_version`. */
export const carriedRoundColumns = 'year, starts_on AS startsOn, ends_on AS endsOn, label, instrument_version_id AS version'

export interface CarriedRoundRow extends Omit<CarriedRound, 'definition'> {
  readonly version: InstrumentVersionId
}

export function carriedRoundOf(db: Database, { year, startsOn, endsOn, label, version }: CarriedRoundRow): CarriedRound {
  return { year, startsOn, endsOn, label, definition: JSON.stringify(readDefinition(db, version)) }
}

/** The round of that year; one that is not there yet is made, closed and without responses. */
export function placeRound(db: Database, round: CarriedRound, now: string): RoundId {
  const { year, startsOn, endsOn } = round
  const known = statement(db, 'SELECT id FROM round WHERE year = ?').pluck().get(year) as RoundId | undefined
  if (known !== undefined) return known
  const made = insertRound(db, { year, startsOn, endsOn, instrumentVersionId: versionOf(db, round, now) }, now)
  if (!made.ok) throw new Error(`a round that is carried over cannot be made: ${made.error.code}`)
  setRoundState(db, made.value.id, 'closed', now)
  return made.value.id
}

function versionOf(db: Database, { label, definition }: CarriedRound, now: string): InstrumentVersionId {
  const ids = statement(db, 'SELECT id FROM instrument_version ORDER BY id DESC').pluck().all() as InstrumentVersionId[]
  const same = ids.find((id) => JSON.stringify(readDefinition(db, id)) === definition)
  return same ?? insertInstrumentVersion(db, label, JSON.parse(definition), now).id
}
