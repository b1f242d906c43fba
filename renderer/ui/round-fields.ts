import type { Round } from '../../shared/model/round'
import { roundFormTexts } from '../../shared/text/rounds'

/** What stands in the fields of a round's form, as typed. */
export interface RoundFields {
  readonly year: string
  readonly startsOn: string
  readonly endsOn: string
}

export type RoundFieldErrors = Partial<Record<keyof RoundFields, string>>

/** A year with the calendar year as its period. */
export function calendarYear(year: number | string): RoundFields {
  return { year: String(year), startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }
}

/** The fields with another year; a period that was the calendar year follows, one that the user has set stays. */
export function withYear(fields: RoundFields, year: string): RoundFields {
  const before = calendarYear(fields.year)
  const follows = fields.startsOn === before.startsOn && fields.endsOn === before.endsOn
  return follows ? calendarYear(year) : { ...fields, year }
}

/** What is wrong in the fields, by field; empty where the round can be saved. `taken` are the years of the other rounds. */
export function checkRoundFields(fields: RoundFields, taken: readonly number[]): RoundFieldErrors {
  const errors: RoundFieldErrors = {}
  const year = Number(fields.year)
  if (!/^\d{4}$/.test(fields.year) || year < 2000 || year > 2100) errors.year = roundFormTexts.yearInvalid
  else if (taken.includes(year)) errors.year = roundFormTexts.yearTaken(year)
  const startsOn = checkDay(fields.startsOn)
  const endsOn = checkDay(fields.endsOn)
  if (startsOn) errors.startsOn = startsOn
  if (endsOn) errors.endsOn = endsOn
  if (!startsOn && !endsOn && fields.endsOn < fields.startsOn) errors.endsOn = roundFormTexts.daysReversed
  return errors
}

export function fieldsOf({ year, startsOn, endsOn }: Round): RoundFields {
  return { year: String(year), startsOn, endsOn }
}

/** What is wrong with an ISO day as it is typed; null where it is one. */
export function checkDay(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return roundFormTexts.dayUnreadable
  const time = Date.parse(`${text}T00:00:00Z`)
  // Date would take 31 June for 1 July, so the day is written back and compared.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return exists ? null : roundFormTexts.dayMissing
}
