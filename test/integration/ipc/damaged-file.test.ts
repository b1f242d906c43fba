import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { backupRoot } from '../../../electron/backup/backup-folder'
import { makeBackup } from '../../../electron/backup/make-backup'
import { type Database, openDatabase } from '../../../electron/db/database'
import { isWhole } from '../../../electron/db/database-content'
import { listEarlierDisposals } from '../../../electron/db/disposals'
import { setRoundState } from '../../../electron/db/rounds'
import type { AppContext } from '../../../electron/ipc/context'
import { continueWithBackup, describeDamaged } from '../../../electron/ipc/damaged-file'
import type { RoundId } from '../../../shared/model/id'
import { decision, dispose } from '../db/disposable'
import { newFolder, newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'
import { leaseElsewhere, leasePlace, newFile, newSession } from './opened-sessions'

const madeAt = new Date('2026-11-22T07:15:00.000Z')

/** A database with a backup of three responses, two more typed since, and then so many bytes of it spoilt from a place on. */
async function damagedFile(spoil: (bytes: Buffer) => void, before: (db: Database, roundId: RoundId) => void = () => {}) {
  const file = newFile()
  const profile = newFolder()
  const db = succeeded(openDatabase(file))
  const place = { roundId: newRound(db).id, form: 'personal', insatsId: null }
  typeForms(db, place, { count: 3, answer: 2 })
  succeeded(await makeBackup({ file, key: null, root: backupRoot(profile), reason: 'asked', now: madeAt }))
  typeForms(db, place, { count: 2, answer: 2 })
  before(db, place.roundId)
  const page = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'undo_step'").pluck().get() as number
  db.close()
  const bytes = fs.readFileSync(file)
  // A page of what can be undone: the answers can be read still.
  bytes.fill(0xa5, (page - 1) * 4096, page * 4096)
  spoil(bytes)
  fs.writeFileSync(file, bytes)
  const { session } = newSession({ isKnown: () => true })
  session.damaged = { file, key: null }
  return { file, profile, session, bytes, context: { session, profile, now: () => madeAt } as unknown as AppContext }
}

it('the newest whole backup of a damaged file is offered, with how many responses are missing in it', async () => {
  const { file, context } = await damagedFile(() => {})
  expect(describeDamaged(context)).toEqual({
    fileName: path.basename(file),
    folder: path.dirname(file),
    readable: true,
    backup: { madeAt: madeAt.toISOString(), responses: 3, missing: 2 },
  })
})

it('what is missing is not made up where the damaged file cannot be counted', async () => {
  const { context } = await damagedFile((bytes) => bytes.fill(0, 0, 8192))
  expect(describeDamaged(context)).toMatchObject({ readable: false, backup: { responses: 3, missing: null } })
})

it('going on with the backup puts it in the place of the damaged file, which is kept beside it byte for byte', async () => {
  const { file, context, bytes, session } = await damagedFile(() => {})
  expect(succeeded(await continueWithBackup(context))).toMatchObject({ fileName: path.basename(file), access: { kind: 'write' } })
  const db = session.database()
  expect(db && isWhole(db)).toBe(true)
  expect(db?.prepare('SELECT count(*) FROM response').pluck().get()).toBe(3)
  expect(session.damaged).toBeNull()
  expect(db?.prepare('SELECT action, details FROM log ORDER BY id DESC LIMIT 1').get()).toEqual({
    action: 'backup-restored',
    details: '{"deliveries":0,"disposals":0}',
  })
  const aside = path.join(path.dirname(file), 'Provförbundet (undanlagd 1).finsam')
  expect(fs.readFileSync(aside).equals(bytes)).toBe(true)
})

it('and what was disposed after it is known to be back', async () => {
  const { context, session } = await damagedFile(
    () => {},
    (db, roundId) => {
      succeeded(setRoundState(db, roundId, 'closed', now))
      succeeded(dispose(db, roundId, 'responses'))
    },
  )
  succeeded(await continueWithBackup(context))
  const db = session.database()
  expect(db && listEarlierDisposals(db)).toMatchObject([{ ...decision, year: 2024, kind: 'responses', isBack: true }])
})

it('where the backup has become damaged too it is not put anywhere, and the damaged file stays where it is', async () => {
  const { file, context, bytes, profile } = await damagedFile(() => {})
  const folder = path.join(profile, 'backups')
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const backup = path.join(folder, name)
    if (!name.endsWith('.finsam')) continue
    const { mtime } = fs.statSync(backup)
    const content = fs.readFileSync(backup)
    content.fill(0xa5, 8192)
    fs.writeFileSync(backup, content)
    // The same size and time: it is taken for whole until it is to be used.
    fs.utimesSync(backup, mtime, mtime)
  }
  expect(await continueWithBackup(context)).toMatchObject({ ok: false, error: { code: 'database-damaged' } })
  expect(fs.readFileSync(file).equals(bytes)).toBe(true)
  expect(fs.readdirSync(path.dirname(file)).filter((name) => !name.startsWith(path.basename(file)))).toEqual([])
})

it('where there is no backup, none is offered', async () => {
  const { context } = await damagedFile(() => {})
  expect(describeDamaged({ ...context, profile: newFolder() })).toMatchObject({ readable: true, backup: null })
})

it('a file that was found to be damaged is not opened once more, to be closed again', async () => {
  const { file, session } = await damagedFile(() => {})
  expect(await session.open(file)).toEqual({ ok: false, error: { code: 'database-damaged', fileName: path.basename(file) } })
})

it('a backup is not put in the place of a file that another computer has open', async () => {
  const { file, context, bytes } = await damagedFile(() => {})
  fs.writeFileSync(leasePlace(file), JSON.stringify(leaseElsewhere()))
  expect(await continueWithBackup(context)).toMatchObject({ ok: false, error: { code: 'database-held' } })
  expect(fs.readFileSync(file).equals(bytes)).toBe(true)
})
