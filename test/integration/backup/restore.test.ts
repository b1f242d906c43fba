import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newestGood } from '../../../electron/backup/newest-good'
import { prepareRestore } from '../../../electron/backup/prepare-restore'
import { finishReplacing, isBeingReplaced, replaceDatabase } from '../../../electron/backup/replace-database'
import { carryDeliveries, readCarriedDeliveries } from '../../../electron/db/carry-deliveries'
import { changesSince } from '../../../electron/db/changes-since'
import { connect, type Database, openDatabase } from '../../../electron/db/database'
import { isWhole, readContent, readIdentity, readResponses } from '../../../electron/db/database-content'
import { listDeliveries, readDeliveryContent } from '../../../electron/db/deliveries'
import { insertInstrumentVersion, readDefinition } from '../../../electron/db/instrument-versions'
import { first } from '../../../electron/db/migrations/0001-first'
import { entryAndImport } from '../../../electron/db/migrations/0002-entry-and-import'
import { measuredAgainst } from '../../../electron/db/migrations/0003-measured-against'
import { presentation } from '../../../electron/db/migrations/0004-presentation'
import { delivery } from '../../../electron/db/migrations/0005-delivery'
import { referencePackage } from '../../../electron/db/migrations/0006-reference-package'
import { listRounds } from '../../../electron/db/rounds'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { logSentence } from '../../../shared/text/log'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { failed, newFolder, newRound, now, succeeded } from '../db/in-new-database'
import { closedRound, deliverTo, typeLate } from '../delivery/closed-round'
import { damagePage, database, filesBelow } from './backups'

const noNames = { year: null, form: null, insats: null, runningNumber: null, question: null }

function restoring(file: string, backup: string) {
  return { file, backup, databaseId: '', key: null, deliveries: [], disposals: [], who: 'Rakel', now }
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

  it('remembers what was delivered since: that is what later deliveries are held against', async () => {
    const delivered = closedRound()
    const backup = path.join(newFolder(), 'before.finsam')
    await delivered.db.backup(backup)
    const record = succeeded(await deliverTo(delivered, path.join(newFolder(), 'a.zip')))
    // Of a round that the backup does not have, with questions that it does not have.
    const other = newRound(delivered.db, 2030)
    const version = insertInstrumentVersion(delivered.db, 'Ny', { ...bundledInstrument, title: 'Ny' }, now)
    delivered.db.prepare('UPDATE round SET instrument_version_id = ? WHERE id = ?').run(version.id, other.id)
    const copied = 'written_at, file_name, sha256, policy, written_by, content, content_hash, workbook_sha256, audit, choices'
    delivered.db
      .prepare(
        `INSERT INTO delivery (round_id, number, ${copied}) SELECT ?, 1, ${copied.replace('sha256', "'other'")} FROM delivery`,
      )
      .run(other.id)
    const { name: file } = delivered.db
    const deliveries = readCarriedDeliveries(delivered.db)
    const content = readDeliveryContent(delivered.db, record.id)
    delivered.db.close()
    const again = () => {
      replaceDatabase(file, succeeded(prepareRestore({ ...restoring(file, backup), deliveries })).copy)
      return succeeded(openDatabase(file))
    }
    const db = again()
    expect(listDeliveries(db, delivered.roundId)).toEqual([record])
    expect(readDeliveryContent(db, record.id)).toEqual(content)
    const made = listRounds(db).find(({ year }) => year === 2030)
    expect(made).toMatchObject({ state: 'closed', startsOn: '2030-01-01' })
    expect(made && readDefinition(db, made.instrumentVersionId).title).toBe('Ny')
    expect(made && listDeliveries(db, made.id)).toMatchObject([{ number: 1, sha256: 'other' }])
    const last = 'SELECT details FROM log ORDER BY id DESC LIMIT 1'
    expect(db.prepare(last).pluck().get()).toBe('{"deliveries":2,"disposals":0}')
    // What it knows already is not told twice.
    expect(carryDeliveries(db, deliveries ?? [], now)).toBe(0)
    // The same responses and one more person: the difference would be that person's answers.
    typeLate({ ...delivered, db }, delivered.coaching, [3])
    expect(failed(await deliverTo({ ...delivered, db }, path.join(newFolder(), 'b.zip')))).toMatchObject({
      code: 'delivery-refused',
    })
    db.close()
  })

  it('of a database whose deliveries cannot be read says so in the log', async () => {
    const { db, file, make } = database()
    const { file: backup } = await make()
    db.close()
    replaceDatabase(file, succeeded(prepareRestore({ ...restoring(file, backup), deliveries: null })).copy)
    const restored = succeeded(openDatabase(file))
    expect(restored.prepare('SELECT details FROM log ORDER BY id DESC LIMIT 1').pluck().get()).toBe(
      '{"deliveries":null,"disposals":0}',
    )
    expect(logSentence({ action: 'backup-restored', details: { deliveries: null }, names: noNames })).toContain('glömda')
    restored.close()
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

  it('of a backup of another database is refused, and one from before there were identities becomes the same database', async () => {
    const { db, file, make, databaseId } = database()
    const { file: backup } = await make()
    const another = { ...restoring(file, backup), databaseId: 'f'.repeat(32) }
    expect(failed(prepareRestore(another))).toBe('backup-of-other')
    db.close()
    const old = path.join(newFolder(), 'old.finsam')
    const made = new BetterSqlite3(old)
    for (const migration of [first, entryAndImport, measuredAgainst, presentation, delivery, referencePackage])
      made.exec(migration)
    made.pragma('application_id = 0x46494e53')
    made.pragma('user_version = 6')
    made.exec("INSERT INTO forbund (id, name, demo) VALUES (1, 'Norra', 0)")
    made.close()
    replaceDatabase(file, succeeded(prepareRestore({ ...restoring(file, old), databaseId })).copy)
    const restored = succeeded(openDatabase(file))
    expect(readIdentity(restored)).toMatchObject({ forbundName: 'Norra', databaseId })
    restored.close()
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

it('that is written down in a way that cannot be read hinders no opening', async () => {
  const { db, file, make } = database()
  const { file: backup } = await make()
  const { copy } = succeeded(prepareRestore(restoring(file, backup)))
  const step = (name: string) => {
    if (name === 'intended') throw new Error('a power cut')
  }
  cutOff(db)
  expect(() => replaceDatabase(file, copy, { step })).toThrow('a power cut')
  const written = fs.readdirSync(path.dirname(file)).find((name) => name.endsWith('.replacing')) ?? ''
  for (const content of ['', '\0\0', '{}']) {
    fs.writeFileSync(path.join(path.dirname(file), written), content)
    expect(responsesIn(file)).toBe(3)
    expect(isBeingReplaced(file)).toBe(false)
  }
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
