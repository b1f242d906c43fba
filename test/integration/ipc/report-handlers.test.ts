import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { setDeliveryChoices } from '../../../electron/db/delivery-choices'
import { renameInsats } from '../../../electron/db/insatser'
import { readSheets } from '../../../electron/excel/read-file'
import { WrittenFiles } from '../../../electron/files/written-files'
import type { AppContext } from '../../../electron/ipc/context'
import { reportHandlers } from '../../../electron/ipc/report-handlers'
import { RunningWork } from '../../../electron/ipc/running-work'
import type { InputOf } from '../../../shared/contract/contract'
import { noChoices } from '../../../shared/delivery/delivery-choices'
import type { RoundId } from '../../../shared/model/id'
import type { Presentation } from '../../../shared/model/presentation'
import { failed, newDatabase, newFolder, newInsats, newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'
import { closedRound, deliverTo, typeLate } from '../delivery/closed-round'
import { sessionOf } from './session-of'

const dialogs = vi.hoisted(() => ({ showSaveDialog: vi.fn() }))
vi.mock('electron', () => ({ dialog: dialogs, app: {}, shell: {}, BrowserWindow: class {}, session: {} }))

const form = 'deltagare_pagaende'

/** A round with 9 participants in Coachingteam and 3 in Arbetsspåret, and the calls of its window. */
function opened() {
  const db = newDatabase()
  const { id: roundId } = newRound(db)
  typeForms(db, { roundId, form, insatsId: newInsats(db, 'Coachingteam').id }, { count: 9, answer: 5 })
  typeForms(db, { roundId, form, insatsId: newInsats(db, 'Arbetsspåret').id }, { count: 3, answer: 2 })
  return callsOf(db, roundId)
}

/** The calls of the window of a database, at one of its rounds. */
function callsOf(db: Database, roundId: RoundId) {
  let open: Database | null = db
  const context = {
    window: {},
    session: sessionOf(() => open),
    documents: '/dokument',
    programVersion: '0.0.0',
    written: new WrittenFiles(),
    exporting: new RunningWork(),
    now: () => new Date(now),
  } as unknown as AppContext
  const chartInput = { roundId, statistic: 'share46', chart: `form:${form}`, format: 'csv' } as const
  return {
    db,
    close: () => {
      open = null
    },
    get: () => reportHandlers.getPresentation(context, { roundId }),
    set: (presentation: Presentation) => reportHandlers.setPresentation(context, { roundId, presentation }),
    exportReport: (format: InputOf<'exportReport'>['format'] = 'xlsx') =>
      reportHandlers.exportReport(context, { roundId, format }),
    exportChart: (changes: Partial<InputOf<'exportChart'>> = {}) =>
      reportHandlers.exportChart(context, { ...chartInput, ...changes }),
    cancel: () => reportHandlers.cancelExport(context, undefined as never),
    logged: () =>
      (db.prepare("SELECT action, details FROM log WHERE action LIKE '%-exported'").all() as { details: string }[]).map(
        (row) => ({
          ...row,
          details: JSON.parse(row.details),
        }),
      ),
  }
}

/** Where the user puts the next file; what is done meanwhile is done while the dialog is open. */
function answer(file: string, meanwhile: () => unknown = () => undefined): void {
  dialogs.showSaveDialog.mockImplementationOnce(async () => {
    meanwhile()
    return { canceled: false, filePath: file }
  })
}

function proposed(): unknown {
  return dialogs.showSaveDialog.mock.calls.at(-1)?.[1]?.defaultPath
}

beforeEach(() => dialogs.showSaveDialog.mockReset())

describe('the report as a file', () => {
  it('is what was chosen to be shown, in that order and with its comments', async () => {
    const { set, exportReport, logged } = opened()
    const slides = [
      { chart: 'trend:M03', comment: 'Vi har bytt rutin.' },
      { chart: 'rates', comment: '' },
    ]
    succeeded(await set({ statistic: 'mean', slides }))
    const file = path.join(newFolder(), 'rapport.xlsx')
    answer(file)
    expect(await exportReport()).toEqual({ ok: true, value: { fileId: expect.any(String), fileName: 'rapport.xlsx' } })
    const sheets = succeeded(await readSheets(fs.readFileSync(file), 'rapport.xlsx'))
    expect(sheets).toHaveLength(3)
    expect(JSON.stringify(sheets[1]?.rows)).toMatch(/Medelvärde.*Vi har bytt rutin/s)
    expect(JSON.stringify(sheets[2]?.rows)).toContain('Svar och svarsandel 2024')
    expect(logged()).toEqual([{ action: 'report-exported', details: { round: 1, format: 'xlsx' } }])
  })

  it("is the program's own choice where nothing was chosen", async () => {
    const { get, exportReport } = opened()
    expect(await get()).toEqual({ ok: true, value: null })
    const file = path.join(newFolder(), 'r.xlsx')
    answer(file)
    succeeded(await exportReport())
    const sheets = succeeded(await readSheets(fs.readFileSync(file), 'r.xlsx'))
    expect(sheets.map(({ name }) => name).slice(1)).toEqual(['1 Svar och svarsandel 2024', '2 Deltagare – pågående 2024'])
  })

  it('is proposed a name that says whose and which year, first among the documents and then where the last was put', async () => {
    const { exportReport, exportChart } = opened()
    dialogs.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' })
    expect(await exportReport('pdf')).toEqual({ ok: true, value: null })
    expect(proposed()).toBe('/dokument/Provförbundet – rapport 2024.pdf')
    expect(await exportChart({ chart: 'trend:M03', format: 'png' })).toEqual({ ok: true, value: null })
    expect(proposed()).toBe(
      '/dokument/Provförbundet – Får stödet ta den tid du behöver Andel 4–6 (Ofta, För det mesta, Alltid) 2024.png',
    )
    const folder = newFolder()
    answer(path.join(folder, 'a.csv'))
    succeeded(await exportChart())
    await exportReport('docx')
    expect(proposed()).toBe(`${folder}/Provförbundet – rapport 2024.docx`)
  })

  it('that cannot be written says so, and nothing is logged', async () => {
    const { exportReport, logged } = opened()
    answer(path.join(newFolder(), 'finns-inte', 'rapport.xlsx'))
    expect(await exportReport()).toEqual({ ok: false, error: { code: 'file-unwritable', fileName: 'rapport.xlsx' } })
    expect(logged()).toEqual([])
  })

  it('is nowhere when it is cancelled, while the dialog is open or while it is made', async () => {
    const { exportReport, cancel, logged } = opened()
    const folder = newFolder()
    answer(path.join(folder, 'a.xlsx'), cancel)
    expect(await exportReport()).toEqual({ ok: true, value: null })
    answer(path.join(folder, 'b.xlsx'), () => setImmediate(cancel))
    expect(await exportReport()).toEqual({ ok: true, value: null })
    expect([fs.readdirSync(folder), logged()]).toEqual([[], []])
  })

  it('is written though the database was closed while the dialog was open', async () => {
    const { exportReport, close, logged } = opened()
    const file = path.join(newFolder(), 'rapport.xlsx')
    answer(file, close)
    succeeded(await exportReport())
    expect(fs.existsSync(file)).toBe(true)
    expect(logged()).toEqual([])
  })
})

describe('a chart as a file', () => {
  it('has its figures in the statistic asked for', async () => {
    const { exportChart, logged } = opened()
    const file = path.join(newFolder(), 'a.csv')
    answer(file)
    expect(await exportChart()).toMatchObject({ ok: true, value: { fileName: 'a.csv' } })
    // 9 of 12 have answered 5, the others 2.
    expect(fs.readFileSync(file, 'utf8')).toMatch(/"1\. .*";0;3;0;0;9;0;12;0;0;4,3;.*;75%;/)
    expect(logged()).toEqual([{ action: 'chart-exported', details: { round: 1, chart: `form:${form}`, format: 'csv' } }])
    answer(file)
    succeeded(await exportChart({ chart: 'trend:M03', statistic: 'mean' }))
    expect(fs.readFileSync(file, 'utf8')).toContain('Medelvärde')
  })

  it('tells nothing of a group that is too small to be shown', async () => {
    const { exportChart } = opened()
    for (const format of ['csv', 'svg'] as const) {
      const file = path.join(newFolder(), `a.${format}`)
      answer(file)
      succeeded(await exportChart({ chart: `insats:${form}:${form}.1`, format }))
      const content = fs.readFileSync(file, 'utf8')
      expect(content).toContain('12')
      expect(content).not.toMatch(/Arbetsspåret|Coachingteam/)
    }
  })

  it('that there is none of says so, and asks for no place', async () => {
    const { exportChart } = opened()
    expect(await exportChart({ chart: 'form:okänt' })).toEqual({ ok: false, error: { code: 'chart-gone' } })
    expect(dialogs.showSaveDialog).not.toHaveBeenCalled()
  })
})

describe('a report of a round that has been delivered', () => {
  /** Whether the round's report and one of its charts are saved, or the failure they have in common. */
  async function saved(round: ReturnType<typeof closedRound>) {
    const { exportReport, exportChart } = callsOf(round.db, round.roundId)
    const results = []
    for (const [save, name] of [[exportReport, 'a.xlsx'] as const, [exportChart, 'a.csv'] as const]) {
      dialogs.showSaveDialog.mockReset()
      answer(path.join(newFolder(), name))
      results.push(await save())
    }
    const [report, chart] = results
    if (report?.ok && chart?.ok) return 'saved'
    expect(report).toEqual(chart)
    expect(dialogs.showSaveDialog).not.toHaveBeenCalled()
    return report && failed(report)
  }

  it('is saved before the first delivery, and while its figures are those of the latest', async () => {
    const round = closedRound()
    expect(await saved(round)).toBe('saved')
    succeeded(await deliverTo(round, path.join(newFolder(), '1.zip')))
    expect(await saved(round)).toBe('saved')
    typeLate(round, round.coaching, [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6])
    succeeded(await deliverTo(round, path.join(newFolder(), '2.zip')))
    expect(await saved(round)).toBe('saved')
  })

  it('is not saved where a form has come late, since the two together would tell what it says', async () => {
    const round = closedRound()
    succeeded(await deliverTo(round, path.join(newFolder(), '1.zip')))
    typeLate(round, round.coaching, [3])
    const changed = { code: 'report-differs-from-delivery', year: 2024, number: 1 }
    expect(await saved(round)).toEqual(changed)
    // Refused, the delivery has not left either, and nothing is other than it was.
    failed(await deliverTo(round, path.join(newFolder(), '2.zip')))
    expect(await saved(round)).toEqual(changed)
  })

  it('is not saved either where it is of a later round, whose trends tell of the changed one', async () => {
    const round = closedRound()
    succeeded(await deliverTo(round, path.join(newFolder(), '1.zip')))
    typeLate(round, round.coaching, [3])
    const later = newRound(round.db, 2025)
    expect(await saved({ ...round, roundId: later.id })).toMatchObject({ year: 2024, number: 1 })
  })

  it('is saved though an insats has got another name, and with it another place among the others', async () => {
    const round = closedRound()
    succeeded(await deliverTo(round, path.join(newFolder(), '1.zip')))
    succeeded(renameInsats(round.db, round.coaching, 'Almen', now))
    expect(await saved(round)).toBe('saved')
    succeeded(setDeliveryChoices(round.db, round.roundId, { ...noChoices, numbered: true }, now))
    expect(await saved(round)).toBe('saved')
    const joined = [[round.coaching, round.work]]
    succeeded(setDeliveryChoices(round.db, round.roundId, { ...noChoices, joined }, now))
    expect(await saved(round)).toMatchObject({ code: 'report-differs-from-delivery' })
  })
})
