/** What a file is by its content; its name says nothing. */
export type FileKind = 'empty' | 'zip' | 'old-excel' | 'encrypted' | 'text' | 'other'

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** Names of streams in a compound file are UTF-16. A workbook with a password is one that holds this stream. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le')
const otherStreams = ['WordDocument', 'PowerPoint Document', '__substg1.0_'].map((name) => Buffer.from(name, 'utf16le'))
const markedOtherwise = [
  '%PDF',
  '{\\rtf',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
  'SQLite format 3',
]

/** A page or XML, as some tools name `.xls`; a table may begin with another tag, in a header with formatting. */
const webPage = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|!--|\?xml|html|head|body|table)\b/iu

/**
 * Tells the kind of a file from its bytes. Zip files are told by their beginning only, so that one cut off is still a zip.
 * Text is what is left that has no bytes that only binary files have; web pages and XML are no tables and count as `other`.
 */
export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) return 'empty'
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) || bytes.subarray(0, 4).equals(Buffer.from('PK\u0005\u0006')))
    return 'zip'
  if (bytes.subarray(0, 8).equals(compoundFile)) return compoundKind(bytes)
  const start = bytes.subarray(0, 64).toString('latin1')
  if (markedOtherwise.some((mark) => start.startsWith(mark))) return 'other'
  return looksLikeText(bytes) ? 'text' : 'other'
}

function compoundKind(bytes: Buffer): FileKind {
  if (bytes.includes(encryptedStream)) return 'encrypted'
  return otherStreams.some((name) => bytes.includes(name)) ? 'other' : 'old-excel'
}

/** Whether a text is UTF-16 without saying so: Swedish text in it has a NUL in nearly every second byte. */
export function unmarkedUtf16(bytes: Buffer): 'utf16le' | 'utf16be' | null {
  const start = bytes.subarray(0, 1024)
  const pairs = Math.floor(start.length / 2)
  let even = 0
  let odd = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (start[pair * 2] === 0) even++
    if (start[pair * 2 + 1] === 0) odd++
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf16le'
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf16be' : null
}

export function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function looksLikeText(bytes: Buffer): boolean {
  if (hasUtf16Mark(bytes) || unmarkedUtf16(bytes) !== null) return true
  if (webPage.test(bytes.subarray(0, 256).toString('latin1'))) return false
  return !bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26)
}
