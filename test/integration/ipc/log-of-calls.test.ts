import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setActor } from '../../../electron/db/actor'
import type { Database } from '../../../electron/db/database'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { WrittenFiles } from '../../../electron/files/written-files'
import type { AppContext, Handlers } from '../../../electron/ipc/context'
import { deliveryHandlers } from '../../../electron/ipc/delivery-handlers'
import { entryHandlers } from '../../../electron/ipc/entry-handlers'
import { importHandlers } from '../../../electron/ipc/import-handlers'
import { ImportSession } from '../../../electron/ipc/import-session'
import { logHandlers } from '../../../electron/ipc/log-handlers'
import { reportHandlers } from '../../../electron/ipc/report-handlers'
import { responseHandlers } from '../../../electron/ipc/response-handlers'
import { RunningWork } from '../../../electron/ipc/running-work'
import { secondEntryHandlers } from '../../../electron/ipc/second-entry-handlers'
import { targetHandlers } from '../../../electron/ipc/target-handlers'
import { WatchedWork } from '../../../electron/ipc/watched-work'
import { workspaceHandlers } from '../../../electron/ipc/workspace-handlers'
import { type CallName, contract, type InputOf, type OutputOf } from '../../../shared/contract/contract'
import { noChoices } from '../../../shared/delivery/delivery-choices'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import type { InsatsId, InstrumentVersionId, ResponseId, RoundId } from '../../../shared/model/id'
import type { LogAction } from '../../../shared/model/log-entry'
import { konItem } from '../../../shared/model/response'
import { disposableRound, dispose } from '../db/disposable'
import { newDatabase, newFolder, newInsats, newRound, now, succeeded } from '../db/in-new-database'
import { closedRound, form, typeLate } from '../delivery/closed-round'
import { participants, planFor } from './imports'
import { loggedCalls } from './logged-calls'
import { sessionOf } from './session-of'

const dialogs = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }))
vi.mock('electron', () => ({
  dialog: dialogs,
  utilityProcess: {},
  app: {},
  shell: {},
  BrowserWindow: class {},
  session: {},
}))
// The process of its own that audits is Electron's; the audit is the same.
vi.mock('../../../electron/background/audit-process', async () => {
  const { auditHere } = await import('../../../electron/solver/audit-request')
  return { auditInBackground: auditHere }
})

const handlers = {
  ...workspaceHandlers,
  ...entryHandlers,
  ...responseHandlers,
  ...secondEntryHandlers,
  ...importHandlers,
  ...deliveryHandlers,
  ...targetHandlers,
  ...reportHandlers,
  ...logHandlers,
}
type Known = keyof typeof handlers

/** Calls that were made through their handlers, and what each wrote in the log. */
const tried = new Map<CallName, Set<LogAction>>()

interface Row {
  readonly who: string
  readonly loggedAt: string
  readonly action: LogAction
}

/** The calls of the window of a database that anna has opened; each is made a minute after the one before, and must log this. */
function windowOf(db: Database) {
  setActor(db, 'anna')
  let minutes = 0
  const written = new WrittenFiles()
  const context = {
    window: {},
    session: sessionOf(() => db),
    importing: new ImportSession(),
    documents: '/dokument',
    programVersion: '0.0.0',
    written,
    exporting: new RunningWork(),
    auditing: new RunningWork(),
    logWork: { checking: new WatchedWork(), saving: new WatchedWork() },
    now: () => new Date(Date.parse('2024-06-03T08:00:00.000Z') + minutes * 60_000),
  } as unknown as AppContext
  async function outcome<Name extends Known>(name: Name, input: InputOf<Name>) {
    minutes += 1
    const handle = handlers[name] as Handlers<Name>[Name]
    return handle(context, contract[name].input.parse(input) as InputOf<Name>)
  }
  return {
    context,
    outcome,
    async logs<Name extends Known>(action: LogAction, name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
      const last = db.prepare('SELECT max(id) FROM log').pluck().get()
      const made = await outcome(name, input)
      const sql = 'SELECT who, logged_at AS loggedAt, action FROM log WHERE id > ?'
      const rows = db.prepare(sql).all(last) as Row[]
      expect([name, rows.map((row) => row.action)]).toEqual([name, expect.arrayContaining([action])])
      for (const { who, loggedAt } of rows) expect([name, who, loggedAt]).toEqual([name, 'anna', context.now().toISOString()])
      tried.set(name, new Set([...(tried.get(name) ?? []), action]))
      return made.ok ? (made.value as OutputOf<Name>) : (undefined as never)
    },
  }
}

/** Where the user puts the next file. */
function answer(name: string): void {
  dialogs.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path.join(newFolder(), name) })
}

beforeEach(() => dialogs.showSaveDialog.mockReset())

const items = [konItem, ...findForm(bundledInstrument, form).questions.map(({ key }) => key)]

describe('what is done through its call is in the log, with who and when', () => {
  it('a database that is made', () => {
    const file = path.join(newFolder(), 'a.finsam')
    const sql = "SELECT who, logged_at FROM log WHERE action = 'database-created'"
    const look = (made: Database) => expect(made.prepare(sql).raw().all()).toEqual([['anna', now]])
    createForbundDatabase(file, { name: 'A', demo: false }, now, look, 'anna')
    tried.set('createDatabase', new Set(['database-created']))
  })

  it('rounds, insatser, the instrument, deliveries and what is saved as files', async () => {
    const round = closedRound()
    const { logs } = windowOf(round.db)
    const { roundId } = round
    const versions = succeeded(await workspaceHandlers.getWorkspace(windowOf(round.db).context, undefined as never))
    const basedOn = versions.instrumentVersions[0]?.id as InstrumentVersionId
    const version = await logs('instrument-version-created', 'createInstrumentVersion', { basedOn, label: 'Ny' })
    await logs('scale-changed', 'setScale', { instrumentVersionId: version.id, question: `${form}.1`, scale: 'omfattning' })
    const dates = { startsOn: '2025-01-01', endsOn: '2025-12-31' }
    const { id: later } = await logs('round-created', 'createRound', { ...dates, year: 2025, instrumentVersionId: basedOn })
    await logs('round-changed', 'updateRound', { ...dates, roundId: later, year: 2026 })
    const { id: insatsId } = await logs('insats-created', 'createInsats', { name: 'Ny insats' })
    await logs('insats-renamed', 'renameInsats', { insatsId, name: 'Annan' })
    await logs('insats-removed', 'removeInsats', { insatsId })
    const accounting = { roundId: later, form, insatsId: round.coaching, asked: 20, declined: 2 }
    await logs('accounting-changed', 'setResponseAccounting', accounting)
    await logs('presentation-set', 'setPresentation', { roundId, presentation: { statistic: 'mean', slides: [] } })
    answer('a.xlsx')
    await logs('report-exported', 'exportReport', { roundId, format: 'xlsx' })
    answer('a.csv')
    await logs('chart-exported', 'exportChart', { roundId, statistic: 'mean', chart: `form:${form}`, format: 'csv' })
    await logs('delivery-choices-set', 'setDeliveryChoices', { roundId, choices: noChoices })
    answer('1.zip')
    const record = await logs('delivery-written', 'writeDelivery', { roundId })
    if (!record) throw new Error('nothing delivered')
    answer('1b.zip')
    await logs('delivery-recreated', 'recreateDelivery', { deliveryId: record.id })
    await logs('round-reopened', 'setRoundState', { roundId, state: 'open' })
    typeLate(round, round.coaching, [3])
    setActor(round.db, 'anna')
    answer('2.zip')
    await logs('delivery-refused', 'writeDelivery', { roundId })
    await logs('round-closed', 'setRoundState', { roundId: later, state: 'closed' })
    answer('logg.csv')
    await logs('log-exported', 'saveLog', undefined)
    // Two deliveries are audited, which may take a while.
  }, 20_000)

  it('papers that are typed, corrected, moved, read, undone and typed a second time', async () => {
    const { db, roundId, coaching } = openRound()
    const { logs, context } = windowOf(db)
    const place = { roundId, form, insatsId: null }
    async function type(): Promise<ResponseId> {
      const { responseId } = await logs('answer-recorded', 'recordAnswer', { response: place, item: konItem, answer: 1 })
      for (const item of items.slice(1))
        await logs('answer-recorded', 'recordAnswer', { response: { responseId }, item, answer: 1 })
      return responseId
    }
    const responseId = await type()
    await logs('open-text-changed', 'writeOpenText', { responseId, field: 'fritext', content: 'Bra' })
    const { runningNumber } = await logs('response-saved', 'saveResponse', { responseId })
    await logs('response-corrected', 'recordAnswer', { response: { responseId }, item: `${form}.1`, answer: 5 })
    await logs('response-moved', 'moveResponse', { responseId, insatsId: coaching })
    await logs('open-texts-read', 'findResponse', { roundId, form, runningNumber })
    await logs('open-texts-read', 'listOpenTexts', { roundId })
    await logs('open-text-masked', 'maskOpenText', { responseId, field: 'fritext', masks: [[0, 3]], reviewed: true })
    await logs('step-undone', 'undoStep', undefined)
    await logs('step-redone', 'redoStep', undefined)
    await logs('second-entry-rule-set', 'setSecondEntryRule', { roundId, form, rule: { mode: 'all', errorLimit: 0.01 } })
    for (const item of items) await logs('second-answer-recorded', 'recordSecondAnswer', { responseId, item, answer: 1 })
    await logs('second-entry-finished', 'finishSecondEntry', { responseId })
    await logs('difference-resolved', 'resolveDifference', { responseId, item: `${form}.1`, answer: 5, confirmed: true })
    await logs('response-deleted', 'deleteResponse', { responseId })
    const draft = await type()
    await logs('draft-discarded', 'discardDraft', { responseId: draft })
    const other = await type()
    await logs('open-text-changed', 'writeOpenText', { responseId: other, field: 'fritext', content: 'Mindre bra' })
    await logs('response-saved', 'saveResponse', { responseId: other })
    context.now = () => new Date('2024-06-03T11:00:00.000Z')
    await logs('open-texts-read', 'getResponse', { responseId: other })
  })

  it('files that are imported, corrected by a later one and undone', async () => {
    const { db, roundId } = openRound()
    const { logs, context } = windowOf(db)
    const begin = (row: (string | null)[]) => ({
      fileId: context.importing.begin('svar.xlsx', [participants(row)]).fileId,
      sheet: 0,
      roundId,
    })
    const anna = ['1', 'Coachingteam', 'Kvinna', 'Alltid', 'Ja', 'Mycket bra']
    const committed = await logs('import-committed', 'commitImport', { ...begin(anna), plan: planFor() } as never)
    await logs('open-text-changed', 'writeOpenText', { responseId: 1 as ResponseId, field: 'fritext', content: 'Mest bra' })
    const changed = [...anna.slice(0, 5), 'Inte bra']
    await logs('open-texts-read', 'previewImport', { ...begin(changed), plan: planFor() } as never)
    answer('rader.xlsx')
    const unreadable = begin(['2', 'Coachingteam', 'Kvinna', 'Kanske', 'Ja', null])
    await logs('failed-rows-saved', 'saveFailedRows', { ...unreadable, plan: planFor() } as never)
    if (!committed?.batch) throw new Error('nothing imported')
    // What the file did not ask.
    const response = { responseId: 1 as ResponseId }
    await logs('response-corrected', 'recordAnswer', { response, item: `${form}.2`, answer: 2 })
    await logs('import-undone', 'undoImport', { importBatchId: committed.batch.id })
    const elsewhere = begin(['7', 'Nytt team', 'Man', 'Ofta', 'Ja', null])
    const other = await logs('import-committed', 'commitImport', { ...elsewhere, plan: planFor() } as never)
    if (!other?.batch) throw new Error('nothing imported')
    await logs('insats-removed', 'undoImport', { importBatchId: other.batch.id })
  })

  it('gallring, of free text and then of everything', () => {
    const { db, roundId } = disposableRound()
    setActor(db, 'anna')
    for (const [kind, action] of [['open-texts', 'open-texts-disposed'] as const, ['responses', 'round-disposed'] as const]) {
      succeeded(dispose(db, roundId, kind))
      expect(db.prepare('SELECT who, action FROM log ORDER BY id DESC LIMIT 1').raw().get()).toEqual(['anna', action])
    }
    tried.set('disposeRound', new Set(['open-texts-disposed', 'round-disposed']))
  })

  it('what is measured against', async () => {
    const { db } = openRound()
    const { logs } = windowOf(db)
    const key = { subject: 'measure', subjectKey: 'M03', statistic: 'share46', fromYear: 2024 } as const
    await logs('target-set', 'setTarget', { target: { ...key, level: 0.8, near: 0.05 }, replaces: null })
    await logs('target-removed', 'removeTarget', key)
    const reference = { measure: 'M03', form, statistic: 'share46', name: 'Riket', year: 2024 } as const
    const referenceValue = { ...reference, value: 0.5, source: 'NNS' }
    await logs('reference-set', 'setReferenceValue', { referenceValue, replaces: null })
    await logs('reference-removed', 'removeReferenceValue', reference)
    const fields = { name: 'Personer', unit: 'personer', source: 'Eget', comment: '' }
    const { id: registerIndicatorId } = await logs('register-indicator-created', 'createRegisterIndicator', {
      ...fields,
      values: [],
    })
    await logs('register-indicator-changed', 'updateRegisterIndicator', { registerIndicatorId, ...fields, unit: 'st' })
    const changes = [{ year: 2024, value: 3, comment: '' }]
    await logs('register-values-set', 'setRegisterValues', { registerIndicatorId, changes })
    await logs('register-indicator-removed', 'removeRegisterIndicator', { registerIndicatorId })
  })
})

describe('every call', () => {
  // After the tests above, which do what is to be logged.
  it('has its place in the table of what is logged, and every one that logs has been tried', () => {
    expect(Object.keys(loggedCalls).sort()).toEqual(Object.keys(contract).sort())
    for (const [name, call] of Object.entries(loggedCalls)) {
      if (!('logs' in call)) continue
      if (call.triedIn === undefined)
        expect([name, [...(tried.get(name as CallName) ?? [])].sort()]).toEqual([name, [...call.logs].sort()])
      else
        for (const action of call.logs)
          expect([name, fs.readFileSync(call.triedIn, 'utf8').includes(action)]).toEqual([name, true])
    }
  })
})

/** A round that is open, with an insats and no answers. */
function openRound(): { readonly db: Database; readonly roundId: RoundId; readonly coaching: InsatsId } {
  const db = newDatabase()
  return { db, roundId: newRound(db).id, coaching: newInsats(db, 'Coachingteam').id }
}
