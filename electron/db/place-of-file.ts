import fs from 'node:fs'
import path from 'node:path'
import type { DatabasePlace } from '../../shared/model/database-access'

/** `fs.statfs` of Linux, by linux/magic.h: NFS, SMB (three of its versions), FUSE (sshfs, and what a desktop mounts shares with), AFS, Ceph, 9p. */
const networkTypes: readonly number[] = [0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x5346414f, 0x00c36400, 0x01021997]

/** Folders that programs keep the same on several computers are called by these names. */
const synchronized =
  /^(OneDrive|Dropbox|Google Drive|GoogleDrive|iCloud ?Drive|Nextcloud|Mobile Documents|CloudStorage|Box)( |$|-|\.)/iu

/**
 * Whether a file lies on another computer. There WAL's shared memory would not be shared (https://sqlite.org/wal.html). A mapped
 * drive (`G:`) shows its server only when it is resolved; on macOS every share lies under /Volumes, and so does every stick, which
 * loses nothing by being taken for one.
 */
export function isOnNetwork(file: string): boolean {
  const folder = fs.realpathSync.native(path.dirname(file))
  if (['\\\\', '//', '/Volumes/'].some((start) => folder.startsWith(start) || file.startsWith(start))) return true
  return process.platform === 'linux' && networkTypes.includes(fs.statfsSync(folder).type)
}

/** Whether another program copies the file's folder to other computers, by what such folders are called and what OneDrive says of itself. */
export function isInSynchronizedFolder(file: string, environment: NodeJS.ProcessEnv = process.env): boolean {
  const folder = path.resolve(path.dirname(file))
  const roots = [environment.OneDrive, environment.OneDriveCommercial, environment.OneDriveConsumer]
  const inside = (root: string) => !path.relative(root, folder).startsWith('..') && !path.isAbsolute(path.relative(root, folder))
  if (roots.some((root) => root !== undefined && root !== '' && inside(root))) return true
  return folder.split(/[\\/]/u).some((name) => synchronized.test(name))
}

export function placeOfFile(file: string): DatabasePlace {
  if (isOnNetwork(file)) return 'network'
  return isInSynchronizedFolder(file) ? 'synchronized' : 'local'
}
