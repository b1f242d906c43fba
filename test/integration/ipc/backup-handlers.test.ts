import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { backupRoot } from '../../../electron/backup/backup-folder'
import { BackupKeeper } from '../../../electron/backup/backup-keeper'
import { type BackupWorker, doBackupWork } from '../../../electron/backup/backup-work'
import { insertInsats } from '../../../electron/db/insatser'
import { setRoundState } from '../../../electron/db/rounds'
import { leasePlace } from '../../../electron/files/lease'
import { backupHandlers } from '../../../electron/ipc/backup-handlers'
import type { AppContext } from '../../../electron/ipc/context'
import type { AppError } from '../../../shared/contract/app-error'
import type { backupCalls } from '../../../shared/contract/backup-calls'
import type { InputOf, OutputOf } from '../../../shared/contract/contract'
import { fail, type Result } from '../../../shared/model/result'
import { damagePage } from '../backup/backups'
import { failed, newFolder, newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'
import { leaseElsewhere } from './opened-sessions'
import { newFile, program, setPassword } from './passworded'

const dialogs = vi.hoisted(() => ({ showOpenDialog: vi.fn() }))
vi.mock('electron', () => ({ dialog: dialogs, utilityProcess: {}, app: {}, shell: {}, BrowserWindow: class {}, session: {} }))

type Calls = keyof typeof backupCalls

/** The program with a förbund's database open, with two responses in it. */
async function withResponses(file = newFile()) {
  const one = await program(file)
  const { context, session, wait } = one
  const db = () => {
    const open = session.database()
    if (!open) throw new Error('no database is open')
    return open
  }
  const ask = async <Name extends Calls>(name: Name, input?: InputOf<Name>) => {
    wait(60)
    const handle = backupHandlers[name] as (context: AppContext, input: unknown) => unknown
    return (await handle(context, input)) as Result<OutputOf<Name>, AppError>
  }
  const round = session.current()?.access.kind === 'write' ? newRound(db()) : null
  const type = (count: number) => {
    if (round) typeForms(db(), { roundId: round.id, form: 'styrelse', insatsId: null }, { count, answer: 2 })
  }
  type(2)
  const backUp = async () => {
    succeeded(await ask('makeBackup'))
    return succeeded(await ask('getBackups')).backups[0]?.id ?? ''
  }
  const responses = () => db().prepare('SELECT count(*) FROM response').pluck().get()
  const restore = (backupId: string, password: string | null = null) => ask('restoreBackup', { backupId, password })
  return { ...one, program: one, file, db, ask, round, type, backUp, responses, restore }
}

describe('a restore in the program', () => {
  it('shows before what would be gone, and gives the database as it was, open for writing', async () => {
    const { ask, backUp, type, responses, restore, session, db } = await withResponses()
    const backupId = await backUp()
    type(3)
    newRound(db(), 2025)
    expect(succeeded(await ask('previewRestore', { backupId }))).toMatchObject({
      backup: { id: backupId, state: 'verified', responses: 2, rounds: 1 },
      rows: [{ year: 2024, form: 'styrelse', now: 5, afterwards: 2 }],
      roundsOnlyNow: [2025],
      roundsOnlyThen: [],
      disposed: [],
    })
    expect(responses()).toBe(5)
    succeeded(await restore(backupId))
    expect([responses(), session.current()?.access.kind]).toEqual([2, 'write'])
    const { backups, restored, unsaved } = succeeded(await ask('getBackups'))
    expect(backups.map(({ reason, responses: held }) => [reason, held])).toEqual([
      ['before-restore', 5],
      ['asked', 2],
    ])
    expect(restored).toBe(backups[1]?.wallTime)
    expect(unsaved).toBe(1)
  })

  it('says before what has been delivered since, and keeps it, also where its round is gone', async () => {
    const { ask, backUp, restore, db, round } = await withResponses()
    const backupId = await backUp()
    const deliver = db().prepare(
      "INSERT INTO delivery (round_id, number, written_at, file_name, sha256, policy) VALUES (?, 1, ?, 'a.xlsx', ?, '{}')",
    )
    const told = [
      [round?.id, 2024],
      [newRound(db(), 2025).id, 2025],
    ] as const
    for (const [id, year] of told) deliver.run(id, `${year + 10}-01-01T00:00:00.000Z`, `sum ${year}`)
    const deliveries = [
      { year: 2024, number: 1 },
      { year: 2025, number: 1 },
    ]
    expect(succeeded(await ask('previewRestore', { backupId }))).toMatchObject({ deliveries, roundsOnlyNow: [] })
    succeeded(await restore(backupId))
    const kept = 'SELECT year, number, state FROM delivery JOIN round ON round.id = round_id ORDER BY year'
    expect(db().prepare(kept).all()).toEqual([
      { year: 2024, number: 1, state: 'open' },
      { year: 2025, number: 1, state: 'closed' },
    ])
    succeeded(await ask('undoRestore'))
    expect(db().prepare('SELECT count(*) FROM delivery').pluck().get()).toBe(2)
  })

  it('is undone as long as nothing has changed, and what was there is in the list after that', async () => {
    const { ask, backUp, type, responses, restore, db } = await withResponses()
    const backupId = await backUp()
    type(3)
    succeeded(await restore(backupId))
    succeeded(await ask('undoRestore'))
    expect(responses()).toBe(5)
    expect(succeeded(await ask('getBackups')).restored).toBeNull()
    expect(failed(await ask('undoRestore'))).toEqual({ code: 'restore-not-undoable' })
    succeeded(await restore(backupId))
    insertInsats(db(), 'En till', null, now)
    expect(succeeded(await ask('getBackups')).restored).toBeNull()
    expect(failed(await ask('undoRestore'))).toEqual({ code: 'restore-not-undoable' })
    const [newest] = succeeded(await ask('getBackups')).backups
    succeeded(await restore(newest?.id ?? ''))
    expect(responses()).toBe(5)
  })

  it('is refused where no backup can be made of what is there, but not where that is since it is damaged', async () => {
    const { context, ask, backUp, type, responses, restore, db, file, session } = await withResponses()
    const backupId = await backUp()
    type(3)
    const make = vi.spyOn(context.backups, 'make').mockResolvedValueOnce({ ok: false, error: 'no-room' })
    expect(failed(await restore(backupId))).toEqual({ code: 'backup-failed', reason: 'no-room' })
    expect(responses()).toBe(5)
    make.mockRestore()
    db().pragma('wal_checkpoint(TRUNCATE)')
    damagePage(file, 3)
    succeeded(await restore(backupId))
    expect(responses()).toBe(2)
    const aside = fs.readdirSync(path.dirname(file)).filter((name) => /undanlagd 1\)\.finsam$/.test(name))
    expect(aside).toHaveLength(1)
    // And the page says that it is there, since it may hold answers.
    expect(succeeded(await ask('getBackups')).setAside.map(({ name }) => name)).toEqual(aside)
    session.close()
  })

  it('is refused where the database is open for writing elsewhere', async () => {
    const file = newFile()
    const mine = await withResponses(file)
    const backupId = await mine.backUp()
    mine.session.close()
    fs.writeFileSync(leasePlace(file), JSON.stringify(leaseElsewhere()))
    const reading = await withResponses(file)
    expect(reading.session.current()?.access.kind).toBe('read')
    expect(failed(await reading.restore(backupId))).toMatchObject({ code: 'database-read-only' })
    expect(failed(await reading.ask('undoRestore'))).toMatchObject({ code: 'database-read-only' })
  })

  it('of a backup that is gone or damaged leaves everything as it was', async () => {
    const { ask, backUp, responses, restore, context, session } = await withResponses()
    const backupId = await backUp()
    expect(failed(await restore('2026-01-01 000000+0100 på begäran.finsam'))).toEqual({
      code: 'backup-unusable',
      reason: 'backup-gone',
    })
    const open = session.current()
    damagePage(path.join(open ? context.backups.folder(open).folder : '', backupId))
    expect(succeeded(await ask('getBackups')).backups).toMatchObject([{ state: 'damaged' }])
    expect(failed(await restore(backupId))).toEqual({ code: 'backup-unusable', reason: 'backup-damaged' })
    expect(responses()).toBe(2)
  })

  it('of a backup with an older password asks for that, and the database keeps the one it has', async () => {
    const { ask, backUp, type, responses, restore, program: started } = await withResponses()
    await setPassword(started, 'tre blå hästar på väg')
    const backupId = await backUp()
    await setPassword(started, 'fyra gula katter sover', 'tre blå hästar på väg')
    type(1)
    expect(succeeded(await ask('getBackups')).backups).toMatchObject([{ state: 'locked', responses: null }])
    expect(failed(await restore(backupId))).toMatchObject({ code: 'password-needed' })
    expect(failed(await restore(backupId, 'fyra gula katter sover'))).toEqual({
      code: 'backup-unusable',
      reason: 'password-wrong',
    })
    expect(responses()).toBe(3)
    succeeded(await restore(backupId, 'tre blå hästar på väg'))
    expect(responses()).toBe(2)
    // What is there keeps the password that it has, and so has what was there before.
    expect(succeeded(await ask('getBackups')).backups.filter(({ reason }) => reason === 'before-restore')).toMatchObject([
      { state: 'verified' },
    ])
    succeeded(await ask('undoRestore'))
    expect(responses()).toBe(3)
  }, 30_000)
})

describe('the second place in the program', () => {
  beforeEach(() => dialogs.showOpenDialog.mockReset())

  it('is asked for, gets the newest backup, and is forgotten with what is there left', async () => {
    const { ask, backUp } = await withResponses()
    const stick = newFolder()
    await backUp()
    dialogs.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] })
    expect(succeeded(await ask('chooseSecondPlace'))).toBeNull()
    expect(succeeded(await ask('getBackups')).second).toBeNull()
    dialogs.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [stick] })
    expect(succeeded(await ask('chooseSecondPlace'))).toEqual({ folder: stick, failure: null, since: null, behind: false })
    succeeded(await ask('forgetSecondPlace'))
    expect(succeeded(await ask('getBackups')).second).toBeNull()
    expect(fs.readdirSync(stick)).toHaveLength(1)
  })

  it('tells on the page that it is missing, and is tried again when one asks', async () => {
    const { ask, backUp } = await withResponses()
    const stick = newFolder()
    dialogs.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [stick] })
    succeeded(await ask('chooseSecondPlace'))
    fs.rmSync(stick, { recursive: true })
    await backUp()
    expect(succeeded(await ask('trySecondPlace'))).toEqual({
      folder: stick,
      failure: 'place-missing',
      since: expect.stringMatching(/^2024-05-02T/),
      behind: true,
    })
    fs.mkdirSync(stick)
    expect(succeeded(await ask('trySecondPlace'))).toEqual({ folder: stick, failure: null, since: null, behind: false })
  })
})

describe('a backup that could not be made', () => {
  it('is said, also when the program is started again, until there is one', async () => {
    const { context, ask, profile } = await withResponses()
    const startWith = (worker: BackupWorker) =>
      Object.assign(context, { backups: new BackupKeeper({ root: backupRoot(profile), now: context.now, worker }) })
    startWith((() => Promise.resolve(fail('no-room'))) as never)
    expect(failed(await ask('makeBackup'))).toEqual({ code: 'backup-failed', reason: 'no-room' })
    startWith(doBackupWork)
    expect(succeeded(await ask('getBackups')).failure).toMatchObject({ reason: 'asked', failure: 'no-room' })
    succeeded(await ask('makeBackup'))
    expect(succeeded(await ask('getBackups')).failure).toBeNull()
  })
})

describe('the changes that are in no backup', () => {
  it('are counted by the log', async () => {
    const { ask, backUp, db, round } = await withResponses()
    expect(succeeded(await ask('getBackups'))).toMatchObject({ unsaved: null, backups: [] })
    await backUp()
    expect(succeeded(await ask('getBackups')).unsaved).toBe(0)
    if (round) succeeded(setRoundState(db(), round.id, 'closed', now))
    expect(succeeded(await ask('getBackups')).unsaved).toBe(1)
  })
})
