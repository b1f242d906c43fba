import { createHash } from 'node:crypto'

/** The sha-256 of a text, as shared/ is given it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
