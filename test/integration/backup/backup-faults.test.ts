import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBackup } from '../../../electron/backup/make-backup'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { failed, newFolder, now } from '../db/in-new-database'
import { database, filesBelow, minutesLater } from './backups'

/**
 * No file can be larger than this for what is started through it, so that writing fails in the middle of one as on a full disk; without
 * rights of the system's that not every computer gives.
 */
function withFilesOfAtMost(kilobytes: number): readonly string[] {
  return ['bash', '-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`, 'bash']
}

/** A folder that nobody can write in: root can in any folder of its own, but not among the kernel's. */
function readOnlyFolder(): string {
  if (process.getuid?.() === 0) return '/sys/kernel'
  const folder = newFolder()
  fs.chmodSync(folder, 0o555)
  return folder
}

describe.skipIf(process.platform === 'win32')('where there is no room', () => {
  let child: ChildProgram
  beforeAll(async () => {
    child = await childProgram('test/integration/backup/backup-child.ts')
  }, 60_000)
  afterAll(() => child.remove())

  const run = async (words: readonly string[]) => {
    const started = child.start(words, withFilesOfAtMost(200))
    const [said] = await Promise.all([text(started.stdout), once(started, 'exit')])
    return said
  }

  it('a backup says so, and leaves the earlier ones and nothing else', async () => {
    const { make, list, request, root, file } = database()
    await make()
    const before = filesBelow(root)
    expect(fs.statSync(file).size).toBeGreaterThan(200 * 1024)
    expect(await run(['make', '', JSON.stringify({ ...request, now: minutesLater(1) })])).toMatch(/^(no-room|place-unwritable)$/)
    expect(filesBelow(root)).toEqual(before)
    expect(list().map(({ state }) => state)).toEqual(['verified'])
  })

  it('the second place says so, and the restore leaves the database as it was', async () => {
    const { db, make, root, file, databaseId } = database()
    const { file: backup } = await make()
    const place = newFolder()
    const owner = { file, databaseId }
    expect(await run(['second', '', JSON.stringify({ root, owner, key: null, place, now: minutesLater(1) })])).toBe('no-room')
    expect(filesBelow(place)).toEqual([])
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    const before = fs.readFileSync(file)
    expect(await run(['restore', '', JSON.stringify({ file, backup, key: null, who: 'Rakel', now })])).toBe('no-room')
    expect(fs.readFileSync(file).equals(before)).toBe(true)
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)])
  })
})

describe('where nothing can be written', () => {
  it.runIf(process.platform === 'linux')('a backup says so, and the database is as it was', async () => {
    const { request, type } = database()
    expect(failed(await makeBackup({ ...request, root: readOnlyFolder() }))).toMatch(/place-unwritable|place-missing/)
    type(1)
  })
})
