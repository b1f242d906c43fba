import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newestGood } from '../../../electron/backup/newest-good'
import { prepareRestore } from '../../../electron/backup/prepare-restore'
import { finishReplacing, replaceDatabase } from '../../../electron/backup/replace-database'
import { changesSince } from '../../../electron/db/changes-since'
import { connect, type Database, openDatabase } from '../../../electron/db/database'
import { isWhole, readContent, readIdentity, readResponses } from '../../../electron/db/database-content'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { failed, now, succeeded } from '../db/in-new-database'
import { damagePage, database, filesBelow } from './backups'

function restoring(file: string, backup: string) {
  return { file, backup, key: null, who: 'Rakel', now }
}

/** Leaves the database as a power cut does: its newest answers are in the journal only. */
function cutOff(db: Database): void {
  const image = ['', '-wal'].map((end) => [db.name + end, fs.readFileSync(db.name + end)] as const)
  db.close()
  for (const [file, bytes] of image) fs.writeFileSync(file, bytes)
}

/** Opens a database as the program does, and says how many responses it holds; it must be whole. */
function responsesIn(file: string): number {
  finishReplacing(file)
  const db = succeeded(openDatabase(file))
  expect(isWhole(db)).toBe(true)
  const [counted] = readResponses(db)
  db.close()
  return counted?.responses ?? 0
}

describe('a restore', () => {
  it('gives what the backup held, and its log tells of it and by whom', async () => {
    const { db, file, make, type } = database()
    const { file: backup } = await make()
    type(2)
    const { copy, logId } = succeeded(prepareRestore(restoring(file, backup)))
    db.close()
    replaceDatabase(file, copy)
    expect(responsesIn(file)).toBe(3)
    const restored = succeeded(openDatabase(file))
    expect(restored.prepare('SELECT id, action, who FROM log ORDER BY id DESC LIMIT 1').get()).toEqual({
      id: logId,
      action: 'backup-restored',
      who: 'Rakel',
    })
    restored.close()
    expect(fs.readdirSync(path.dirname(file))).toEqual([path.basename(file)])
  })

  it('is not misled by a journal of the database that was there', async () => {
    const { db, file, make, type } = database()
    const { file: backup } = await make()
    type(2)
    const { copy } = succeeded(prepareRestore(restoring(file, backup)))
    cutOff(db)
    replaceDatabase(file, copy)
    expect(responsesIn(file)).toBe(3)
  })

  it('of a damaged backup is refused, and nothing is left beside the database', async () => {
    const { file, make } = database()
    const { file: backup } = await make()
    damagePage(backup)
    const before = filesBelow(path.dirname(file))
    expect(failed(prepareRestore(restoring(file, backup)))).toBe('backup-damaged')
    expect(failed(prepareRestore(restoring(file, `${backup}.gone`)))).toBe('backup-gone')
    expect(filesBelow(path.dirname(file))).toEqual(before)
  })

  it('of a backup of a newer program is refused', async () => {
    const { file, make } = database()
    const { file: backup } = await make()
    const newer = connect(backup, null, false)
    newer.pragma('user_version = 9999')
    newer.close()
    expect(failed(prepareRestore(restoring(file, backup)))).toBe('backup-newer')
  })

  it('keeps a database that is damaged, with its journal, under another name', async () => {
    const { db, file, make, root, type } = database()
    const { file: backup } = await make()
    type(1)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    damagePage(file)
    fs.writeFileSync(`${file}-wal`, 'what is left of it')
    const damaged = fs.readFileSync(file)
    expect(newestGood(root, file, null)?.file).toBe(backup)
    const { copy } = succeeded(prepareRestore(restoring(file, backup)))
    replaceDatabase(file, copy, { keepOld: true })
    expect(responsesIn(file)).toBe(3)
    const { dir, name } = path.parse(file)
    expect(fs.readFileSync(path.join(dir, `${name} (undanlagd 1).finsam`)).equals(damaged)).toBe(true)
    expect(fs.readFileSync(path.join(dir, `${name} (undanlagd 1).finsam-wal`), 'utf8')).toBe('what is left of it')
  })

  it('puts the old one back with its journal where the new one cannot take its place', async () => {
    const { db, file, make, type } = database()
    const { file: backup } = await make()
    type(2)
    const { copy } = succeeded(prepareRestore(restoring(file, backup)))
    cutOff(db)
    const step = (name: string) => {
      if (name === 'journals-away') throw new Error('held by another program')
    }
    expect(() => replaceDatabase(file, copy, { step })).toThrow('held by another program')
    expect(responsesIn(file)).toBe(5)
  })
})

describe('the changes since a backup', () => {
  it('are counted in the log, but for what changes nothing, and not across a restore', async () => {
    const { db, make, type } = database()
    const { content } = await make()
    expect(changesSince(db, content)).toBe(0)
    type(1)
    const later = (await make()).content
    expect(changesSince(db, content)).toBeGreaterThan(0)
    expect(changesSince(db, later)).toBe(0)
    expect(changesSince(db, { ...readIdentity(db), logHash: 'another past' })).toBeNull()
    expect(readContent(db).logId).toBe(later.logId)
  })
})

describe('a power cut', () => {
  let child: ChildProgram
  beforeAll(async () => {
    child = await childProgram('test/integration/backup/backup-child.ts')
  }, 60_000)
  afterAll(() => child.remove())

  const killed = { code: null, signal: 'SIGKILL' }
  const steps = ['cleaned', 'copied', 'told', 'flushed', 'kept', 'intended', 'journals-away', 'replaced', 'done']
  it.each(steps)('during a restore leaves the old database or the new one whole: %s', async (step) => {
    const { db, file, make, type } = database()
    const { file: backup } = await make()
    type(2)
    cutOff(db)
    expect(await child.run(['restore', step, JSON.stringify(restoring(file, backup))])).toEqual(killed)
    const isDecided = steps.indexOf(step) >= steps.indexOf('intended')
    expect(responsesIn(file)).toBe(isDecided ? 3 : 5)
  })

  it.each(['cleaned', 'copying', 'copied', 'flushed', 'named', 'remembered', 'rotated'])(
    'during a backup leaves the earlier ones, and none that is not whole: %s',
    async (step) => {
      const { make, list, request, type } = database()
      await make()
      type(1)
      expect(await child.run(['make', step, JSON.stringify({ ...request, now: '2026-11-22T09:00:00Z' })])).toEqual(killed)
      const isMade = ['named', 'remembered', 'rotated'].includes(step)
      expect(list().map(({ state, content }) => [state, content?.responses[0]?.responses])).toEqual([
        ...(isMade ? [['verified', 4]] : []),
        ['verified', 3],
      ])
      await make()
      expect(filesBelow(request.root).filter((file) => file.includes('.tmp'))).toEqual([])
    },
  )
})
