import fs from 'node:fs/promises'
import path from 'node:path'

/**
 * Like `writeAtomically`, for a text that is made part by part and may be too long to hold at once. Where the parts end early, because
 * making one throws, nothing is left.
 */
export async function writeInParts(file: string, parts: AsyncIterable<string>): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${crypto.randomUUID()}.tmp`)
  try {
    const handle = await fs.open(temporary, 'wx')
    try {
      for await (const part of parts) await handle.write(part)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await fs.rename(temporary, file)
  } catch (error) {
    await fs.rm(temporary, { force: true })
    throw error
  }
}
