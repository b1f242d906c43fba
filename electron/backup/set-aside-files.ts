import fs from 'node:fs'
import path from 'node:path'
import { beingMadeName, readSetAsideName } from '../../shared/text/file-names'
import { connect } from '../db/database'
import { isDamage } from '../db/database-content'
import { type DatabaseKey, saltOf } from '../db/database-key'
import { overwriteFile } from '../files/flush'
import { withJournals } from '../files/set-aside'
import { type BackupContent, backupContentOf } from './checked-backups'
import { using } from './give-key'

/** A database that lies beside the one that has its place now: it was damaged, replaced by another one, or is left of one that was being made. */
export interface SetAsideFile {
  readonly name: string
  readonly file: string
  /** When it was last written in, in milliseconds since 1970. */
  readonly madeAt: number
}

/** One with what can be read of it; null where nothing can. */
export interface ReadSetAside extends SetAsideFile {
  readonly content: BackupContent | null
}

/** Those of them that had the database's place, by the names alone; newest first. */
export function listSetAsideOf(file: string): readonly SetAsideFile[] {
  return listSetAside(file).filter(({ name }) => hadPlaceOf(file, name))
}

/** What lies beside a database and may be an earlier state of it, by the names alone; newest first. */
export function listSetAside(file: string): readonly SetAsideFile[] {
  const folder = path.dirname(file)
  const own = path.basename(file)
  const isOne = (name: string) => readSetAsideName(name) !== null || name === beingMadeName(own)
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter(isOne) : []
  const found = names.flatMap((name): readonly SetAsideFile[] => {
    const place = path.join(folder, name)
    // A second name of the database itself is what a restore that was cut off leaves.
    return !fs.statSync(place).isFile() || isSameFile(place, file) ? [] : [{ name, file: place, madeAt: lastWritten(place) }]
  })
  return found.toSorted((one, other) => other.madeAt - one.madeAt)
}

/**
 * Those of them that are of the same database, with what can be read of each. One that cannot be read is, where its name says that it had the
 * database's place.
 */
export function readSetAsideOf(file: string, databaseId: string, key: DatabaseKey | null): readonly ReadSetAside[] {
  return listSetAside(file).flatMap((aside) => {
    const content = readContent(aside.file, key)
    const isOfIt = content ? content.databaseId === databaseId : hadPlaceOf(file, aside.name)
    return isOfIt ? [{ ...aside, content }] : []
  })
}

/** Removes one with its journals, zeros written over them first; false where it cannot be: open in another program, or the folder is read-only. */
export function removeSetAside({ file }: SetAsideFile): boolean {
  try {
    for (const end of withJournals.toReversed()) {
      const stat = fs.statSync(file + end, { throwIfNoEntry: false })
      // Only what no other name leads to: whatever has gone otherwise than meant, no database is overwritten.
      if (stat?.nlink === 1) overwriteFile(file + end)
      fs.rmSync(file + end, { force: true })
    }
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}

/** Leaves nothing beside it that was not there: SQLite makes journals also where it only reads. */
function readContent(file: string, key: DatabaseKey | null): BackupContent | null {
  const absent = withJournals.filter((end) => !fs.existsSync(file + end))
  try {
    return using(connect(file, saltOf(file) === null ? null : key, true), backupContentOf)
  } catch (error) {
    if (isDamage(error) || (error instanceof Error && 'code' in error)) return null
    throw error
  } finally {
    for (const end of absent) fs.rmSync(file + end, { force: true })
  }
}

function hadPlaceOf(file: string, name: string): boolean {
  const own = path.basename(file)
  return name === beingMadeName(own) || readSetAsideName(name) === own
}

function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => fs.statSync(file, { bigint: true, throwIfNoEntry: false }))
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino
}

function lastWritten(file: string): number {
  return Math.max(...[file, `${file}-wal`].map((one) => fs.statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0))
}
