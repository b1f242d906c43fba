import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { backupRoot } from '../../../electron/backup/backup-folder'
import { rememberKnownFile } from '../../../electron/backup/known-files'
import { listSetAside } from '../../../electron/backup/set-aside-files'
import { connect } from '../../../electron/db/database'
import { recordAnswer } from '../../../electron/db/record-answer'
import { readReportSource } from '../../../electron/db/report-source'
import { setRoundState } from '../../../electron/db/rounds'
import { changedSinceDelivery } from '../../../electron/delivery/changed-since-delivery'
import { deliver } from '../../../electron/delivery/deliver'
import type { ResponseId } from '../../../shared/model/id'
import { fail } from '../../../shared/model/result'
import { decision, form, marker, responsesOf, rowMarker } from '../db/disposable'
import { failed, newFolder, now, succeeded } from '../db/in-new-database'
import { delivering } from '../delivery/closed-round'
import { type Disposing, disposing } from './disposal-calls'
import { elsewhere, newSession } from './opened-sessions'

const dialogs = vi.hoisted(() => ({ showSaveDialog: vi.fn() }))
const printed = vi.hoisted(() => ({ pages: [] as string[] }))
vi.mock('electron', () => ({ dialog: dialogs, app: {}, shell: {}, BrowserWindow: class {}, session: {} }))
// Printing is Chromium's; what is printed is ours.
vi.mock('../../../electron/print/print-html', () => ({
  printHtml: async (html: string) => {
    printed.pages.push(html)
    return Buffer.from('pdf')
  },
}))
vi.mock('../../../electron/print/font-faces', () => ({ fontFaces: '' }))

beforeEach(() => {
  printed.pages.splice(0)
  dialogs.showSaveDialog.mockReset()
})

function db({ session }: Disposing) {
  const open = session.database()
  if (!open) throw new Error('no database')
  return open
}

/** In which files of the folders a trace is found. */
function tracesIn(folders: readonly string[], traces: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
      const file = path.join(folder, name)
      return fs.statSync(file).isFile() && traces.some((trace) => fs.readFileSync(file).includes(trace))
    }),
  )
}

const disposeAll = (round: Disposing) => round.ask('disposeRound', { roundId: round.roundId, kind: 'responses', decision })

describe('what a gallring would do', () => {
  it('is told in numbers, with the forms that are too few to keep figures of', async () => {
    const round = await disposing()
    expect(succeeded(await round.ask('previewDisposal', { roundId: round.roundId }))).toMatchObject({
      removed: {
        forms: [
          { form, responses: 19, openTexts: 8 },
          { form: 'styrelse', responses: 4, openTexts: 0 },
        ],
      },
      withoutFigures: ['styrelse'],
      limit: 5,
      deliveries: 0,
      differsFrom: null,
    })
    expect(succeeded(await round.ask('listDisposable'))).toEqual([
      { roundId: round.roundId, responses: 23, openTexts: 8, deliveries: 0 },
      { roundId: round.earlier, responses: 11, openTexts: 0, deliveries: 0 },
    ])
  })

  it('is refused of an open round', async () => {
    const round = await disposing()
    succeeded(setRoundState(db(round), round.roundId, 'open', now))
    expect(failed(await round.ask('previewDisposal', { roundId: round.roundId }))).toEqual({ code: 'round-open', year: 2024 })
    expect(succeeded(await round.ask('listDisposable')).map(({ roundId }) => roundId)).toEqual([round.earlier])
  })
})

describe('a gallring', () => {
  it('makes a backup first, removes, and rewrites the file', async () => {
    const round = await disposing()
    const disposal = succeeded(await disposeAll(round))
    expect(disposal).toMatchObject({ ...decision, year: 2024, doneBy: 'anna', programVersion: '0.0.0' })
    expect(disposal?.rewrittenAt).not.toBeNull()
    expect(tracesIn([path.dirname(round.file)], [marker, rowMarker])).toEqual([])
    expect(tracesIn([round.profile], [marker])).toEqual([expect.stringMatching(/före gallring\.finsam$/)])
    expect(succeeded(await round.ask('listKeptRounds')).map(({ roundId }) => roundId)).toEqual([round.roundId])
    expect(failed(await round.ask('previewDisposal', { roundId: round.roundId }))).toEqual({
      code: 'round-disposed',
      year: 2024,
      kind: 'responses',
    })
  })

  it('removes nothing where no backup can be made, or where it is cancelled meanwhile', async () => {
    const round = await disposing()
    round.worker.mockResolvedValueOnce(fail('no-room') as never)
    expect(failed(await disposeAll(round))).toEqual({ code: 'backup-failed', reason: 'no-room' })
    round.worker.mockImplementationOnce((async () => {
      round.context.disposing.cancel()
      return fail('cancelled')
    }) as never)
    expect(succeeded(await disposeAll(round))).toBeNull()
    expect(succeeded(await round.ask('listDisposals'))).toEqual([])
    expect(responsesOf(db(round), round.roundId)).toHaveLength(23)
    expect(succeeded(await round.ask('getDisposalProgress'))).toBeNull()
  })

  it('is refused where the database is only read, and makes no backup for nothing', async () => {
    const round = await disposing()
    const readOnly = { code: 'database-read-only', reason: 'held', holder: null } as const
    vi.spyOn(round.session, 'writable').mockReturnValue(fail(readOnly))
    expect(failed(await disposeAll(round))).toEqual(readOnly)
    expect(failed(await round.ask('removeBackupsHolding', { roundId: round.roundId }))).toMatchObject({
      code: 'database-read-only',
    })
    expect(round.worker).not.toHaveBeenCalled()
  })

  it('of an encrypted database leaves no trace in plain, and none of the answers for who has the key', async () => {
    const round = await disposing({ encrypted: true })
    succeeded(await disposeAll(round))
    expect(responsesOf(db(round), round.roundId)).toEqual([])
    expect(db(round).pragma('freelist_count', { simple: true })).toBe(0)
    expect(db(round).pragma('integrity_check', { simple: true })).toBe('ok')
    expect(tracesIn([path.dirname(round.file), round.profile], [marker, rowMarker])).toEqual([])
    round.session.close()
    expect(failed(await round.session.open(round.file))).toMatchObject({ code: 'password-needed' })
    succeeded(await round.session.open(round.file, { key: round.key }))
    expect(succeeded(await round.ask('listDisposals'))).toHaveLength(1)
  })

  it('that could not rewrite the file says so, and does it when the file is opened', async () => {
    const round = await disposing()
    // Another program is reading the file: its journal cannot be emptied.
    const reader = connect(round.file, null, true)
    reader.exec('BEGIN; SELECT count(*) FROM response')
    expect(succeeded(await disposeAll(round))?.rewrittenAt).toBeNull()
    expect(succeeded(await round.ask('rewriteDisposed'))).toBe(false)
    reader.close()
    round.session.close()
    succeeded(await round.session.open(round.file))
    expect(succeeded(await round.ask('listDisposals'))[0]?.rewrittenAt).not.toBeNull()
    expect(db(round).pragma('freelist_count', { simple: true })).toBe(0)
  })
})

describe('a round that was delivered', () => {
  async function delivered() {
    const round = await disposing()
    const record = succeeded(await deliver(db(round), round.roundId, path.join(newFolder(), 'a.zip'), delivering))
    return { ...round, record }
  }

  it('keeps its delivery, refuses another, and its reports stand', async () => {
    const round = await delivered()
    const before = readReportSource(db(round), round.roundId, 'mean')
    succeeded(await disposeAll(round))
    expect(readReportSource(db(round), round.roundId, 'mean')).toEqual(before)
    expect(changedSinceDelivery(db(round), '0.0.0')).toBeNull()
    expect(failed(await deliver(db(round), round.roundId, path.join(newFolder(), 'b.zip'), delivering))).toEqual({
      code: 'round-disposed',
      year: 2024,
      kind: 'responses',
    })
    const rows = db(round).prepare('SELECT number, sha256 FROM delivery').all()
    expect(rows).toEqual([{ number: 1, sha256: round.record.sha256 }])
  })

  it('and changed since is not disposed of, but for its free texts: nobody has audited what would be kept', async () => {
    const round = await delivered()
    const [first] = responsesOf(db(round), round.roundId)
    succeeded(setRoundState(db(round), round.roundId, 'open', now))
    succeeded(recordAnswer(db(round), first as ResponseId, `${form}.2`, 1, now))
    succeeded(setRoundState(db(round), round.roundId, 'closed', now))
    expect(succeeded(await round.ask('previewDisposal', { roundId: round.roundId })).differsFrom).toBe(1)
    expect(failed(await disposeAll(round))).toEqual({ code: 'disposal-differs-from-delivery', year: 2024, number: 1 })
    expect(responsesOf(db(round), round.roundId)).toHaveLength(23)
    const onlyTexts = { roundId: round.roundId, kind: 'open-texts' as const, decision }
    expect(succeeded(await round.ask('disposeRound', onlyTexts))).toMatchObject({ kind: 'open-texts' })
  })
})

describe('backups that still hold what is disposed', () => {
  it('are named, and are removed with a new one left', async () => {
    const round = await disposing()
    await round.context.backups.make(round.session.current() as never, 'closing')
    expect(succeeded(await round.ask('listBackupsHolding'))).toEqual({ rounds: [], outOfReach: false })
    succeeded(await disposeAll(round))
    const { rounds } = succeeded(await round.ask('listBackupsHolding'))
    expect(rounds).toMatchObject([{ roundId: round.roundId, year: 2024, backups: [{ place: 'own' }, { place: 'own' }] }])
    const [held] = tracesIn([round.profile], [marker])
    const handle = fs.openSync(path.join(round.profile, held ?? ''), 'r')
    expect(succeeded(await round.ask('removeBackupsHolding', { roundId: round.roundId }))).toBe(2)
    // Nor can they be read by who has had one open since before.
    expect(fs.readFileSync(handle).every((byte) => byte === 0)).toBe(true)
    fs.closeSync(handle)
    expect(succeeded(await round.ask('listBackupsHolding'))).toEqual({ rounds: [], outOfReach: false })
    expect(tracesIn([round.profile], [marker])).toEqual([])
    expect(round.context.backups.list(round.session.current() as never)).toHaveLength(1)
    const logged = db(round).prepare("SELECT details FROM log WHERE action = 'backup-removed'").pluck().get()
    expect(JSON.parse(logged as string)).toEqual({ round: round.roundId, backups: 2 })
  })

  it('are not removed before there is one of the database as it is: one that is whole may be from before the round', async () => {
    const round = await disposing()
    const open = round.session.current() as never
    await round.context.backups.make(open, 'closing')
    const old = round.context.backups.list(open)[0]?.backup
    if (!old) throw new Error('one was made')
    // The same database, as it was before anybody had answered.
    const before = connect(old.file, null, false)
    before.pragma('foreign_keys = ON')
    before.exec('DELETE FROM response')
    before.close()
    expect(round.context.backups.list(open)[0]?.backup.state).toBe('verified')
    succeeded(await disposeAll(round))
    succeeded(await round.ask('removeBackupsHolding', { roundId: round.roundId }))
    expect(round.context.backups.unsavedChanges(open)).toBe(0)
  })

  it('are also found where only free texts are disposed, and in the second place', async () => {
    const round = await disposing()
    const place = newFolder()
    const open = round.session.current() as never
    succeeded(await round.ask('disposeRound', { roundId: round.roundId, kind: 'open-texts', decision }))
    await round.context.backups.nameSecond(open, place)
    const { rounds } = succeeded(await round.ask('listBackupsHolding'))
    expect(rounds[0]?.backups.map((backup) => backup.place)).toEqual(['own', 'second'])
    // One that is made now has the answers, but no free text.
    await round.context.backups.make(open, 'asked')
    expect(succeeded(await round.ask('listBackupsHolding')).rounds[0]?.backups).toHaveLength(2)
    expect(succeeded(await round.ask('removeBackupsHolding', { roundId: round.roundId }))).toBe(2)
    expect(tracesIn([round.profile, place], [marker])).toEqual([])
    fs.rmSync(place, { recursive: true })
    expect(succeeded(await round.ask('listBackupsHolding'))).toEqual({ rounds: [], outOfReach: true })
  })
})

describe('what was set aside beside the database', () => {
  /** The files of a database that has been disposed of, each as something has left it. */
  async function withFilesAside() {
    const round = await disposing()
    const beside = (name: string) => path.join(path.dirname(round.file), name)
    const before = beside('Förbundet på ön (undanlagd 1).finsam')
    await db(round).backup(before)
    fs.copyFileSync(before, beside('Gammalt namn (undanlagd 3).finsam'))
    fs.copyFileSync(before, `${round.file}.made`)
    succeeded(await disposeAll(round))
    const damaged = (name: string, lastWritten: string) => {
      fs.writeFileSync(beside(name), `${marker} trasig`)
      fs.writeFileSync(`${beside(name)}-wal`, marker)
      for (const end of ['', '-wal']) fs.utimesSync(beside(name) + end, new Date(lastWritten), new Date(lastWritten))
    }
    damaged('Förbundet på ön (undanlagd 2).finsam', '2024-05-02T08:00:30.000Z')
    damaged('Förbundet på ön (undanlagd 4).finsam', '2024-06-01')
    damaged('Grannförbundet (undanlagd 1).finsam', '2024-04-01')
    // Another förbund's, with answers of the same year.
    const other = beside('Grannförbundet (undanlagd 2).finsam')
    fs.copyFileSync(before, other)
    const changed = connect(other, null, false)
    changed.exec(`UPDATE forbund SET database_id = '${'b'.repeat(32)}'`)
    changed.close()
    // What a restore leaves that was cut off: a second name of the database itself.
    fs.linkSync(round.file, beside('Förbundet på ön (undanlagd 5).finsam'))
    return { round, beside }
  }

  const holding = [
    'Förbundet på ön (undanlagd 1).finsam',
    'Förbundet på ön (undanlagd 2).finsam',
    'Förbundet på ön.finsam.made',
    'Gammalt namn (undanlagd 3).finsam',
  ]

  it('is named where it is of the database and from before, or cannot be read and had its place', async () => {
    const { round } = await withFilesAside()
    const files = fs.readdirSync(path.dirname(round.file)).toSorted()
    const { rounds } = succeeded(await round.ask('listBackupsHolding'))
    expect(rounds[0]?.setAside.map(({ name }) => name).toSorted()).toEqual(holding)
    // Not even looked into: to close it would let go of SQLite's own locks on the database.
    expect(listSetAside(round.file).map(({ name }) => name)).not.toContain('Förbundet på ön (undanlagd 5).finsam')
    expect(rounds[0]?.setAside.find(({ name }) => name === holding[1])?.madeAt).toBe('2024-05-02T08:00:30.000Z')
    // Reading them leaves nothing beside them.
    expect(fs.readdirSync(path.dirname(round.file)).toSorted()).toEqual(files)
    const file = path.join(newFolder(), 'protokoll.pdf')
    dialogs.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file })
    const [disposal] = succeeded(await round.ask('listDisposals'))
    succeeded(await round.ask('saveDisposalProtocol', { disposalId: disposal?.id as never }))
    expect(printed.pages[0]).toContain('fanns 1 säkerhetskopia och 4 undanlagda databasfiler')
    expect(printed.pages[0]).toContain('Förbundet på ön (undanlagd 2).finsam, senast ändrad 2024-05-02')
  })

  it('goes with the backups, when somebody says so, and nothing else does', async () => {
    const { round, beside } = await withFilesAside()
    const handle = fs.openSync(beside(holding[0] ?? ''), 'r')
    expect(succeeded(await round.ask('removeBackupsHolding', { roundId: round.roundId }))).toBe(5)
    expect(fs.readFileSync(handle).every((byte) => byte === 0)).toBe(true)
    fs.closeSync(handle)
    const left = fs.readdirSync(path.dirname(round.file)).filter((name) => !/\.finsam(-wal|-shm|\.lock)$/.test(name))
    expect(left.toSorted()).toEqual([
      'Förbundet på ön (undanlagd 4).finsam',
      'Förbundet på ön (undanlagd 5).finsam',
      'Förbundet på ön.finsam',
      'Grannförbundet (undanlagd 1).finsam',
      'Grannförbundet (undanlagd 2).finsam',
    ])
    expect(fs.existsSync(`${beside(holding[1] ?? '')}-wal`)).toBe(false)
    expect(db(round).pragma('integrity_check', { simple: true })).toBe('ok')
    expect(succeeded(await round.ask('listBackupsHolding'))).toEqual({ rounds: [], outOfReach: false })
    const logged = db(round).prepare("SELECT details FROM log WHERE action = 'backup-removed' ORDER BY id").pluck().all()
    expect(logged.map((one) => JSON.parse(one as string))).toEqual([
      { round: round.roundId, backups: 1 },
      { round: round.roundId, setAside: 4 },
    ])
  })

  it('is left alone where it cannot be read and may be another förbund, whose file was saved over', async () => {
    const round = await disposing()
    const aside = (number: number) => path.join(path.dirname(round.file), `Förbundet på ön (undanlagd ${number}).finsam`)
    const [begun, later] = [new Date(now), new Date(Date.parse(now) + 30_000)]
    // One was closed as the database was made; in one somebody has gone on, with a password that is not known here.
    for (const [number, at] of [[1, begun] as const, [2, later] as const]) {
      fs.writeFileSync(aside(number), `${marker} hemlig`)
      fs.utimesSync(aside(number), at, at)
    }
    rememberKnownFile(backupRoot(round.profile), { file: aside(2), databaseId: 'c'.repeat(32) })
    succeeded(await disposeAll(round))
    expect(succeeded(await round.ask('listBackupsHolding')).rounds[0]?.setAside).toEqual([])
    succeeded(await round.ask('removeBackupsHolding', { roundId: round.roundId }))
    expect([1, 2].map((number) => fs.readFileSync(aside(number), 'utf8'))).toEqual(Array(2).fill(`${marker} hemlig`))
  })

  it('is left alone where it is a link to a file elsewhere, or somebody has opened it', async () => {
    const round = await disposing()
    const aside = (number: number) => path.join(path.dirname(round.file), `Förbundet på ön (undanlagd ${number}).finsam`)
    const copy = path.join(newFolder(), 'min egen kopia.finsam')
    await db(round).backup(copy)
    const content = fs.readFileSync(copy)
    fs.symlinkSync(copy, aside(1))
    fs.symlinkSync(path.join(newFolder(), 'borta.finsam'), aside(2))
    fs.copyFileSync(copy, aside(3))
    await newSession({ owner: elsewhere }).session.open(aside(3))
    succeeded(await disposeAll(round))
    const name = path.basename(aside(3))
    expect(succeeded(await round.ask('listBackupsHolding')).rounds[0]?.setAside).toMatchObject([{ name }])
    // The backup alone.
    expect(succeeded(await round.ask('removeBackupsHolding', { roundId: round.roundId }))).toBe(1)
    expect(fs.readFileSync(copy)).toEqual(content)
    expect(fs.existsSync(aside(3))).toBe(true)
  })
})

describe('the protocol', () => {
  it('tells what was removed and kept, by which decision, when and by whom, and which backups are left', async () => {
    const round = await disposing()
    const disposal = succeeded(await disposeAll(round))
    if (!disposal) throw new Error('it was cancelled')
    const file = path.join(newFolder(), 'protokoll.pdf')
    dialogs.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file })
    expect(succeeded(await round.ask('saveDisposalProtocol', { disposalId: disposal.id }))).toMatchObject({
      fileName: 'protokoll.pdf',
    })
    expect(dialogs.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({
      defaultPath: '/dokument/Förbundet på ön – gallringsprotokoll 2024.pdf',
    })
    expect(fs.readFileSync(file, 'utf8')).toBe('pdf')
    const [html = ''] = printed.pages
    for (const said of [decision.decidedOn, decision.basis, decision.decidedBy, 'anna', '0.0.0', disposal.logHash])
      expect(html).toContain(said)
    expect(html).toMatch(/Tillsammans<\/th><td class="number">23<\/td><td class="number">8</)
    expect(html).toContain('fanns 1 säkerhetskopia')
    expect(html).toContain('VACUUM')
    // The board's four answers are not there at all.
    expect(html).toContain('Av Styrelse är inga siffror kvar')
    succeeded(await round.ask('removeBackupsHolding', { roundId: round.roundId }))
    dialogs.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file })
    succeeded(await round.ask('saveDisposalProtocol', { disposalId: disposal.id }))
    expect(printed.pages[1]).toContain('fanns ingen säkerhetskopia')
  })

  it('is not made where the dialog is cancelled', async () => {
    const round = await disposing()
    const disposal = succeeded(await disposeAll(round))
    dialogs.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' })
    expect(succeeded(await round.ask('saveDisposalProtocol', { disposalId: disposal?.id as never }))).toBeNull()
    expect(printed.pages).toEqual([])
  })
})
