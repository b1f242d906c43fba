import { zipParts } from '../zip/read-zip'
import { packedZip } from '../zip/write-zip'

/** The document as docx has written it, dated the day (ISO) and not the moment it was written, and alike however often it is. */
export async function finishDocument(bytes: Buffer, day: string): Promise<Buffer> {
  const parts = await zipParts(bytes)
  const finished = parts.map((part) => {
    if (!part.name.endsWith('.xml')) return part
    const text = Buffer.concat([...part.pieces]).toString()
    return { name: part.name, pieces: [Buffer.from(numbered(withDay(text, day)))] }
  })
  return packedZip(finished, day)
}

/** Bookmarks numbered from 1: docx numbers them through all documents since the program was started. */
function numbered(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g, (_, begin: string, number: string) => {
    if (!numbers.has(number)) numbers.set(number, numbers.size + 1)
    return `${begin}${numbers.get(number)}`
  })
}

/** The properties of a file of Office with the day in place of when it was made and changed. */
export function withDay(properties: string, day: string): string {
  return properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
}
