import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { limits } from './limits'
import { UnreadableFile } from './unreadable-file'

/** A zip whose index has been checked. Its parts are read one by one, each no further than the size its index gives. */
export interface Archive {
  readonly has: (name: string) => boolean
  readonly open: (name: string) => Promise<Readable>
}

/** Only such parts are ever unpacked, so pictures and the like may be as large as they wish. */
const readable = /\.(?:xml|rels)$/iu

/**
 * Opens a zip as a workbook and checks its index before anything is unpacked: the number of parts, their sizes in all, and
 * how tightly each is packed. Whether a size is true shows only on unpacking; `open` gives a stream that fails when more
 * comes out than was declared. Throws `UnreadableFile`: `truncated` where the index is missing or damaged.
 */
export async function checkArchive(bytes: Buffer): Promise<Archive> {
  const zip = await openZip(bytes)
  if (zip.entryCount > limits.archiveEntries) throw new UnreadableFile('too-large')
  const entries = await indexOf(zip)
  checkSizes([...entries.values()])
  for (const part of ['[Content_Types].xml', 'xl/workbook.xml']) {
    if (!entries.has(part)) throw new UnreadableFile('not-a-workbook')
  }
  return {
    has: (name) => entries.has(name),
    open: async (name) => {
      const entry = entries.get(name)
      if (!entry) throw new UnreadableFile('truncated')
      return zip.openReadStreamPromise(entry)
    },
  }
}

async function openZip(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { validateEntrySizes: true })
  } catch {
    throw new UnreadableFile('truncated')
  }
}

async function indexOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  for await (const entry of damagedIfThrown(zip.eachEntry())) {
    if (entry.isEncrypted()) throw new UnreadableFile('encrypted')
    if (!readable.test(entry.fileName)) continue
    if (entries.has(entry.fileName)) throw new UnreadableFile('not-a-workbook')
    entries.set(entry.fileName, entry)
  }
  return entries
}

/** What comes out, with every error as `truncated`: in a zip, it says that something is missing or has been changed. */
export async function* damagedIfThrown<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('truncated')
  }
}

function checkSizes(entries: readonly Entry[]): void {
  let total = 0
  for (const { uncompressedSize, compressedSize } of entries) {
    total += uncompressedSize
    const tooTight = uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.ratio
    if (tooTight || total > limits.unpackedBytes) throw new UnreadableFile('too-large')
  }
}
