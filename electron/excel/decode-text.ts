import { isUtf8 } from 'node:buffer'
import { hasUtf16Mark, unmarkedUtf16 } from './file-kind'

/** What the bytes 80-9f are in Windows-1252; elsewhere it is Latin-1. Electron's own decoder need not know the encoding. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text of a file: UTF-8 or UTF-16, with or without a byte order mark, or else Windows-1252, as older programs write. */
export function decodeText(bytes: Buffer): string {
  return decode(bytes).replace(/^\ufeff/u, '')
}

function decode(bytes: Buffer): string {
  const unmarked = hasUtf16Mark(bytes) ? null : unmarkedUtf16(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le')
  if (unmarked === 'utf16le') return bytes.toString('utf16le')
  if (hasUtf16Mark(bytes) || unmarked === 'utf16be') return swapped(bytes).toString('utf16le')
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/gu, (letter) => windows1252.charAt(letter.charCodeAt(0) - 0x80))
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}
