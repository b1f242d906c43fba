import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

// SQLite asks for it once, when the first database is opened: other tests make temporary files at the same time, in the usual places.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-temporary-'))
process.env.SQLITE_TMPDIR = folder
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

/** Names of the temporary files that SQLite makes while work is done, which are gone when it has been. */
export async function temporaryFilesOf(work: () => void): Promise<readonly string[]> {
  const made = new Set<string>()
  const watch = fs.watch(folder, (_event, name) => made.add(name ?? ''))
  work()
  await new Promise((resolve) => setTimeout(resolve, 100))
  watch.close()
  return [...made]
}
