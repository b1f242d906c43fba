import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { ZipPart } from './write-zip'

/** All files in a zip that this program has made itself; what others have made goes through electron/excel/check-archive.ts. */
export async function zipParts(bytes: Buffer): Promise<readonly ZipPart[]> {
  const zip = await fromBufferPromise(bytes)
  const parts: ZipPart[] = []
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    parts.push({ name: entry.fileName, pieces: [await buffer(await zip.openReadStreamPromise(entry))] })
  }
  return parts
}
