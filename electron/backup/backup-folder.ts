import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { BackupPlace } from '../../shared/stewardship/backup'
import { isSecondPlaceName, readBackupFileName, secondPlaceName } from '../../shared/text/file-names'
import type { DatabaseContent } from '../db/database-content'

/** Where backups of one database lie, and the file in the profile that remembers which of them were looked through. */
export interface BackupFolder {
  readonly place: BackupPlace
  readonly folder: string
  readonly checked: string
}

/** Whose backups are asked for: the database's identity, and its file. */
export interface Owner {
  /** Empty where it has none yet. */
  readonly databaseId: string
  readonly file: string
}

/** The folder of all databases' backups in the user's profile. */
export function backupRoot(profile: string): string {
  return path.join(profile, 'backups')
}

export function ownFolder(root: string, owner: Owner): BackupFolder {
  const folder = path.join(root, nameOf(owner))
  return { place: 'own', folder, checked: path.join(folder, 'checked.json') }
}

/** In a place that somebody has named, a folder of its own: other files lie there too. */
export function secondFolder(root: string, databaseId: string, place: string): BackupFolder {
  return {
    place: 'second',
    folder: path.join(place, secondPlaceName(databaseId)),
    checked: path.join(root, databaseId, 'checked-second.json'),
  }
}

/**
 * Whether a file is a backup that lies where backups are kept. To work in it would make it another one than its name says, and it would be
 * removed when its time has come.
 */
export function isKeptBackup(root: string, file: string): boolean {
  const folder = path.dirname(file)
  if (readBackupFileName(path.basename(file)) === null) return false
  return isSecondPlaceName(path.basename(folder)) || path.relative(root, path.dirname(folder)) === ''
}

/** The backups that lie in a folder, by their names alone; none where there is no such folder. */
export function backupNames(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder).filter((name) => readBackupFileName(name) !== null)
}

/**
 * Moves backups that were made of a file before its database had an identity to those of the database, which got it when
 * its schema was brought up to date.
 */
export function adoptEarlier(root: string, { file, databaseId }: Owner): void {
  const earlier = path.join(root, nameOf({ file, databaseId: '' }))
  if (databaseId === '' || !fs.existsSync(earlier)) return
  const { folder } = ownFolder(root, { file, databaseId })
  fs.mkdirSync(folder, { recursive: true })
  for (const name of backupNames(earlier)) {
    if (!fs.existsSync(path.join(folder, name))) fs.renameSync(path.join(earlier, name), path.join(folder, name))
  }
  if (backupNames(earlier).length === 0) fs.rmSync(earlier, { recursive: true, force: true })
}

/** Of content to its owner. */
export function ownerOf(file: string, { databaseId }: Pick<DatabaseContent, 'databaseId'>): Owner {
  return { file, databaseId }
}

const unfinished = /^\.[\da-f-]{36}\.tmp(-wal|-shm|-journal)?$/

/** The name of a backup that is being made. */
export function unfinishedName(): string {
  return `.${randomUUID()}.tmp`
}

/** Removes what was being made when the program was ended. Nothing else may be making backups there now. */
export function removeUnfinishedIn(folder: string): void {
  if (!fs.existsSync(folder)) return
  for (const name of fs.readdirSync(folder)) if (unfinished.test(name)) fs.rmSync(path.join(folder, name), { force: true })
}

/** Made of letters and figures alone, since it comes from a file. */
function nameOf({ databaseId, file }: Owner): string {
  if (/^[\da-f]{32}$/.test(databaseId)) return databaseId
  return `file-${createHash('sha256').update(path.resolve(file)).digest('hex').slice(0, 32)}`
}
