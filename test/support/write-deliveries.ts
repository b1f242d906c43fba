import fs from 'node:fs'
import path from 'node:path'
import { packageBytes } from '../../electron/delivery/make-delivery'
import { randomFiles, withCover } from './merge-files'

/**
 * Writes the deliveries of six made-up förbund to a folder as zip files; gives their paths: the six in order, then a newer delivery of the
 * first, and one that is damaged.
 */
export async function writeDeliveries(folder: string): Promise<readonly string[]> {
  const made = randomFiles(6, 11)
  const [first] = made
  if (!first) throw new Error('six are made')
  const newer = withCover(first, { number: 2 }, 'Samordningsförbundet 1, igen.zip')
  const files = await Promise.all(
    [...made, newer].map(async ({ fileName, content }) => {
      const file = path.join(folder, fileName)
      fs.writeFileSync(file, (await packageBytes(content)).zip)
      return file
    }),
  )
  const damaged = path.join(folder, 'trasig.zip')
  fs.writeFileSync(damaged, fs.readFileSync(files[1] ?? '').subarray(0, 4000))
  return [...files, damaged]
}
