import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isKeptBackup, secondFolder } from '../../../electron/backup/backup-folder'
import { makeBackup } from '../../../electron/backup/make-backup'
import { newestGood } from '../../../electron/backup/newest-good'
import { hasContent } from '../../../electron/db/copy-database'
import { openDatabase } from '../../../electron/db/database'
import { readContent } from '../../../electron/db/database-content'
import { insertInsats } from '../../../electron/db/insatser'
import { readBackupFileName } from '../../../shared/text/file-names'
import { failed, newFolder, now, succeeded } from '../db/in-new-database'
import { damagePage, database, filesBelow, minutesLater, morning } from './backups'

describe('a backup', () => {
  it('holds what the database held, in one file that has a time and a reason for its name', async () => {
    const { db, make, place } = database()
    const { file, id } = await make(morning, 'before-import')
    expect(readBackupFileName(id)?.reason).toBe('before-import')
    expect(Date.parse(readBackupFileName(id)?.madeAt ?? '')).toBe(morning.getTime())
    expect(fs.readdirSync(place.folder).toSorted()).toEqual([id, 'checked.json'])
    const copy = succeeded(openDatabase(file))
    expect(readContent(copy)).toEqual(readContent(db))
    copy.close()
  })

  it('is of one moment, also where answers are written while it is made', async () => {
    const { db, make, type } = database()
    // More pages than are copied at a time.
    db.exec('CREATE TABLE padding (content BLOB)')
    const insert = db.prepare('INSERT INTO padding VALUES (zeroblob(4000))')
    db.transaction(() => Array.from({ length: 3000 }, () => insert.run()))()
    const before = readContent(db)
    const making = make()
    let writes = 0
    const writing = setInterval(() => {
      type(1)
      writes++
    }, 1)
    const { file } = await making
    clearInterval(writing)
    const copy = succeeded(openDatabase(file))
    expect(writes).toBeGreaterThan(0)
    expect(readContent(copy)).toEqual(before)
    copy.close()
  })

  it('of the same second as another one has a name of its own', async () => {
    const { make, list } = database()
    const [first, second] = [await make(), await make()]
    expect(first.id).not.toBe(second.id)
    expect(list().map(({ id }) => id)).toEqual([second.id, first.id])
  })

  it('is listed with what is in it, read from its file', async () => {
    const { make, list } = database()
    await make()
    expect(list()).toMatchObject([
      {
        state: 'verified',
        reason: 'asked',
        encrypted: false,
        content: { forbundName: 'Provförbundet', years: [2024], responses: [{ year: 2024, form: 'personal', responses: 3 }] },
      },
    ])
  })

  it('that has been damaged since is said to be, and one that was not there when the list was made is looked through', async () => {
    const { make, list, place } = database()
    const { file } = await make()
    fs.copyFileSync(file, path.join(place.folder, path.basename(file).replace('.finsam', ' 2.finsam')))
    expect(list().map(({ state }) => state)).toEqual(['verified', 'verified'])
    damagePage(file)
    fs.utimesSync(file, morning, morning)
    expect(list().map(({ state }) => state)).toEqual(['verified', 'damaged'])
  })

  it('is known where backups are kept, in the profile and in a second place, and not where it was copied to', () => {
    const { place, root, databaseId } = database()
    const name = '2026-11-22 081500+0100 på begäran.finsam'
    const second = secondFolder(root, databaseId, newFolder()).folder
    expect([place.folder, second].map((folder) => isKeptBackup(root, path.join(folder, name)))).toEqual([true, true])
    expect(isKeptBackup(root, path.join(newFolder(), name))).toBe(false)
    expect(isKeptBackup(root, path.join(second, 'Förbundet.finsam'))).toBe(false)
  })

  it('leaves out what is no backup', async () => {
    const { make, list, place } = database()
    await make()
    fs.writeFileSync(path.join(place.folder, 'anteckningar.txt'), 'hej')
    fs.writeFileSync(path.join(place.folder, '2026-11-22 081500+0100 av misstag.finsam'), 'hej')
    expect(list()).toHaveLength(1)
  })
})

describe('a copy', () => {
  it('is taken for one only where it is whole and holds as much as the database, to the last row of the log', async () => {
    const { db, make, type } = database()
    const { file } = await make()
    const content = readContent(db)
    expect(hasContent({ file, key: null }, content)).toBe(true)
    type(1)
    expect(hasContent({ file, key: null }, readContent(db))).toBe(false)
    damagePage(file)
    expect(hasContent({ file, key: null }, content)).toBe(false)
  })
})

describe('a backup that cannot be made', () => {
  it('of a damaged database replaces none of the earlier ones and removes none', async () => {
    const { db, make, list, request } = database()
    for (const days of [0, 1, 2, 3, 4, 5]) for (const minute of [0, 1]) await make(minutesLater(days * 1440 + minute))
    const before = list().map(({ id }) => id)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    damagePage(request.file)
    // So much later that the rotation would have removed some.
    expect(failed(await makeBackup({ ...request, now: minutesLater(9 * 1440) }))).toBe('source-damaged')
    expect(list().map(({ id }) => id)).toEqual(before)
    expect(filesBelow(request.root).filter((file) => file.includes('.tmp'))).toEqual([])
  })

  it('of a file that is gone says so', async () => {
    const { request } = database()
    expect(failed(await makeBackup({ ...request, file: `${request.file}.gone` }))).toBe('source-damaged')
  })

  it('in a folder that is no folder leaves everything as it was', async () => {
    const { request } = database()
    const file = path.join(newFolder(), 'en fil')
    fs.writeFileSync(file, 'hej')
    expect(failed(await makeBackup({ ...request, root: file }))).toBe('place-unwritable')
    expect(fs.readFileSync(file, 'utf8')).toBe('hej')
  })

  it('since it was cancelled leaves nothing', async () => {
    const { request } = database()
    const signal = AbortSignal.abort()
    expect(failed(await makeBackup({ ...request, watch: { signal } }))).toBe('cancelled')
    expect(filesBelow(request.root)).toEqual([])
  })
})

describe('the rotation in a folder', () => {
  it('removes what is too many once a new one is whole, and what was cut off before', async () => {
    const { make, list, root } = database()
    for (const days of [0, 1, 2, 3]) for (const minute of [0, 1, 2]) await make(minutesLater(days * 1440 + minute))
    // Three of the last day, and the latest of each of the days before.
    expect(list()).toHaveLength(6)
    const unfinished = path.join(root, '.3e1c1f4e-5a0b-4a9c-8f6e-2f1d7c1b9a10.tmp')
    fs.writeFileSync(unfinished, 'cut off')
    await make(minutesLater(5 * 1440))
    expect(fs.existsSync(unfinished)).toBe(false)
    expect(list()).toHaveLength(5)
  })

  it('takes the place of none of another file that says it is the same database, and neither does one of that', async () => {
    const { db, make, file, root, request, list, type } = database()
    const copied = path.join(newFolder(), 'Kopia.finsam')
    await db.backup(copied)
    type(1)
    const { id: own } = await make()
    const copy = succeeded(openDatabase(copied))
    insertInsats(copy, 'Bara i kopian', null, now)
    copy.close()
    for (const day of [0, 1, 2, 3, 4])
      succeeded(await makeBackup({ ...request, file: copied, now: minutesLater(day * 1440 + 1) }))
    expect(list().map(({ id }) => id)).toContain(own)
    expect(list()).toHaveLength(6)
    // Nor is that what one goes on with where the file is damaged.
    type(1)
    expect(newestGood(root, file, null)?.id).toBe(own)
    expect(newestGood(root, copied, null)?.id).toBe(list()[0]?.id)
  })

  it('with a clock that was set back by years removes none', async () => {
    const { make, list } = database()
    for (const days of [0, 1, 2, 3]) await make(minutesLater(days * 1440))
    await make(new Date('2016-01-01T00:00:00Z'))
    expect(list()).toHaveLength(5)
    expect(list().at(-1)?.wallTime.slice(0, 4)).toMatch(/2015|2016/)
  })
})
