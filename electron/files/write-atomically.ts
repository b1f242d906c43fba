import fs from 'node:fs/promises'
import path from 'node:path'
import { writeFlushed } from './write-flushed'

/**
 * Writes a file so that at any moment, also after a power cut, either the old content or the whole new one
 * is there: a temporary file beside it, flushed, then renamed over it. Throws as `fs` does.
 */
export async function writeAtomically(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${crypto.randomUUID()}.tmp`)
  try {
    await writeFlushed(temporary, content)
    await fs.rename(temporary, file)
  } catch (error) {
    await fs.rm(temporary, { force: true })
    throw error
  }
}
