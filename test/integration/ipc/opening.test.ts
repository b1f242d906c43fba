import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { backupNames, backupRoot, ownFolder } from '../../../electron/backup/backup-folder'
import { makeBackup } from '../../../electron/backup/make-backup'
import { mayWrite, openDatabase } from '../../../electron/db/database'
import { readSchemaVersion, schemaVersion } from '../../../electron/db/migrate'
import { first } from '../../../electron/db/migrations/0001-first'
import { entryAndImport } from '../../../electron/db/migrations/0002-entry-and-import'
import { measuredAgainst } from '../../../electron/db/migrations/0003-measured-against'
import { presentation } from '../../../electron/db/migrations/0004-presentation'
import { delivery } from '../../../electron/db/migrations/0005-delivery'
import { referencePackage } from '../../../electron/db/migrations/0006-reference-package'
import * as place from '../../../electron/db/place-of-file'
import { readLease, takeLease } from '../../../electron/files/lease'
import { fail, ok } from '../../../shared/model/result'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { failed, newFolder, newRound, succeeded } from '../db/in-new-database'
import { elsewhere, leaseElsewhere, leasePlace, newFile, newSession } from './opened-sessions'

afterEach(() => {
  vi.restoreAllMocks()
})

const released = [first, entryAndImport, measuredAgainst, presentation, delivery, referencePackage]

/** A database as the version of that number left it. */
function oldFile(version: number): string {
  const file = path.join(newFolder(), `Version ${version}.finsam`)
  const db = new BetterSqlite3(file)
  for (const migration of released.slice(0, version)) db.exec(migration)
  db.pragma('application_id = 0x46494e53')
  db.pragma(`user_version = ${version}`)
  db.exec("INSERT INTO forbund (id, name, demo) VALUES (1, 'Norra', 0)")
  db.close()
  return file
}

/** All that lies in a folder, by name. */
function bytesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name)).toString('hex')]),
  )
}

describe('opening a database', () => {
  it('of the newest schema gives the right to write, and no other program that', async () => {
    const { session } = newSession()
    const file = newFile()
    expect(succeeded(await session.open(file))).toMatchObject({ fileName: 'Provförbundet.finsam', access: { kind: 'write' } })
    const lease = readLease(file)
    expect(lease).toMatchObject({ user: 'anna' })
    session.close()
    expect(readLease(file)).toBeNull()
  })

  it.each(released.map((_, index) => index + 1))(
    'of version %i brings it up to date, after a backup of it as it was',
    async (version) => {
      const file = oldFile(version)
      const root = backupRoot(newFolder())
      const { session } = newSession({
        beforeMigration: async (source, key) => {
          expect(readLease(source)).not.toBeNull()
          const made = await makeBackup({ file: source, key, root, reason: 'before-migration', now: new Date() })
          return made.ok ? ok(null) : fail('not-made')
        },
      })
      succeeded(await session.open(file))
      const open = session.current()
      expect(open && readSchemaVersion(open.db)).toBe(schemaVersion)
      const { folder } = ownFolder(root, { file, databaseId: '' })
      const [backup] = backupNames(folder)
      const copy = new BetterSqlite3(path.join(folder, backup ?? ''), { readonly: true })
      expect(copy.pragma('user_version', { simple: true })).toBe(version)
      expect(copy.prepare('SELECT name FROM forbund').pluck().get()).toBe('Norra')
      copy.close()
    },
  )

  it('of an older schema leaves it as it was where no backup can be made, or it is damaged', async () => {
    for (const [why, code] of [
      ['not-made', 'database-not-migrated'],
      ['damaged', 'database-damaged'],
    ] as const) {
      const file = oldFile(3)
      const before = bytesIn(path.dirname(file))
      const { session } = newSession({ beforeMigration: async () => fail(why) })
      expect(failed(await session.open(file))).toMatchObject({ code })
      expect(bytesIn(path.dirname(file))).toEqual(before)
    }
  })

  it('lets calls wait while a backup is made, and another opening', async () => {
    let made = () => {}
    const { session } = newSession({
      beforeMigration: () =>
        new Promise((resolve) => {
          made = () => resolve(ok(null))
        }),
    })
    const old = session.open(oldFile(2))
    const next = session.open(newFile('Södra.finsam'))
    let settled = false
    void session.settled().then(() => {
      settled = true
    })
    await new Promise(setImmediate)
    expect([session.isOpening(), settled, session.current()]).toEqual([true, false, null])
    made()
    expect(succeeded(await old)).toMatchObject({ fileName: 'Version 2.finsam' })
    expect(succeeded(await next)).toMatchObject({ fileName: 'Södra.finsam' })
    await session.settled()
    expect(session.describe()?.fileName).toBe('Södra.finsam')
  })

  it('of a newer program is refused, and every byte of it and of its journal stays', async () => {
    const file = newFile()
    const newer = new BetterSqlite3(file)
    newer.pragma(`user_version = ${schemaVersion + 1}`)
    newer.exec('CREATE TABLE later (a)')
    expect(fs.statSync(`${file}-wal`).size).toBeGreaterThan(0)
    const before = fs.readFileSync(file)
    const journal = fs.readFileSync(`${file}-wal`)
    const { session } = newSession()
    expect(failed(await session.open(file))).toEqual({ code: 'database-newer', fileName: path.basename(file) })
    expect(fs.readFileSync(file).equals(before)).toBe(true)
    expect(fs.readFileSync(`${file}-wal`).equals(journal)).toBe(true)
    expect(readLease(file)).toBeNull()
    newer.close()
  })

  it('in a folder that cannot be written to says so, and leaves nothing', async () => {
    const file = newFile()
    const { session } = newSession()
    vi.spyOn(fs, 'openSync').mockImplementationOnce(() => {
      throw Object.assign(new Error('read-only file system'), { code: 'EROFS' })
    })
    expect(failed(await session.open(file))).toEqual({ code: 'database-unwritable', fileName: path.basename(file) })
  })

  it('after a power cut in the middle of a commit takes that back first, where the journal is a file', async () => {
    const file = newFile('OneDrive/Före.finsam')
    const db = succeeded(openDatabase(file))
    newRound(db, 2030)
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete')
    // So little room in memory that it writes to the file before the commit.
    db.pragma('cache_size = 2')
    db.exec('BEGIN IMMEDIATE; CREATE TABLE half AS SELECT zeroblob(100000) AS blob; UPDATE round SET year = 1999')
    const cut = path.join(path.dirname(file), 'Efter.finsam')
    fs.copyFileSync(`${file}-journal`, `${cut}-journal`)
    fs.copyFileSync(file, cut)
    expect(fs.statSync(cut).size).toBeGreaterThan(100_000)
    db.exec('ROLLBACK')
    db.close()
    const { session } = newSession()
    // Not where another computer has it open: it may still be at it.
    fs.writeFileSync(leasePlace(cut), JSON.stringify(leaseElsewhere()))
    expect(failed(await session.open(cut))).toMatchObject({ code: 'database-held' })
    expect(fs.statSync(`${cut}-journal`).size).toBeGreaterThan(0)
    fs.rmSync(leasePlace(cut))
    expect(succeeded(await session.open(cut)).access).toEqual({ kind: 'write' })
    expect(session.database()?.prepare('SELECT year FROM round').pluck().all()).toEqual([2030])
    expect(session.database()?.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0)
  })

  it('that cannot be opened leaves the one before open', async () => {
    const { session } = newSession()
    succeeded(await session.open(newFile('Första.finsam')))
    expect(failed(await session.open(path.join(newFolder(), 'borta.finsam')))).toMatchObject({ code: 'database-missing' })
    expect(session.describe()?.fileName).toBe('Första.finsam')
  })
})

describe('a power cut while an older database is brought up to date', () => {
  let child: ChildProgram
  beforeAll(async () => {
    child = await childProgram('test/integration/ipc/migrating-child.ts')
  }, 60_000)
  afterAll(() => child.remove())

  // More statements than there are.
  const statements = Array.from({ length: 7 }, (_, index) => String(index + 1))

  it.each(['backup', 'made', ...statements])('at ”%s” leaves it as it was, whole, and the next opening does it', async (stop) => {
    const file = oldFile(1)
    const ended = await child.run([file, stop])
    const raw = new BetterSqlite3(file)
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    const version = raw.pragma('user_version', { simple: true })
    raw.close()
    expect([ended.signal, version]).toEqual(ended.signal === null ? [null, schemaVersion] : ['SIGKILL', 1])
    if (stop !== '7') expect(ended.signal).toBe('SIGKILL')
    const { session } = newSession()
    expect(succeeded(await session.open(file)).access).toEqual({ kind: 'write' })
    expect(session.database()?.prepare('SELECT name FROM forbund').pluck().get()).toBe('Norra')
  })
})

describe('a database that is open on another computer', () => {
  function heldFile(more = {}) {
    const file = newFile()
    fs.writeFileSync(leasePlace(file), JSON.stringify(leaseElsewhere(more)))
    return file
  }

  it('is opened for reading, with the holder; what writes is refused with the same, and changes nothing', async () => {
    const file = heldFile()
    const { session } = newSession()
    const { access } = succeeded(await session.open(file))
    expect(access).toMatchObject({ kind: 'read', reason: 'held', holder: { user: 'bo', computer: 'KANSLIET-2', silent: false } })
    const open = session.current()
    if (!open) throw new Error('not open')
    expect(mayWrite(open.db)).toBe(false)
    const before = fs.readFileSync(file)
    expect(session.failure(thrownBy(() => newRound(open.db)))).toMatchObject({
      code: 'database-read-only',
      reason: 'held',
      holder: { computer: 'KANSLIET-2' },
    })
    expect(fs.readFileSync(file).equals(before)).toBe(true)
    session.close()
    expect(readLease(file)).toMatchObject({ id: 'theirs' })
  })

  it('can be changed here when it is closed there, with what was written meanwhile', async () => {
    const file = heldFile()
    const { session, told } = newSession()
    succeeded(await session.open(file))
    const theirs = succeeded(openDatabase(file))
    newRound(theirs, 2031)
    theirs.close()
    expect(session.tryToWrite()).toMatchObject({ kind: 'read' })
    // What they wrote is to be shown.
    expect(told.changes).toBe(1)
    fs.rmSync(leasePlace(file))
    expect(session.tryToWrite()).toEqual({ kind: 'write' })
    expect(told.changes).toBe(2)
    const { db } = session.current() ?? {}
    expect(db?.prepare('SELECT year FROM round').pluck().all()).toEqual([2031])
    if (db) newRound(db, 2032)
    expect(readLease(file)).toMatchObject({ user: 'anna' })
  })

  it('is read anew where a program has copied here what was written there', async () => {
    const file = heldFile()
    const copy = path.join(newFolder(), 'kopia.finsam')
    fs.copyFileSync(file, copy)
    const theirs = succeeded(openDatabase(copy))
    newRound(theirs, 2033)
    theirs.close()
    const { session, told } = newSession()
    succeeded(await session.open(file))
    const arrived = `${file}.tmp`
    fs.copyFileSync(copy, arrived)
    fs.renameSync(arrived, file)
    expect(session.tryToWrite()).toMatchObject({ kind: 'read', reason: 'held' })
    expect(told.changes).toBe(1)
    expect(session.database()?.prepare('SELECT year FROM round').pluck().all()).toEqual([2033])
  })

  it('is taken over when a person asks to, and only from one who has been silent', async () => {
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString()
    const file = heldFile({ renewed: hourAgo, since: hourAgo })
    let running = 0
    vi.spyOn(performance, 'now').mockImplementation(() => running)
    const { session } = newSession()
    succeeded(await session.open(file))
    session.tryToWrite()
    expect(session.takeOver()).toMatchObject({ kind: 'read', holder: { silent: false } })
    running = 120_000
    expect(session.tryToWrite()).toMatchObject({ kind: 'read', holder: { silent: true } })
    expect(session.takeOver()).toEqual({ kind: 'write' })
    expect(readLease(file)).toMatchObject({ user: 'anna' })
  })

  it('of an older schema is not opened: it would have to be changed', async () => {
    const file = oldFile(4)
    takeLease(file, elsewhere, new Date())
    const { session } = newSession()
    expect(failed(await session.open(file))).toMatchObject({ code: 'database-held', holder: { computer: 'KANSLIET-2' } })
  })
})

describe('a program that has slept', () => {
  it('writes nothing more where another has taken over meanwhile, and says who', async () => {
    let time = Date.now()
    const { session, told } = newSession({ now: () => new Date(time) })
    const file = newFile()
    succeeded(await session.open(file))
    fs.writeFileSync(leasePlace(file), JSON.stringify(leaseElsewhere()))
    session.beforeCall()
    expect(session.current()?.access.kind).toBe('write')
    time += 3_600_000
    session.beforeCall()
    expect(session.current()?.access).toMatchObject({ kind: 'read', reason: 'lost', holder: { computer: 'KANSLIET-2' } })
    expect(told.changes).toBe(1)
    const { db } = session.current() ?? {}
    if (!db) throw new Error('not open')
    expect(mayWrite(db)).toBe(false)
    expect(session.failure(thrownBy(() => newRound(db)))).toMatchObject({ code: 'database-read-only', reason: 'lost' })
    session.close()
    expect(readLease(file)).toMatchObject({ id: 'theirs' })
  })

  it('looks before it writes also where its clock was set back', async () => {
    let time = Date.now()
    const { session } = newSession({ now: () => new Date(time) })
    const file = newFile()
    succeeded(await session.open(file))
    fs.writeFileSync(leasePlace(file), JSON.stringify(leaseElsewhere()))
    time -= 86_400_000
    session.beforeCall()
    expect(session.current()?.access).toMatchObject({ kind: 'read', reason: 'lost' })
  })

  it('goes on writing where nobody has', async () => {
    let time = Date.now()
    const { session, told } = newSession({ now: () => new Date(time) })
    const file = newFile()
    succeeded(await session.open(file))
    time += 3_600_000
    session.beforeCall()
    expect(session.current()?.access).toEqual({ kind: 'write' })
    expect(readLease(file)).toMatchObject({ renewals: 1, renewed: new Date(time).toISOString() })
    expect(told.changes).toBe(0)
  })
})

describe('a database on another computer’s disk', () => {
  it('is never in WAL mode: one that was is taken out of it', async () => {
    const file = newFile()
    vi.spyOn(place, 'isOnNetwork').mockReturnValue(true)
    // WAL stays in the file's header.
    expect(fs.readFileSync(file).subarray(18, 20).toString('hex')).toBe('0202')
    const { session } = newSession()
    succeeded(await session.open(file))
    expect(session.database()?.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(fs.readFileSync(file).subarray(18, 20).toString('hex')).toBe('0101')
    // Another computer can read it, too.
    const reader = new BetterSqlite3(file, { readonly: true, timeout: 0 })
    expect(reader.prepare('SELECT name FROM forbund').pluck().get()).toBe('Provförbundet')
    reader.close()
    expect(fs.readdirSync(path.dirname(file)).sort()).toEqual([path.basename(file), `${path.basename(file)}.lock`])
  })

  it('that stays in WAL mode, since another program has it open, is refused', () => {
    const file = newFile()
    vi.spyOn(place, 'isOnNetwork').mockReturnValue(true)
    const other = new BetterSqlite3(file)
    other.prepare('SELECT name FROM forbund').get()
    expect(failed(openDatabase(file))).toBe('database-busy')
    other.close()
  })

  it('and is in WAL mode where its own computer has it open cannot be read meanwhile', async () => {
    const file = newFile()
    vi.spyOn(place, 'isOnNetwork').mockReturnValue(true)
    const other = new BetterSqlite3(file)
    other.prepare('SELECT name FROM forbund').get()
    fs.writeFileSync(leasePlace(file), JSON.stringify(leaseElsewhere()))
    const { session } = newSession()
    expect(failed(await session.open(file))).toMatchObject({ code: 'database-held', holder: { user: 'bo' } })
    other.close()
  })
})

/** What work throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
