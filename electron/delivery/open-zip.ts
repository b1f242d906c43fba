import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { packageLimits } from './package-limits'

/** The files in a zip that somebody has given us: none of them is unpacked until it is read. */
export interface OpenZip {
  readonly names: readonly string[]
  /** A file's text, or null where it is missing, is no UTF-8, cannot be unpacked, or says that it is larger than this many bytes. */
  readonly text: (name: string, mostBytes: number) => Promise<string | null>
  /** Whether everything in it can be unpacked, within this many bytes in all, and has the checksum that the index says. */
  readonly isIntact: (mostBytes: number) => Promise<boolean>
}

/**
 * Opens a zip by its index. Null where that is damaged, has more files than any package, the same name twice, or a name that leads out
 * of the folder one unpacks in.
 */
export async function openZip(bytes: Buffer): Promise<OpenZip | null> {
  try {
    const zip = await fromBufferPromise(bytes, { validateEntrySizes: true })
    if (zip.entryCount > packageLimits.entries) return null
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) return null
      entries.set(entry.fileName, entry)
    }
    return {
      names: [...entries.keys()],
      text: async (name, mostBytes) => textOf(zip, entries.get(name), mostBytes),
      isIntact: async (mostBytes) => isIntact(zip, [...entries.values()], mostBytes),
    }
  } catch {
    return null
  }
}

async function textOf(zip: ZipFile, entry: Entry | undefined, mostBytes: number): Promise<string | null> {
  if (!entry || entry.uncompressedSize > mostBytes) return null
  try {
    // What comes out beyond the size that the index says ends the stream with an error.
    const bytes = await buffer(await zip.openReadStreamPromise(entry))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

async function isIntact(zip: ZipFile, entries: readonly Entry[], mostBytes: number): Promise<boolean> {
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > mostBytes) return false
  try {
    for (const entry of entries) {
      let checksum = 0
      for await (const piece of await zip.openReadStreamPromise(entry)) checksum = crc32(piece, checksum)
      if (checksum !== entry.crc32) return false
    }
    return true
  } catch {
    return false
  }
}
