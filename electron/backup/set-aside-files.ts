import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '../../shared/model/error-code'
import { beingMadeName, readSetAsideName } from '../../shared/text/file-names'
import { connect } from '../db/database'
import { isDamage } from '../db/database-content'
import { type DatabaseKey, saltOf } from '../db/database-key'
import { fileIdentity } from '../files/file-identity'
import { overwriteOnlyName } from '../files/flush'
import { withJournals } from '../files/set-aside'
import type { Owner } from './backup-folder'
import { type BackupContent, backupContentOf } from './checked-backups'
import { using } from './give-key'
import { knownDatabaseId } from './known-files'

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

/** What lies beside a database and may be an earlier state of it, by the names alone; newest first. */
export function listSetAside(file: string): readonly SetAsideFile[] {
  const folder = path.dirname(file)
  const own = path.basename(file)
  const isOne = (name: string) => readSetAsideName(name) !== null || name === beingMadeName(own)
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter(isOne) : []
  const found = names.flatMap((name): readonly SetAsideFile[] => {
    const place = path.join(folder, name)
    const identity = fileIdentity(place, false)
    // A second name of the database itself is what a restore that was cut off leaves.
    const isOther = identity !== null && identity !== fileIdentity(file, false)
    // A link leads to a file that lies elsewhere.
    const isAside = isOther && !fs.lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()
    return isAside ? [{ name, file: place, madeAt: lastWritten(place) }] : []
  })
  return found.toSorted((one, other) => other.madeAt - one.madeAt)
}

/** Those of them that had the database's place themselves; newest first. */
export function listSetAsideOf(file: string): readonly SetAsideFile[] {
  return listSetAside(file).filter(({ name }) => hadPlaceOf(file, name))
}

/** A database beside which files lie that were set aside. */
export interface SetAsideOwner extends Owner {
  readonly key: DatabaseKey | null
  /** When it was made, in milliseconds since 1970. */
  readonly begunAt: number
}

/** So long after a database is made, the one whose place it took may be written in still, when that is closed; milliseconds. */
const closingTakes = 10_000

/**
 * Those of them that are of the same database, with what can be read of each. One that does not tell whose it is, is of it where its name
 * says that it had the database's place; unless it was last opened as another database, or written in before there was this one, such as
 * a förbund with a password whose file a new one was saved over. `root`: the folder of all databases' backups.
 */
export function readSetAsideOf(root: string, { file, databaseId, key, begunAt }: SetAsideOwner): readonly ReadSetAside[] {
  return listSetAside(file).flatMap((aside) => {
    const content = readContent(aside.file, key)
    const id = content?.databaseId || knownDatabaseId(root, aside.file)
    const mayBe = hadPlaceOf(file, aside.name) && aside.madeAt >= begunAt + closingTakes
    return (id ? id === databaseId : mayBe) ? [{ ...aside, content }] : []
  })
}

/** Removes one with its journals, zeros written over them first; false where it cannot be: open in another program, or the folder is read-only. */
export function removeSetAside({ file }: SetAsideFile): boolean {
  try {
    for (const end of withJournals.toReversed()) {
      overwriteOnlyName(file + end)
      fs.rmSync(file + end, { force: true })
    }
    return true
  } catch (error) {
    if (errorCode(error) !== null) return false
    throw error
  }
}

/** Leaves nothing beside it that was not there: SQLite makes journals also where it only reads. */
function readContent(file: string, key: DatabaseKey | null): BackupContent | null {
  const absent = withJournals.filter((end) => !fs.existsSync(file + end))
  try {
    return using(connect(file, saltOf(file) === null ? null : key, true), backupContentOf)
  } catch (error) {
    if (isDamage(error) || errorCode(error) !== null) return null
    throw error
  } finally {
    for (const end of absent) fs.rmSync(file + end, { force: true })
  }
}

function hadPlaceOf(file: string, name: string): boolean {
  const own = path.basename(file)
  return name === beingMadeName(own) || readSetAsideName(name) === own
}

function lastWritten(file: string): number {
  return Math.max(...[file, `${file}-wal`].map((one) => fs.statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0))
}
