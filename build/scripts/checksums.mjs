// SHA-256 of the packages that were built, in a file beside them that `sha256sum -c` reads.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * One line a file, in the order of their names.
 * @param {readonly string[]} files
 */
export function checksumLines(files) {
  return [...files]
    .sort()
    .map((file) => `${createHash('sha256').update(fs.readFileSync(file)).digest('hex')}  ${path.basename(file)}\n`)
    .join('')
}

/**
 * What electron-builder runs when all is built; it takes the files that were added.
 * @param {{ readonly outDir: string, readonly artifactPaths: readonly string[] }} built
 */
export function writeChecksums({ outDir, artifactPaths }) {
  if (artifactPaths.length === 0) return []
  const file = path.join(outDir, 'SHA256SUMS.txt')
  fs.writeFileSync(file, checksumLines(artifactPaths))
  return [file]
}
