import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { Owner } from './backup-folder'

const knownFiles = z.record(z.string(), z.string())

/** Which database was last seen in a file: a damaged one may not tell itself. Null where it is not known. */
export function knownDatabaseId(root: string, file: string): string | null {
  return readKnown(root)[path.resolve(file)] ?? null
}

export function rememberKnownFile(root: string, { file, databaseId }: Owner): void {
  const known = readKnown(root)
  if (databaseId === '' || known[path.resolve(file)] === databaseId) return
  fs.mkdirSync(root, { recursive: true })
  fs.writeFileSync(`${placeOf(root)}.tmp`, JSON.stringify({ ...known, [path.resolve(file)]: databaseId }))
  fs.renameSync(`${placeOf(root)}.tmp`, placeOf(root))
}

function readKnown(root: string): z.infer<typeof knownFiles> {
  try {
    return knownFiles.parse(JSON.parse(fs.readFileSync(placeOf(root), 'utf8')))
  } catch {
    return {}
  }
}

function placeOf(root: string): string {
  return path.join(root, 'where.json')
}
