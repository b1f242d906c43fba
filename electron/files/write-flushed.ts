import fs from 'node:fs/promises'

/** Writes a new file, and returns when it is on the disk. Throws as `fs` does, also where a file is there already. */
export async function writeFlushed(file: string, content: Uint8Array | string): Promise<void> {
  const handle = await fs.open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
