import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Rekeying, type RekeyStep, rekeyDatabase } from '../../../electron/backup/rekey-database'
import { finishReplacing, removeUnfinished } from '../../../electron/backup/replace-database'
import { connect, inspectDatabase, openDatabase } from '../../../electron/db/database'
import { readContent } from '../../../electron/db/database-content'
import { type DatabaseKey, saltOf } from '../../../electron/db/database-key'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { temporaryFilesOf } from '../../support/temporary-files'
import { failed, now, succeeded } from '../db/in-new-database'
import { madeKey, secretFile, secretsIn, writeSecret } from './secret-database'

const first = madeKey('a')
const second = madeKey('b')

function setting(file: string, changes: Partial<Rekeying> = {}): Rekeying {
  return { file, from: null, to: first, logged: 'password-set', who: 'Rakel', now, ...changes }
}

function contentOf(file: string, key: DatabaseKey | null) {
  const db = connect(file, key, false)
  try {
    return readContent(db)
  } finally {
    db.close()
  }
}

function lastLogged(file: string, key: DatabaseKey | null): unknown {
  const db = succeeded(openDatabase(file, { key }))
  try {
    return db.prepare('SELECT action, who, details FROM log ORDER BY id DESC LIMIT 1').get()
  } finally {
    db.close()
  }
}

describe('a database that gets a password', () => {
  it('holds the same as before, opens with its key alone, and shows nothing of it', () => {
    const file = secretFile()
    const before = contentOf(file, null)
    expect(secretsIn(path.dirname(file)).length).toBeGreaterThan(1)
    succeeded(rekeyDatabase(setting(file)))
    expect(secretsIn(path.dirname(file))).toEqual([])
    expect(failed(inspectDatabase(file, null))).toBe('password-needed')
    expect(failed(inspectDatabase(file, second.key))).toBe('password-wrong')
    expect(succeeded(inspectDatabase(file, first.key))).toBe('current')
    const { rows, logId, logHash: _hash, ...after } = contentOf(file, first.key)
    const { rows: rowsBefore, logId: logBefore, logHash: _hashBefore, ...others } = before
    expect(after).toEqual(others)
    expect([rows, logId]).toEqual([{ ...rowsBefore, log: (rowsBefore.log ?? 0) + 1 }, logBefore + 1])
  })

  it('begins with the salt that the key was derived with, so that one file is all that is needed', () => {
    const file = secretFile()
    expect(saltOf(file)).toBeNull()
    succeeded(rekeyDatabase(setting(file)))
    expect(saltOf(file)).toBe(first.salt)
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)])
  })

  it('overwrites what could be read before, also for who still has the old file open', () => {
    const file = secretFile()
    const old = fs.openSync(file, 'r')
    succeeded(rekeyDatabase(setting(file)))
    const { size } = fs.fstatSync(old)
    const content = Buffer.alloc(size)
    fs.readSync(old, content, 0, size, 0)
    fs.closeSync(old)
    expect([size > 0, content.every((byte) => byte === 0)]).toEqual([true, true])
  })

  it('says in the log that it has one, and nothing of which', () => {
    const file = secretFile()
    succeeded(rekeyDatabase(setting(file)))
    expect(lastLogged(file, first.key)).toEqual({ action: 'password-set', who: 'Rakel', details: '{}' })
  })

  it('shows nothing in what is written while it is open, not even where the program is killed', () => {
    const file = secretFile()
    succeeded(rekeyDatabase(setting(file)))
    const db = succeeded(openDatabase(file, { key: first.key }))
    writeSecret(db, 'Min handläggare heter Rakel Ängström, och en till')
    expect(fs.readdirSync(path.dirname(file)).sort()).toEqual(['', '-shm', '-wal'].map((end) => path.basename(file) + end))
    expect(secretsIn(path.dirname(file))).toEqual([])
    expect(db.pragma('temp_store', { simple: true })).toBe(2) // MEMORY
    db.close()
  })

  it('gets another with another salt, and the first no longer opens it', () => {
    const file = secretFile()
    succeeded(rekeyDatabase(setting(file)))
    succeeded(rekeyDatabase(setting(file, { from: first.key, to: second, logged: 'password-changed' })))
    expect(failed(inspectDatabase(file, first.key))).toBe('password-wrong')
    expect(lastLogged(file, second.key)).toMatchObject({ action: 'password-changed' })
    expect(saltOf(file)).toBe(second.salt)
  })

  it('is an ordinary one again when the password is removed', () => {
    const file = secretFile()
    const rows = contentOf(file, null).rows
    succeeded(rekeyDatabase(setting(file)))
    succeeded(rekeyDatabase(setting(file, { from: first.key, to: null, logged: 'password-removed' })))
    expect(lastLogged(file, null)).toMatchObject({ action: 'password-removed' })
    expect(contentOf(file, null).rows).toEqual({ ...rows, log: (rows.log ?? 0) + 2 })
  })

  it('writes nothing readable to the temporary folder', async () => {
    const file = secretFile()
    const sort = (key: DatabaseKey | null) => {
      const db = succeeded(openDatabase(file, { key }))
      // Three times as much as SQLite holds on to where it may put some aside.
      const numbers = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)'
      db.prepare(`${numbers} SELECT hex(i * 7919 % 300007) || hex(zeroblob(55)) AS sorted FROM n ORDER BY sorted`).all()
      db.close()
    }
    // What is looked for is there without a password.
    expect(await temporaryFilesOf(() => sort(null))).not.toEqual([])
    const written = await temporaryFilesOf(() => {
      succeeded(rekeyDatabase(setting(file)))
      sort(first.key)
    })
    expect(written).toEqual([])
  })
})

/** Writes nonsense over a page of the copy that is being made, counted from 0. */
function spoilCopy(file: string, page: number) {
  const folder = path.dirname(file)
  const copy = fs.readdirSync(folder).find((name) => name.endsWith('.tmp')) ?? ''
  const handle = fs.openSync(path.join(folder, copy), 'r+')
  fs.writeSync(handle, Buffer.alloc(4096, 7), 0, 4096, page * 4096)
  fs.closeSync(handle)
}

describe('a database that cannot be encrypted', () => {
  it('because another program has it open stays as it is', () => {
    const file = secretFile()
    const other = succeeded(openDatabase(file))
    other.prepare('SELECT count(*) FROM response').get()
    expect(failed(rekeyDatabase(setting(file)))).toBe('busy')
    other.close()
    expect(contentOf(file, null).responses).toEqual([{ year: 2024, form: 'deltagare_pagaende', responses: 6 }])
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)])
  })

  it('because there is something wrong with the copy stays as it is', () => {
    const file = secretFile()
    const before = contentOf(file, null)
    const spoiling = (page: number) => setting(file, { step: (step) => step === 'encrypted' && spoilCopy(file, page) })
    expect(() => rekeyDatabase(spoiling(0))).toThrow('the copy does not begin as it should')
    expect(() => rekeyDatabase(spoiling(8))).toThrow('the copy is damaged')
    expect(contentOf(file, null)).toEqual(before)
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)])
  })
})

describe('a power cut while a database gets another key', () => {
  let child: ChildProgram
  beforeAll(async () => {
    child = await childProgram('test/integration/backup/rekey-child.ts')
  }, 60_000)
  afterAll(() => child.remove())

  const steps: readonly RekeyStep[] = [
    'settled',
    'copied',
    'told',
    'encrypted',
    'tried',
    'flushed',
    'kept',
    'intended',
    'journals-away',
    'replaced',
    'done',
  ]
  /** From here on it is written down that it shall be done. */
  const intended = steps.indexOf('intended')
  const decisive: readonly RekeyStep[] = ['encrypted', 'intended', 'replaced']
  const changes = [
    ['set', setting(''), steps],
    ['changed', setting('', { from: first.key, to: second, logged: 'password-changed' }), decisive],
    ['removed', setting('', { from: first.key, to: null, logged: 'password-removed' }), decisive],
  ] as const

  it.each(changes.flatMap(([what, change, cuts]) => cuts.map((step) => [what, step, change] as const)))(
    'that is %s, at ”%s”, leaves the old or the new, whole',
    async (_what, step, change) => {
      const file = secretFile()
      if (change.from !== null) succeeded(rekeyDatabase(setting(file)))
      const before = contentOf(file, change.from)
      const { signal } = await child.run([step, JSON.stringify({ ...change, file })])
      expect(signal).toBe('SIGKILL')
      // As the next opening does.
      finishReplacing(file)
      removeUnfinished(file)
      const isNew = steps.indexOf(step) >= intended
      const after = contentOf(file, isNew ? (change.to?.key ?? null) : change.from)
      expect(after.rows).toEqual(isNew ? { ...before.rows, log: (before.rows.log ?? 0) + 1 } : before.rows)
      expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)])
      if (isNew && change.to) expect(secretsIn(path.dirname(file))).toEqual([])
    },
  )
})
