import path from 'node:path'
import * as z from 'zod'
import { readSmallJson, writeSmallJson } from '../files/small-json'
import type { Owner } from './backup-folder'

const knownFiles = z.record(z.string(), z.string())

/** Which database was last seen in a file: a damaged one may not tell itself. Null where it is not known. */
export function knownDatabaseId(root: string, file: string): string | null {
  return readKnown(root)[path.resolve(file)] ?? null
}

export function rememberKnownFile(root: string, { file, databaseId }: Owner): void {
  const known = readKnown(root)
  if (databaseId === '' || known[path.resolve(file)] === databaseId) return
  writeSmallJson(placeOf(root), { ...known, [path.resolve(file)]: databaseId })
}

function readKnown(root: string): z.infer<typeof knownFiles> {
  return readSmallJson(placeOf(root), knownFiles) ?? {}
}

function placeOf(root: string): string {
  return path.join(root, 'where.json')
}
