import type { InstrumentVersionId, RoundId } from './id'

export type RoundState = 'open' | 'closed'

/**
 * A mätomgång: one year's measurement. Dates are ISO days (`2024-10-31`), both inclusive.
 * Answers are taken in while it is open; a delivery is made of a closed one.
 */
export interface Round {
  readonly id: RoundId
  readonly year: number
  readonly startsOn: string
  readonly endsOn: string
  readonly state: RoundState
  readonly instrumentVersionId: InstrumentVersionId
}
