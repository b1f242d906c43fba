import { crc32, deflateRawSync } from 'node:zlib'
import { dosDay } from './dos-day'

/** A file in a zip, as pieces that are joined only in the zip. */
export interface ZipPart {
  readonly name: string
  readonly pieces: readonly Buffer[]
}

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfIndex = 0x06054b50
const version = 20
const deflated = 8
const undated = 0

/** A part as it lies in the zip: stored as it is, or deflated. */
interface Entry extends ZipPart {
  readonly method: number
  readonly size: number
  readonly checksum: number
}

/**
 * A zip of these parts, unpacked, and undated unless all of them are of one day (ISO, from 1980). Names must be ASCII, and all of it
 * smaller than 4 GB. The same parts give the same bytes, whatever packs elsewhere.
 */
export function storedZip(parts: readonly ZipPart[], day?: string): Buffer {
  const entries = parts.map((part) => ({ ...part, ...measured(part), method: 0 }))
  return zipOf(entries, day === undefined ? undated : dosDay(day))
}

/** A zip of these parts, packed, all of them dated one day (ISO, from 1980): the same parts always give the same bytes. */
export function packedZip(parts: readonly ZipPart[], day: string): Buffer {
  const entries = parts.map((part) => {
    const packed = deflateRawSync(Buffer.concat(part.pieces))
    return { ...part, ...measured(part), pieces: [packed], method: deflated }
  })
  return zipOf(entries, dosDay(day))
}

function measured({ pieces }: ZipPart): Pick<Entry, 'size' | 'checksum'> {
  return { size: lengthOf(pieces), checksum: pieces.reduce((sum, piece) => crc32(piece, sum), 0) }
}

function lengthOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

function zipOf(entries: readonly Entry[], day: number): Buffer {
  const body: Buffer[] = []
  const index: Buffer[] = []
  let offset = 0
  for (const { name, pieces, method, size, checksum } of entries) {
    const file = Buffer.from(name, 'latin1')
    const length = lengthOf(pieces)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(version, 0)
    common.writeUInt16LE(method, 4)
    common.writeUInt16LE(day, 8)
    common.writeUInt32LE(checksum, 10)
    common.writeUInt32LE(length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(file.length, 22)
    const at = Buffer.alloc(14)
    at.writeUInt32LE(offset, 10)
    body.push(uint32(localHeader), common, file, ...pieces)
    index.push(uint32(centralHeader), Buffer.from([version, 0]), common, at, file)
    offset += 30 + file.length + length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endOfIndex, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(lengthOf(index), 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...body, ...index, end])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
