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
  /** The keeper as it is when the program has been started again. */
  const again = () => new BackupKeeper({ root: one.root, now: () => minutesLater(minutes++), worker })
  return { ...one, keeper, source, again, waits: (more: number) => (minutes += more) }
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
    expect(keeper.trouble(source)).toBeNull()
    succeeded(await keeper.make(source, 'asked'))
  })

  it('remembers why the last one was not made, until one is', async () => {
    let full = true
    const { keeper, source } = keeping((ask, watch) =>
      full && ask.kind === 'make' ? (Promise.resolve({ ok: false, error: 'no-room' }) as never) : doBackupWork(ask, watch),
    )
    expect(await keeper.makeIfChanged(source, 'closing')).toBe('no-room')
    expect(keeper.trouble(source)).toMatchObject({ reason: 'closing', failure: 'no-room' })
    full = false
    await keeper.makeIfChanged(source, 'closing')
    expect(keeper.trouble(source)).toBeNull()
  })

  it('remembers it when the program is started again, as long as something is in no backup', async () => {
    let full = false
    const { keeper, source, type, again } = keeping((ask, watch) =>
      full && ask.kind === 'make' ? (Promise.resolve({ ok: false, error: 'no-room' }) as never) : doBackupWork(ask, watch),
    )
    await keeper.makeIfChanged(source, 'closing')
    expect(again().trouble(source)).toBeNull()
    full = true
    type(1)
    await keeper.makeIfChanged(source, 'closing')
    const trouble = keeper.trouble(source)
    expect(trouble).toMatchObject({ reason: 'closing', failure: 'no-room', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
    const next = again()
    expect(next.trouble(source)).toEqual(trouble)
    full = false
    await next.makeIfChanged(source, 'closing')
    expect(next.trouble(source)).toBeNull()
    expect(again().trouble(source)).toBeNull()
  })

  it('says no longer what went wrong before the program was started, where the backups hold all there is', async () => {
    let full = false
    const { keeper, source, again } = keeping((ask, watch) =>
      full && ask.kind === 'make' ? (Promise.resolve({ ok: false, error: 'no-room' }) as never) : doBackupWork(ask, watch),
    )
    await keeper.make(source, 'closing')
    full = true
    await keeper.make(source, 'asked')
    expect(keeper.trouble(source)).toMatchObject({ failure: 'no-room' })
    // Nor does one that somebody ends say that all is well.
    full = false
    const making = keeper.make(source, 'asked')
    keeper.cancel()
    await making
    expect(keeper.trouble(source)).toMatchObject({ failure: 'no-room' })
    expect(again().trouble(source)).toBeNull()
  })

  it('says nothing of one that is under way', async () => {
    const said: unknown[] = []
    const { keeper, source, again } = keeping((ask, watch) => {
      if (ask.kind === 'make') said.push(keeper.trouble(source), again().trouble(source)?.failure)
      return said.length === 2 ? (Promise.resolve({ ok: false, error: 'no-room' }) as never) : doBackupWork(ask, watch)
    })
    await keeper.make(source, 'asked')
    const failed = keeper.trouble(source)
    await keeper.make(source, 'asked')
    expect(said).toEqual([null, 'not-finished', failed, 'not-finished'])
    expect(keeper.trouble(source)).toBeNull()
  })

  it('says it of the database that it was of, and not of another', async () => {
    const { keeper, source } = keeping(() => Promise.resolve({ ok: false, error: 'no-room' }) as never)
    const other = keeping()
    await keeper.make(source, 'closing')
    expect(keeper.trouble(other.source)).toBeNull()
  })

  it('remembers one that the end of the program cut off, and not one that somebody ended', async () => {
    const { keeper, source, again } = keeping(() => new Promise(() => {}))
    void keeper.make(source, 'closing')
    await Promise.resolve()
    expect(again().trouble(source)).toMatchObject({ reason: 'closing', failure: 'not-finished' })
    const ended = keeping()
    const stick = newFolder()
    await ended.keeper.nameSecond(ended.source, stick)
    await ended.keeper.make(ended.source, 'asked')
    await ended.keeper.settled()
    ended.type(1)
    const making = ended.keeper.make(ended.source, 'asked')
    ended.keeper.cancel()
    await making
    expect(ended.again().trouble(ended.source)).toBeNull()
    succeeded(await ended.keeper.make(ended.source, 'asked'))
    // Its copying to the second place is under way now.
    ended.keeper.cancel()
    await ended.keeper.settled()
    expect(ended.keeper.second(ended.source)).toMatchObject({ failure: 'cancelled', since: null, behind: true })
    expect(ended.again().second(ended.source)).toMatchObject({ failure: null, since: null })
  })

  it('goes on where the profile cannot be written in, and knows of it until the program ends', async () => {
    const { keeper, source, root, again } = keeping(() => Promise.resolve({ ok: false, error: 'no-room' }) as never)
    fs.mkdirSync(path.join(root, 'standing.json.tmp'), { recursive: true })
    await keeper.make(source, 'closing')
    expect(keeper.trouble(source)).toMatchObject({ failure: 'no-room' })
    expect(again().trouble(source)).toBeNull()
  })

  it('remembers that one was not made also where a bug ended it', async () => {
    const { keeper, source } = keeping(() => Promise.reject(new Error('a bug')))
    await expect(keeper.make(source, 'closing')).rejects.toThrow('a bug')
    expect(keeper.trouble(source)).toMatchObject({ reason: 'closing', failure: 'not-finished' })
  })

  it('has the newest in the second place after each, and keeps trying while that is gone', async () => {
    const { keeper, source, type, waits, again } = keeping()
    const stick = path.join(newFolder(), 'USB-minne')
    fs.mkdirSync(stick)
    await keeper.make(source, 'asked')
    expect(keeper.second(source)).toBeNull()
    await keeper.nameSecond(source, stick)
    expect(keeper.second(source)).toEqual({ folder: stick, failure: null, since: null, behind: false })
    expect(keeper.list(source).map(({ places }) => places)).toEqual([['own', 'second']])
    fs.renameSync(stick, `${stick} borta`)
    type(1)
    await keeper.make(source, 'closing')
    await keeper.settled()
    const missing = keeper.second(source)
    expect(missing).toMatchObject({ folder: stick, failure: 'place-missing', behind: true })
    // It is since the first time, also when it is tried again and when the program is started again.
    waits(60)
    await keeper.tryAgain(source)
    expect(keeper.second(source)).toEqual(missing)
    expect(again().second(source)).toEqual(missing)
    fs.renameSync(`${stick} borta`, stick)
    await keeper.tryAgain(source)
    expect(keeper.second(source)?.behind).toBe(true)
    waits(4)
    await keeper.tryAgain(source)
    expect(keeper.second(source)).toEqual({ folder: stick, failure: null, since: null, behind: false })
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
