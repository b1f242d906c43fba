import fs from 'node:fs'
import path from 'node:path'
import { setAsideName } from '../../shared/text/file-names'

/**
 * Makes a file's place free without deleting anything: it, and what SQLite keeps beside it, get another name in the same
 * folder. Does nothing where there is no such file.
 */
export function setAside(file: string, now: Date): void {
  if (!fs.existsSync(file)) return
  const { dir, name, ext } = path.parse(file)
  const aside = path.join(dir, `${setAsideName(name, now)}${ext}`)
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    if (fs.existsSync(file + suffix)) fs.renameSync(file + suffix, aside + suffix)
}
