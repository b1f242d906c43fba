import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { BackupFailure } from '../../shared/stewardship/backup'
import type { CopyWatch } from '../db/copy-database'
import type { DatabaseKey } from '../db/database-key'
import { flushFile, flushFolder } from '../files/flush'
import { placeFailureOf } from './backup-failure'
import { type Owner, ownFolder, removeUnfinishedIn, secondFolder, unfinishedName } from './backup-folder'
import { type BackupFile, listBackupFiles } from './checked-backups'
import { rotateBackups } from './rotate-backups'

export interface SecondRequest {
  readonly root: string
  readonly owner: Owner
  readonly key: DatabaseKey | null
  /** The folder that somebody has named. */
  readonly place: string
  readonly now: Date
  readonly watch?: CopyWatch
  readonly step?: (step: SecondStep) => void
}

export type SecondStep = 'cleaned' | 'copied' | 'compared' | 'named' | 'rotated'

/** What lies in the second place now, and why the newest backup does not; null where it does, or there is none. */
export interface SecondAnswer {
  readonly failure: BackupFailure | null
  readonly backups: readonly BackupFile[]
}

/**
 * Copies the newest good backup to the second place, where it is not there whole yet, and reads it back: it gets its name when it is the
 * same byte for byte. Then those that are too many there go.
 */
export async function keepInSecondPlace(request: SecondRequest): Promise<SecondAnswer> {
  const { root, owner, key, place, now } = request
  const second = secondFolder(root, owner.databaseId, place)
  const newest = listBackupFiles(ownFolder(root, owner), key).find(({ whole }) => whole)
  try {
    if (!fs.existsSync(place)) return { failure: 'place-missing', backups: [] }
    if (
      newest &&
      !listBackupFiles(second, key).some(({ id, size, whole }) => id === newest.id && size === newest.size && whole)
    ) {
      const failure = await copyTo(second.folder, newest, request)
      if (failure) return { failure, backups: listBackupFiles(second, key) }
      rotateBackups(second, { file: newest.file, key: newest.encrypted ? key : null }, now)
      request.step?.('rotated')
    }
    return { failure: null, backups: listBackupFiles(second, key) }
  } catch (error) {
    if (request.watch?.signal?.aborted) return { failure: 'cancelled', backups: [] }
    const failure = placeFailureOf(error)
    if (failure === null) throw error
    return { failure: fs.existsSync(place) ? failure : 'place-missing', backups: [] }
  }
}

/** Null when it is there. */
async function copyTo(folder: string, backup: BackupFile, request: SecondRequest): Promise<BackupFailure | null> {
  const { watch, step = () => {} } = request
  // Not the place itself: where it is missing, a stick is not plugged in, and its name must not become a folder.
  if (!fs.existsSync(folder)) fs.mkdirSync(folder)
  removeUnfinishedIn(folder)
  step('cleaned')
  const unfinished = path.join(folder, unfinishedName())
  try {
    const written = await copyFlushed(backup, unfinished, watch)
    step('copied')
    if ((await hashOf(unfinished)) !== written) return 'copy-differs'
    step('compared')
    const file = path.join(folder, backup.id)
    fs.renameSync(unfinished, file)
    flushFolder(file)
    step('named')
    return null
  } finally {
    try {
      fs.rmSync(unfinished, { force: true })
    } catch {
      // The place is gone with all that is in it.
    }
  }
}

/** Copies and gives the hash of what was copied, when it is on the disk. */
async function copyFlushed({ file, size }: BackupFile, target: string, watch: CopyWatch = {}): Promise<string> {
  const hash = createHash('sha256')
  let done = 0
  const seen = new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      hash.update(chunk)
      done += chunk.length
      watch.report?.({ done, of: size })
      callback(null, chunk)
    },
  })
  const options = watch.signal ? { signal: watch.signal } : {}
  await pipeline(fs.createReadStream(file), seen, fs.createWriteStream(target, { flags: 'wx' }), options)
  flushFile(target)
  return hash.digest('hex')
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(fs.createReadStream(file), hash)
  return hash.digest('hex')
}
