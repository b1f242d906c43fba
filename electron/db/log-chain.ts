import { createHash } from 'node:crypto'

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
 * The SHA-256 (hex) of a row together with the hash of the row before it. A row that is changed, taken out or put in between
 * breaks the chain from there on; that the newest rows are gone shows in the ids, which are never given twice. It holds no secret:
 * it shows what was changed by mistake or in haste, not what somebody who computes the whole chain anew has changed.
 */
export function chainedHash(previous: string, { id, loggedAt, who, action, details }: ChainedRow): string {
  return createHash('sha256')
    .update(JSON.stringify([previous, id, loggedAt, who, action, details]))
    .digest('hex')
}
