import fs from 'node:fs'
import path from 'node:path'
import { setAsideName } from '../../shared/text/file-names'
import { flushFolder } from './flush'

/** What SQLite keeps beside a database that is open or was not closed; the database itself first. */
export const withJournals = ['', '-wal', '-shm', '-journal'] as const

/**
 * Makes a file's place free without deleting anything: it, and what SQLite keeps beside it, get another name in the same
 * folder, one that is free. Does nothing where there is no such file.
 */
export function setAside(file: string): void {
  if (!fs.existsSync(file)) return
  const place = freePlace(file)
  for (const suffix of withJournals) if (fs.existsSync(file + suffix)) fs.renameSync(file + suffix, place + suffix)
}

/**
 * Gives a file and what SQLite keeps beside it a second name in the same folder, so that it is kept when another takes its place; nothing of a
 * damaged one need be read for it. Where the file system has no second names it is copied.
 */
export function keepUnderAnotherName(file: string): void {
  const place = freePlace(file)
  for (const suffix of withJournals.toReversed()) {
    if (!fs.existsSync(file + suffix)) continue
    try {
      fs.linkSync(file + suffix, place + suffix)
    } catch {
      fs.copyFileSync(file + suffix, place + suffix, fs.constants.COPYFILE_EXCL)
    }
  }
  flushFolder(place)
}

function freePlace(file: string): string {
  const { dir, name, ext } = path.parse(file)
  const place = (number: number) => path.join(dir, `${setAsideName(name, number)}${ext}`)
  let number = 1
  while (withJournals.some((suffix) => fs.existsSync(place(number) + suffix))) number++
  return place(number)
}
