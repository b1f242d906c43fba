import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listBackupFiles } from '../../../electron/backup/checked-backups'
import { prepareRestore } from '../../../electron/backup/prepare-restore'
import { rekeyDatabase } from '../../../electron/backup/rekey-database'
import { replaceDatabase } from '../../../electron/backup/replace-database'
import { openDatabase } from '../../../electron/db/database'
import { readContent } from '../../../electron/db/database-content'
import { saltOf } from '../../../electron/db/database-key'
import { failed, now, succeeded } from '../db/in-new-database'
import { minutesLater, withBackups } from './backups'
import { madeKey, secretFile, secretsIn, writeSecret } from './secret-database'

const first = madeKey('a')
const second = madeKey('b')

/** A database with a password, open. */
function encrypted() {
  const file = secretFile()
  succeeded(rekeyDatabase({ file, from: null, to: first, logged: 'password-set', who: 'Rakel', now }))
  const db = succeeded(openDatabase(file, { key: first.key }))
  return withBackups(db, () => {}, first.key)
}

describe('a backup of a database with a password', () => {
  it('is encrypted likewise, and shows nothing in its file or beside it', async () => {
    const { db, make, root, list, place } = encrypted()
    const { file } = await make()
    expect(saltOf(file)).toBe(saltOf(db.name))
    expect(secretsIn(root)).toEqual([])
    expect(fs.readFileSync(place.checked, 'utf8')).not.toContain('Förbundet')
    expect(list()).toMatchObject([{ state: 'verified', encrypted: true, content: { years: [2024] } }])
    const copy = succeeded(openDatabase(file, { key: first.key }))
    expect(readContent(copy)).toEqual(readContent(db))
    copy.close()
    db.close()
  })

  it('can be put back with its key, and with no other', async () => {
    const { db, file, make } = encrypted()
    const { file: backup, content } = await make()
    writeSecret(db, 'En ändring till')
    const restoring = { file, backup, databaseId: '', deliveries: [], disposals: [], who: 'Rakel', now }
    expect(failed(prepareRestore({ ...restoring, key: second.key }))).toBe('password-wrong')
    expect(failed(prepareRestore({ ...restoring, key: null }))).toBe('password-wrong')
    const { copy } = succeeded(prepareRestore({ ...restoring, key: first.key }))
    db.close()
    replaceDatabase(file, copy)
    const restored = succeeded(openDatabase(file, { key: first.key }))
    expect(readContent(restored).rows).toEqual({ ...content.rows, log: (content.rows.log ?? 0) + 1 })
    restored.close()
    expect(secretsIn(path.dirname(file))).toEqual([])
  })

  it('is locked when the database has got another password, and still counts as good', async () => {
    const { db, file, make, place, root } = encrypted()
    await make()
    db.close()
    succeeded(rekeyDatabase({ file, from: first.key, to: second, logged: 'password-changed', who: 'Rakel', now }))
    const changed = succeeded(openDatabase(file, { key: second.key }))
    await withBackups(changed, () => {}, second.key).make(minutesLater(1))
    expect(listBackupFiles(place, second.key)).toMatchObject([{ state: 'locked', whole: true, content: null }])
    changed.close()
    expect(fs.existsSync(root)).toBe(true)
  })

  it('from before the password was set can be read and put back as it is', async () => {
    const file = secretFile()
    const plain = succeeded(openDatabase(file))
    const { make, place } = withBackups(plain)
    await make()
    plain.close()
    succeeded(rekeyDatabase({ file, from: null, to: first, logged: 'password-set', who: 'Rakel', now }))
    expect(listBackupFiles(place, first.key)).toMatchObject([{ state: 'verified', encrypted: false }])
  })
})
