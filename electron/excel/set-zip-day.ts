import { dosDay } from '../zip/dos-day'

const endOfDirectory = { signature: 0x06054b50, length: 22, count: 10, start: 16 }
const directoryEntry = {
  signature: 0x02014b50,
  length: 46,
  time: 12,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  local: 42,
}
const localHeader = { signature: 0x04034b50, time: 10 }

/**
 * The same zip file (in place) with one day (ISO, from 1980) as the date of all that is in it. JSZip, which
 * writes the workbooks of exceljs, puts the clock there and cannot be told otherwise through exceljs. Offsets:
 * APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16 and 4.4.6 (dates). Throws for a zip file with a comment, which JSZip does not write.
 */
export function setZipDay(zip: Buffer, day: string): Buffer {
  const end = zip.length - endOfDirectory.length
  expectSignature(zip, end, endOfDirectory.signature)
  let entry = zip.readUInt32LE(end + endOfDirectory.start)
  for (let left = zip.readUInt16LE(end + endOfDirectory.count); left > 0; left -= 1) {
    expectSignature(zip, entry, directoryEntry.signature)
    const local = zip.readUInt32LE(entry + directoryEntry.local)
    expectSignature(zip, local, localHeader.signature)
    writeDay(zip, entry + directoryEntry.time, day)
    writeDay(zip, local + localHeader.time, day)
    const { nameLength, extraLength, commentLength } = directoryEntry
    const variable = [nameLength, extraLength, commentLength].reduce((sum, offset) => sum + zip.readUInt16LE(entry + offset), 0)
    entry += directoryEntry.length + variable
  }
  return zip
}

function writeDay(zip: Buffer, offset: number, day: string): void {
  zip.writeUInt16LE(0, offset)
  zip.writeUInt16LE(dosDay(day), offset + 2)
}

function expectSignature(zip: Buffer, offset: number, signature: number): void {
  if (zip.readUInt32LE(offset) !== signature) throw new Error('the zip file is not built as expected')
}
