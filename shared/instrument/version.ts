import type { InstrumentVersionId } from '../model/id'
import type { InstrumentDefinition } from './definition'

/**
 * One version of the instrument as the database keeps it, with the scale assignments that hold in it.
 * Its wording never changes; its scale assignments may while `hasAnswers` is false.
 */
export interface InstrumentVersion {
  readonly id: InstrumentVersionId
  readonly label: string
  readonly definition: InstrumentDefinition
  readonly hasAnswers: boolean
}
