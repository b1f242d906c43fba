import { crc32 } from 'node:zlib'

/** A file in a zip, as pieces that are joined only in the zip. */
export interface StoredPart {
  readonly name: string
  readonly pieces: readonly Buffer[]
}

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endOfIndex = 0x06054b50
const version = 20

/** A zip of these parts, unpacked. Names must be ASCII, and all of it smaller than 4 GB. */
export function storedZip(parts: readonly StoredPart[]): Buffer {
  const body: Buffer[] = []
  const index: Buffer[] = []
  let offset = 0
  for (const { name, pieces } of parts) {
    const file = Buffer.from(name, 'latin1')
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
    const checksum = pieces.reduce((sum, piece) => crc32(piece, sum), 0)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(version, 0)
    common.writeUInt32LE(checksum, 10)
    common.writeUInt32LE(size, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(file.length, 22)
    const at = Buffer.alloc(14)
    at.writeUInt32LE(offset, 10)
    body.push(uint32(localHeader), common, file, ...pieces)
    index.push(uint32(centralHeader), Buffer.from([version, 0]), common, at, file)
    offset += 30 + file.length + size
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(endOfIndex, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(
    index.reduce((sum, piece) => sum + piece.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...body, ...index, end])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
