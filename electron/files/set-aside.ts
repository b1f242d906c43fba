import fs from 'node:fs'
import path from 'node:path'
import { setAsideName } from '../../shared/text/file-names'

const besides = ['', '-wal', '-shm', '-journal']

/**
 * Makes a file's place free without deleting anything: it, and what SQLite keeps beside it, get another name in the same
 * folder, one that is free. Does nothing where there is no such file.
 */
export function setAside(file: string): void {
  if (!fs.existsSync(file)) return
  const { dir, name, ext } = path.parse(file)
  const place = (number: number) => path.join(dir, `${setAsideName(name, number)}${ext}`)
  let number = 1
  while (besides.some((suffix) => fs.existsSync(place(number) + suffix))) number++
  for (const suffix of besides) if (fs.existsSync(file + suffix)) fs.renameSync(file + suffix, place(number) + suffix)
}
