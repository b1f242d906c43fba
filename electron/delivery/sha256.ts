import { createHash } from 'node:crypto'

/** The sha-256 of these bytes, or of a text's UTF-8, in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
