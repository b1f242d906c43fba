import fs from 'node:fs'

/**
 * What tells a file from another one of the same name: the disk and its own number there. Looking takes microseconds. It opens nothing:
 * closing a file that SQLite has open would end SQLite's locks on it (https://sqlite.org/howtocorrupt.html, 2.2).
 */
export type FileIdentity = string

/** Null where there is no such file. `byName`: on another computer's disk, whose numbers may change, every file of a name is taken for the same. */
export function fileIdentity(file: string, byName: boolean): FileIdentity | null {
  const stat = fs.statSync(file, { throwIfNoEntry: false, bigint: true })
  if (!stat?.isFile()) return null
  return byName ? 'there' : `${stat.dev} ${stat.ino}`
}
