import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { backupRoot } from '../../../electron/backup/backup-folder'
import { placeBeside } from '../../../electron/backup/replace-database'
import { deriveKey, saltOf } from '../../../electron/db/database-key'
import { continueWithBackup } from '../../../electron/ipc/damaged-file'
import { restoreBackup } from '../../../electron/ipc/restore'
import { failed, newFolder, succeeded } from '../db/in-new-database'
import { newFile, type Program, program, setPassword } from './passworded'

// Each derivation is to take long, and there are thirty here (its real cost: test/integration/db/database-key.test.ts).
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>()
  const scrypt = (password: Buffer, salt: Buffer, length: number, options: object, done: () => void) =>
    crypto.scrypt(password, salt, length, { ...options, N: 2 ** 10 }, done)
  return { ...crypto, scrypt }
})
vi.mock('electron', () => ({ dialog: {}, app: {}, shell: {}, BrowserWindow: class {}, session: {}, utilityProcess: {} }))

const password = 'tre blå hästar på väg'
const another = 'en tall, två granar, sju björkar'

function logged(db: { prepare(sql: string): { all(): unknown[] } } | null | undefined): unknown[] {
  return (db?.prepare('SELECT action FROM log ORDER BY id').all() ?? []).map((row) => (row as { action: string }).action)
}

describe('setting a password', () => {
  it('encrypts the database, which stays open, and the password opens it the next time', async () => {
    const file = newFile()
    const first = await program(file)
    expect(succeeded(await first.ask('getPasswordState'))).toEqual({
      isSet: false,
      openedWithRecoveryKey: false,
      readableBackups: 0,
    })
    await setPassword(first, password)
    expect(first.session.describe()).toMatchObject({ forbund: { name: 'Förbundet på ön' }, access: { kind: 'write' } })
    expect(succeeded(await first.ask('getPasswordState'))).toMatchObject({ isSet: true })
    expect(logged(first.session.database())).toContain('password-set')
    first.session.close()

    const { ask, opened, session } = await program(file)
    expect(failed(opened)).toEqual({ code: 'password-needed', fileName: path.basename(file) })
    expect(succeeded(await ask('getLockedDatabase'))).toMatchObject({ fileName: path.basename(file), waitSeconds: 0 })
    succeeded(await ask('unlockDatabase', { password: password.normalize('NFD') }))
    expect(session.describe()).toMatchObject({ forbund: { name: 'Förbundet på ön' }, access: { kind: 'write' } })
    expect(succeeded(await ask('getLockedDatabase'))).toBeNull()
    session.close()
  })

  it('changes nothing before the last group of the recovery key has been typed', async () => {
    const file = newFile()
    const before = saltOf(file)
    const { ask, session } = await program(file)
    expect(failed(await ask('putPassword', { lastGroup: 'ABCD' }))).toEqual({ code: 'password-not-prepared' })
    const { recoveryGroups } = succeeded(await ask('preparePassword', { current: null, password }))
    const [first = '', last = ''] = [recoveryGroups[0], recoveryGroups.at(-1)]
    expect(failed(await ask('putPassword', { lastGroup: first === last ? 'XXXX' : first }))).toEqual({
      code: 'recovery-group-wrong',
    })
    expect([session.current()?.key, saltOf(file)]).toEqual([null, before])
    succeeded(await ask('putPassword', { lastGroup: ` ${last.toLowerCase()} ` }))
    expect(session.current()?.key).not.toBeNull()
    expect(failed(await ask('putPassword', { lastGroup: last }))).toEqual({ code: 'password-not-prepared' })
    session.close()
  })

  it('is refused where it is weak, in the demonstration, and where nothing can be written', async () => {
    const { ask, session } = await program(newFile())
    expect(failed(await ask('preparePassword', { current: null, password: 'kort' }))).toEqual({
      code: 'password-weak',
      strength: 'too-short',
    })
    expect(failed(await ask('preparePassword', { current: null, password: 'Förbundet på ön 2026' }))).toMatchObject({
      code: 'password-weak',
    })
    const open = session.current() as { access: unknown }
    open.access = { kind: 'read', reason: 'lost', holder: null }
    expect(failed(await ask('preparePassword', { current: null, password }))).toMatchObject({ code: 'database-read-only' })
    session.close()
    const demo = await program(newFile(true))
    expect(failed(await demo.ask('preparePassword', { current: null, password }))).toEqual({ code: 'password-not-for-demo' })
    demo.session.close()
  })
})

describe('changing and removing it', () => {
  it('asks for the one that is set, and makes a new recovery key', async () => {
    const file = newFile()
    const first = await program(file)
    const firstKey = await setPassword(first, password)
    expect(failed(await first.ask('preparePassword', { current: null, password: another }))).toMatchObject({
      code: 'password-wrong',
    })
    expect(failed(await first.ask('preparePassword', { current: 'fel', password: another }))).toMatchObject({
      code: 'password-wrong',
    })
    const secondKey = await setPassword(first, another, password)
    expect(secondKey).not.toBe(firstKey)
    expect(logged(first.session.database()).slice(-2)).toEqual(['password-set', 'password-changed'])
    first.session.close()

    const { ask, session } = await program(file)
    expect(failed(await ask('unlockDatabase', { password }))).toMatchObject({ code: 'password-wrong' })
    expect(failed(await ask('unlockWithRecoveryKey', { recoveryKey: firstKey }))).toMatchObject({ code: 'recovery-key-wrong' })
    succeeded(await ask('unlockDatabase', { password: another }))
    session.close()
  })

  it('leaves an ordinary file when it is removed', async () => {
    const file = newFile()
    const first = await program(file)
    await setPassword(first, password)
    expect(failed(await first.ask('removePassword', { current: another }))).toMatchObject({ code: 'password-wrong' })
    succeeded(await first.ask('removePassword', { current: password }))
    expect(logged(first.session.database()).at(-1)).toBe('password-removed')
    first.session.close()
    const { opened, session } = await program(file)
    succeeded(opened)
    session.close()
  })
})

describe('what takes its time', () => {
  it('is done to no other database that has been opened meanwhile', async () => {
    const [file, other] = [newFile(), newFile()]
    const first = await program(file)
    const { session, context, ask } = first
    await setPassword(first, password)
    const before = await backUp(first)
    await setPassword(first, another, password)
    const keyed = session.current()?.key ?? null
    const removing = ask('removePassword', { current: another })
    succeeded(await session.open(other))
    expect(failed(await removing)).toEqual({ code: 'no-database' })
    expect(logged(session.database())).not.toContain('password-removed')
    succeeded(await session.open(file, { key: keyed }))
    const bytes = () => fs.readFileSync(file).length
    const was = bytes()
    const restoring = restoreBackup(context, before, password)
    succeeded(await session.open(other))
    expect(failed(await restoring)).toEqual({ code: 'no-database' })
    expect([logged(session.database()).includes('backup-restored'), bytes()]).toEqual([false, was])
    session.close()
  })
})

describe('the recovery key', () => {
  it('opens the database without the password, says so in the log, and lets a new one be set', async () => {
    const file = newFile()
    const first = await program(file)
    const recoveryKey = await setPassword(first, password)
    first.session.close()

    const second = await program(file)
    const { ask, session } = second
    const mistyped = recoveryKey.replace(/^./, (sign) => (sign === '7' ? '8' : '7'))
    expect(failed(await ask('unlockWithRecoveryKey', { recoveryKey: mistyped }))).toEqual({
      code: 'recovery-key-mistyped',
      problem: { code: 'group', group: 1 },
    })
    succeeded(await ask('unlockWithRecoveryKey', { recoveryKey: recoveryKey.toLowerCase() }))
    expect(logged(session.database()).at(-1)).toBe('opened-with-recovery-key')
    expect(succeeded(await ask('getPasswordState'))).toMatchObject({ isSet: true, openedWithRecoveryKey: true })
    await setPassword(second, another)
    // From now on the new one is asked for.
    expect(succeeded(await ask('getPasswordState'))).toMatchObject({ openedWithRecoveryKey: false })
    expect(failed(await ask('removePassword', { current: null }))).toMatchObject({ code: 'password-wrong' })
    session.close()
  })

  it('is the key itself: what the password and the beginning of the file give', async () => {
    const file = newFile()
    const { session, ...rest } = await program(file)
    await setPassword({ session, ...rest }, password)
    const key = session.current()?.key
    session.close()
    const salt = saltOf(file)
    expect(salt && (await deriveKey(password, salt))).toBe(key)
  })
})

describe('a wrong password', () => {
  it('says so, and after a few has the next wait, also in a program started anew', async () => {
    const file = newFile()
    const profile = newFolder()
    const first = await program(file)
    await setPassword(first, password)
    first.session.close()
    const { ask, wait } = await program(file, profile)
    const answers = []
    for (const guess of ['a', 'b', 'c']) answers.push(failed(await ask('unlockDatabase', { password: guess })))
    expect(answers).toEqual(
      [0, 0, 2].map((waitSeconds) => ({ code: 'password-wrong', fileName: path.basename(file), waitSeconds })),
    )
    expect(failed(await ask('unlockDatabase', { password }))).toEqual({ code: 'password-wait', waitSeconds: 2 })
    const anew = await program(file, profile)
    expect(failed(await anew.ask('unlockDatabase', { password }))).toEqual({ code: 'password-wait', waitSeconds: 2 })
    expect(succeeded(await anew.ask('getLockedDatabase'))).toMatchObject({ waitSeconds: 2 })
    wait(2)
    succeeded(await ask('unlockDatabase', { password }))
  })

  it('is tried one after the other, however many are sent at once', async () => {
    const file = newFile()
    const first = await program(file)
    await setPassword(first, password)
    first.session.close()
    const { ask } = await program(file)
    const guesses = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((guess) => ask('unlockDatabase', { password: guess })))
    expect(guesses.map((guess) => (failed(guess) as { code: string }).code)).toEqual([
      'password-wrong',
      'password-wrong',
      'password-wrong',
      'password-wait',
      'password-wait',
    ])
  })

  it('does not leave the start page to ask for the file for ever', async () => {
    const file = newFile()
    const first = await program(file)
    await setPassword(first, password)
    first.session.close()
    const { ask } = await program(file)
    fs.renameSync(file, `${file}.borta`)
    expect(failed(await ask('unlockDatabase', { password }))).toMatchObject({ code: 'database-missing' })
    succeeded(await ask('leaveLockedDatabase'))
    expect(succeeded(await ask('getLockedDatabase'))).toBeNull()
    expect(failed(await ask('unlockDatabase', { password }))).toEqual({ code: 'no-database' })
  })
})

/** A backup as the page makes it; gives its id. */
async function backUp({ context, session }: Program): Promise<string> {
  const open = session.current()
  if (!open) throw new Error('nothing is open')
  return succeeded(await context.backups.make(open, 'asked')).id
}

function backupFiles({ profile }: Program): readonly string[] {
  const names = fs.readdirSync(backupRoot(profile), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.finsam')).map((name) => path.join(backupRoot(profile), name))
}

describe('backups from before the password', () => {
  it('are counted in both places, stay until somebody removes them, and never go without an encrypted one', async () => {
    const file = newFile()
    const opened = await program(file)
    const { ask, context, session, wait } = opened
    const open = session.current()
    if (!open) throw new Error('nothing is open')
    await backUp(opened)
    wait(1)
    await context.backups.nameSecond(open, newFolder())
    await backUp(opened)
    await context.backups.settled()
    const readable = backupFiles(opened)
    expect([readable.length, readable.some((backup) => saltOf(backup) !== null)]).toEqual([2, false])
    expect(succeeded(await ask('getPasswordState')).readableBackups).toBe(0)
    await setPassword(opened, password)
    expect(succeeded(await ask('getPasswordState')).readableBackups).toBe(4)
    wait(1)
    expect(succeeded(await ask('removeReadableBackups'))).toBe(4)
    expect(succeeded(await ask('getPasswordState')).readableBackups).toBe(0)
    expect(backupFiles(opened).map(saltOf)).toEqual([saltOf(file)])
    expect(logged(session.database()).at(-1)).toBe('backup-removed')
    expect(succeeded(await ask('removeReadableBackups'))).toBe(0)
    session.close()
  })

  it('are put back under the password that the database has', async () => {
    const file = newFile()
    const opened = await program(file)
    const before = await backUp(opened)
    await setPassword(opened, password)
    opened.wait(1)
    succeeded(await restoreBackup(opened.context, before, null))
    expect(succeeded(await opened.ask('getPasswordState')).isSet).toBe(true)
    opened.session.close()
    const again = await program(file)
    succeeded(await again.ask('unlockDatabase', { password }))
    expect(logged(again.session.database()).at(-1)).toBe('backup-restored')
    again.session.close()
  })
})

describe('a backup of another password', () => {
  it('asks for that one, or for its recovery key, and is put back under the one that the database has', async () => {
    const file = newFile()
    const opened = await program(file)
    const { ask, context, session, wait } = opened
    const recoveryKey = await setPassword(opened, password)
    const before = await backUp(opened)
    await setPassword(opened, another, password)
    expect(backupFiles(opened).map(saltOf)).not.toEqual([saltOf(file)])
    wait(1)
    expect(failed(await restoreBackup(context, before, null))).toMatchObject({ code: 'password-needed' })
    expect(failed(await restoreBackup(context, before, another))).toMatchObject({
      code: 'backup-unusable',
      reason: 'password-wrong',
    })
    for (const secret of [password, recoveryKey]) {
      wait(1)
      succeeded(await restoreBackup(context, before, secret))
      expect(logged(session.database()).at(-1)).toBe('backup-restored')
    }
    expect(succeeded(await ask('getPasswordState')).isSet).toBe(true)
    session.close()
    const again = await program(file)
    expect(failed(await again.ask('unlockDatabase', { password }))).toMatchObject({ code: 'password-wrong' })
    succeeded(await again.ask('unlockDatabase', { password: another }))
    again.session.close()
  })
})

describe('opening after a power cut', () => {
  it('removes a copy that was not encrypted yet', async () => {
    const file = newFile()
    const copy = placeBeside(file)
    fs.copyFileSync(file, copy)
    const { opened, session } = await program(file)
    succeeded(opened)
    expect(fs.existsSync(copy)).toBe(false)
    session.close()
  })
})

describe('a damaged file that is encrypted', () => {
  it('is said to be damaged where its password opens a backup, and the backup takes its place under the same password', async () => {
    const file = newFile()
    const profile = newFolder()
    const opened = await program(file, profile)
    await setPassword(opened, password)
    await backUp(opened)
    opened.session.close()
    const handle = fs.openSync(file, 'r+')
    fs.writeSync(handle, Buffer.alloc(100, 7), 0, 100, 600)
    fs.closeSync(handle)
    const { ask, context, session } = await program(file, profile)
    expect(failed(await ask('unlockDatabase', { password: another }))).toMatchObject({ code: 'password-wrong' })
    expect(failed(await ask('unlockDatabase', { password }))).toMatchObject({ code: 'database-damaged' })
    expect([session.locked, session.damaged?.file]).toEqual([null, file])
    succeeded(await continueWithBackup(context))
    session.close()
    const again = await program(file)
    succeeded(await again.ask('unlockDatabase', { password }))
    again.session.close()
  })

  it('goes on with a backup from before the password, under the password', async () => {
    const file = newFile()
    const profile = newFolder()
    const opened = await program(file, profile)
    await backUp(opened)
    await setPassword(opened, password)
    opened.session.close()
    const { ask, context, session } = await program(file, profile)
    succeeded(await ask('unlockDatabase', { password }))
    const key = session.current()?.key
    session.close()
    if (!key) throw new Error('it has no key')
    session.foundDamaged(file, key)
    succeeded(await continueWithBackup(context))
    expect([session.current()?.key, saltOf(file) === null]).toEqual([key, false])
    session.close()
    const again = await program(file)
    succeeded(await again.ask('unlockDatabase', { password }))
    again.session.close()
  })
})
