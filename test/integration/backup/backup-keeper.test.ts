import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownFolder } from '../../../electron/backup/backup-folder'
import { BackupKeeper } from '../../../electron/backup/backup-keeper'
import { type BackupWorker, doBackupWork } from '../../../electron/backup/backup-work'
import { newestGood } from '../../../electron/backup/newest-good'
import { newFolder, succeeded } from '../db/in-new-database'
import { database, minutesLater } from './backups'

/** A keeper of an open database's backups. Every backup is made a minute after the one before. */
function keeping(worker: BackupWorker = doBackupWork) {
  const one = database()
  let minutes = 0
  const keeper = new BackupKeeper({ root: one.root, now: () => minutesLater(minutes++), worker })
  const source = { db: one.db, file: one.file, key: null }
  return { ...one, keeper, source, waits: (more: number) => (minutes += more) }
}

describe('the keeper of backups', () => {
  it('makes one where something has changed since the last, and none where nothing has', async () => {
    const { keeper, source, type } = keeping()
    expect(keeper.unsavedChanges(source)).toBeNull()
    expect(await keeper.makeIfChanged(source, 'closing')).toBeNull()
    expect(keeper.list(source)).toHaveLength(1)
    expect(keeper.unsavedChanges(source)).toBe(0)
    expect(keeper.unsavedSince(source)).toBeNull()
    await keeper.makeIfChanged(source, 'closing')
    expect(keeper.list(source)).toHaveLength(1)
    type(1)
    expect(keeper.unsavedChanges(source)).toBeGreaterThan(0)
    const since = keeper.unsavedSince(source)
    expect(since).toMatch(/^\d{4}-\d\d-\d\dT/)
    type(1)
    expect(keeper.unsavedSince(source)).toBe(since)
    await keeper.makeIfChanged(source, 'before-import')
    expect(keeper.list(source).map(({ backup }) => backup.reason)).toEqual(['before-import', 'closing'])
  })

  it('makes them one after the other', async () => {
    const running: string[] = []
    const { keeper, source } = keeping(async (ask, watch) => {
      running.push('begins')
      const answer = await doBackupWork(ask, watch)
      running.push('ends')
      return answer
    })
    await Promise.all([keeper.make(source, 'asked'), keeper.make(source, 'closing')])
    expect(running).toEqual(['begins', 'ends', 'begins', 'ends'])
    expect(keeper.list(source)).toHaveLength(2)
  })

  it('ends what it is asked to end, and makes the next one', async () => {
    const { keeper, source } = keeping()
    const making = keeper.make(source, 'asked')
    keeper.cancel()
    expect(await making).toEqual({ ok: false, error: 'cancelled' })
    expect(keeper.failure).toBeNull()
    succeeded(await keeper.make(source, 'asked'))
  })

  it('remembers why the last one was not made, until one is', async () => {
    let full = true
    const { keeper, source } = keeping((ask, watch) =>
      full && ask.kind === 'make' ? (Promise.resolve({ ok: false, error: 'no-room' }) as never) : doBackupWork(ask, watch),
    )
    expect(await keeper.makeIfChanged(source, 'closing')).toBe('no-room')
    expect(keeper.failure).toEqual({ reason: 'closing', failure: 'no-room' })
    full = false
    await keeper.makeIfChanged(source, 'closing')
    expect(keeper.failure).toBeNull()
  })

  it('remembers that one was not made also where a bug ended it', async () => {
    const { keeper, source } = keeping(() => Promise.reject(new Error('a bug')))
    await expect(keeper.make(source, 'closing')).rejects.toThrow('a bug')
    expect(keeper.failure).toEqual({ reason: 'closing', failure: 'not-finished' })
  })

  it('has the newest in the second place after each, and keeps trying while that is gone', async () => {
    const { keeper, source, type, waits } = keeping()
    const stick = path.join(newFolder(), 'USB-minne')
    fs.mkdirSync(stick)
    await keeper.make(source, 'asked')
    expect(keeper.second(source)).toBeNull()
    await keeper.nameSecond(source, stick)
    expect(keeper.second(source)).toEqual({ folder: stick, failure: null, behind: false })
    expect(keeper.list(source).map(({ places }) => places)).toEqual([['own', 'second']])
    fs.renameSync(stick, `${stick} borta`)
    type(1)
    await keeper.make(source, 'closing')
    await keeper.settled()
    expect(keeper.second(source)).toEqual({ folder: stick, failure: 'place-missing', behind: true })
    fs.renameSync(`${stick} borta`, stick)
    await keeper.tryAgain(source)
    expect(keeper.second(source)?.behind).toBe(true)
    waits(4)
    await keeper.tryAgain(source)
    expect(keeper.second(source)).toEqual({ folder: stick, failure: null, behind: false })
    expect(keeper.list(source).map(({ places }) => places)).toEqual([
      ['own', 'second'],
      ['own', 'second'],
    ])
    await keeper.nameSecond(source, null)
    expect(keeper.second(source)).toBeNull()
    expect(fs.readdirSync(stick)).toHaveLength(1)
  })

  it('lists what is in the second place only, too', async () => {
    const { keeper, source, place } = keeping()
    const stick = newFolder()
    const made = succeeded(await keeper.make(source, 'asked'))
    await keeper.nameSecond(source, stick)
    fs.rmSync(path.join(place.folder, made.id))
    expect(keeper.list(source)).toMatchObject([{ backup: { id: made.id, state: 'verified' }, places: ['second'] }])
  })

  it('knows the newest good one of a file that can no longer say what it is', async () => {
    const { keeper, source, root, db, file, type } = keeping()
    expect(newestGood(root, file, null)).toBeNull()
    await keeper.make(source, 'asked')
    type(1)
    const newest = succeeded(await keeper.make(source, 'asked'))
    db.close()
    fs.writeFileSync(file, 'no database at all')
    expect(newestGood(root, file, null)?.id).toBe(newest.id)
    fs.writeFileSync(newest.file, 'nor this')
    expect(newestGood(root, file, null)?.id).not.toBe(newest.id)
  })

  it('takes over what was backed up before the database had an identity', async () => {
    const { keeper, source, root, file } = keeping()
    const { file: backup, id } = succeeded(await keeper.make(source, 'before-migration'))
    const earlier = ownFolder(root, { file, databaseId: '' }).folder
    fs.mkdirSync(earlier)
    const before = path.join(earlier, id.replace('2026', '2025'))
    fs.copyFileSync(backup, before)
    expect(keeper.list(source)).toHaveLength(2)
    expect(fs.existsSync(earlier)).toBe(false)
  })
})
