import { hash } from 'node:crypto'

/** A row of the log as it is bound into the chain. */
export interface ChainedRow {
  readonly id: number
  readonly loggedAt: string
  readonly who: string
  readonly action: string
  /** The JSON text as it is stored. */
  readonly details: string
}

/** What stands before the first row. */
export const chainStart = ''

/**
 * The SHA-256 (hex) of a row together with the hash of the row before it: of the UTF-8 text of a JSON array without spaces that holds
 * the hash of the row before (an empty text for the first), the id as a number, the moment, the user name, the action and the
 * details, the last as one JSON text. So anyone can check a log that has been saved as CSV. A row that is changed, taken out or put in between
 * breaks the chain from there on; that the newest rows are gone shows in the ids, which are never given twice. It holds no secret:
 * it shows what was changed by mistake or in haste, not what somebody who computes the whole chain anew has changed.
 */
export function chainedHash(previous: string, { id, loggedAt, who, action, details }: ChainedRow): string {
  return hash('sha256', JSON.stringify([previous, id, loggedAt, who, action, details]), 'hex')
}
