import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { giveKey } from '../../../electron/backup/give-key'
import { type DatabaseKey, newSalt } from '../../../electron/db/database-key'
import { readLease } from '../../../electron/files/lease'
import { GivenDatabase } from '../../../electron/files/opened-with'
import { databaseHandlers } from '../../../electron/ipc/database-handlers'
import { failed, newFolder, succeeded } from '../db/in-new-database'
import { newFile, newSession } from './opened-sessions'
import { program } from './passworded'

vi.mock('electron', () => ({ dialog: {}, utilityProcess: {}, app: {}, shell: {}, BrowserWindow: class {}, session: {} }))

describe('opening a database', () => {
  it('by a link opens the file that it leads to: its lease is seen there, and no link is taken for a database', async () => {
    const file = newFile()
    const link = path.join(newFolder(), 'Genväg.finsam')
    fs.symlinkSync(file, link)
    const { session } = newSession()
    expect(succeeded(await session.open(link))).toMatchObject({ fileName: 'Provförbundet.finsam', folder: path.dirname(file) })
    expect([readLease(file) !== null, readLease(link), session.isOpen(link)]).toEqual([true, null, true])
  })

  it.runIf(fs.existsSync('/proc/locks'))('that is open already and encrypted takes none of the locks from it', async () => {
    const file = newFile()
    const key = 'ab'.repeat(32) as DatabaseKey
    giveKey(file, null, { key, salt: newSalt() })
    const { session } = newSession()
    succeeded(await session.open(file, { key }))
    const open = session.current()
    const inode = `:${fs.statSync(file).ino} `
    const locks = () =>
      fs
        .readFileSync('/proc/locks', 'utf8')
        .split('\n')
        .filter((line) => line.includes(inode) && line.includes(` ${process.pid} `))
    expect(locks()).not.toEqual([])
    const before = locks().length
    expect(succeeded(await session.open(file))).toMatchObject({ access: { kind: 'write' } })
    expect([locks().length, session.current() === open, readLease(file) !== null]).toEqual([before, true, true])
  })

  it('is refused for a backup where backups are kept: it would be another one than its name says, and be rotated away', async () => {
    const { context, session } = await program(newFile())
    const open = session.current()
    if (!open) throw new Error('it is open')
    const { file } = succeeded(await context.backups.make(open, 'asked'))
    const give = (given: string) =>
      databaseHandlers.openGivenDatabase(Object.assign(context, { given: new GivenDatabase(given) }), undefined as never)
    expect(failed(await give(file))).toEqual({ code: 'database-is-backup', fileName: path.basename(file) })
    expect(session.current()).toBe(open)
    const copy = path.join(newFolder(), path.basename(file))
    fs.copyFileSync(file, copy)
    expect(succeeded(await give(copy))).toMatchObject({ access: { kind: 'write' } })
    session.close()
  })
})
