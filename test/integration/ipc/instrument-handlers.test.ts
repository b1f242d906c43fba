import fs from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listInstrumentVersions } from '../../../electron/db/instrument-versions'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findQuestion } from '../../../shared/instrument/lookup'
import { writeCells } from '../../support/instrument-workbook'
import { failed, newDatabase, succeeded } from '../db/in-new-database'
import { instrumentCalls } from './instrument-calls'

const dialogs = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }))
vi.mock('electron', () => ({ dialog: dialogs, app: {}, shell: {}, BrowserWindow: class {}, session: {} }))
// The process of its own that reads is Electron's; the reading is the same.
vi.mock('../../../electron/background/reader-process', async () => {
  const { readSheets } = await import('../../../electron/excel/read-file')
  return {
    warmReader: () => {},
    readInOwnProcess: (bytes: Uint8Array, name: string, { signal, marks }: { signal?: AbortSignal; marks?: boolean }) =>
      signal?.aborted ? Promise.reject(signal.reason) : readSheets(bytes, name, { marks: marks ?? false }),
  }
})

beforeEach(() => {
  dialogs.showSaveDialog.mockReset()
  dialogs.showOpenDialog.mockReset()
})

const first = 'deltagare_pagaende.1'
const { text } = findQuestion(bundledInstrument, first)
const corrected = text.replace('stöd', 'hjälp')

describe('a workbook of the instrument', () => {
  it('that nobody has changed differs in nothing', async () => {
    const calls = instrumentCalls(dialogs)
    const { outcome } = await calls.read(await calls.workbook())
    expect(outcome).toMatchObject({ kind: 'readable', forms: 5, questions: 33, difference: { questions: [], reordered: false } })
  })

  it('stores nothing while it is looked at, nor when it is left', async () => {
    const calls = instrumentCalls(dialogs)
    const { fileId } = await calls.read(await calls.workbook((workbook) => writeCells(workbook, { 'Frågor!C2': corrected })))
    expect(listInstrumentVersions(calls.db)).toHaveLength(1)
    succeeded(await calls.leave(fileId))
    expect(failed(await calls.add(fileId, 'Enkäter 2025'))).toEqual({ code: 'file-not-open' })
    expect(listInstrumentVersions(calls.db)).toHaveLength(1)
  })

  it('with something wrong says what and where, and cannot be added', async () => {
    const calls = instrumentCalls(dialogs)
    const file = await calls.workbook((workbook) => {
      writeCells(workbook, { 'Frågor!D2': 'betyg', 'Skalor!D5': 'Flicka', 'Frågor!C3': { formula: 'C2', result: 'x' } })
      workbook.getWorksheet('Frågor')?.mergeCells('H8:H9')
    })
    const { fileId, outcome } = await calls.read(file)
    if (outcome.kind !== 'problems') throw new Error('readable')
    expect(outcome.problems.map(({ sheet, cell, what }) => `${sheet}!${cell} ${what.kind}`)).toEqual([
      'Frågor!D2 unknown',
      'Frågor!C3 formula',
      'Frågor!H8:H9 merged',
      'Frågor!H9 empty',
      'Skalor!A5 kon-changed',
    ])
    expect(failed(await calls.add(fileId, 'Enkäter 2025'))).toEqual({ code: 'file-not-open' })
  })

  it('with very much wrong tells of the first three hundred', async () => {
    const calls = instrumentCalls(dialogs)
    const file = await calls.workbook((workbook) => {
      for (let row = 40; row < 140; row++) writeCells(workbook, { [`Frågor!B${row}`]: 'nr' })
    })
    const { outcome } = await calls.read(file)
    expect(outcome).toMatchObject({ kind: 'problems', problems: { length: 300 }, more: 500 })
  })

  it.each([
    ['no workbook', Buffer.from([0, 1, 2, 3]), 'not-a-workbook'],
    ['nothing', Buffer.alloc(0), 'empty'],
  ])('that is %s is said to be so', async (_, bytes, reason) => {
    const calls = instrumentCalls(dialogs)
    expect(failed(await calls.drop('fil.xlsx', bytes))).toEqual({ code: 'file-unreadable', fileName: 'fil.xlsx', reason })
  })

  it('can be dropped on the page, and a csv file is told which sheets it lacks', async () => {
    const calls = instrumentCalls(dialogs)
    const whole = await calls.drop('bok.xlsx', fs.readFileSync(await calls.workbook()))
    expect(succeeded(whole)).toMatchObject({ fileName: 'bok.xlsx', outcome: { kind: 'readable' } })
    const csv = succeeded(await calls.drop('svar.csv', Buffer.from('Fråga;Skala\nHur?;frekvens\n')))
    expect(csv).toMatchObject({ outcome: { kind: 'problems', problems: { length: 8 } } })
  })

  it('that is not chosen, since the dialog was cancelled, is nothing', async () => {
    const calls = instrumentCalls(dialogs)
    dialogs.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] })
    const { instrumentHandlers } = await import('../../../electron/ipc/instrument-handlers')
    expect(
      succeeded(await instrumentHandlers.chooseInstrumentFile(calls.context, { comparedWith: calls.newest().id })),
    ).toBeNull()
  })

  it('is not added to another database than it was compared with', async () => {
    const calls = instrumentCalls(dialogs)
    const { fileId } = await calls.read(await calls.workbook((workbook) => writeCells(workbook, { 'Frågor!C2': corrected })))
    const another = newDatabase()
    calls.switchTo(another)
    expect(failed(await calls.add(fileId, 'Enkäter 2025'))).toEqual({ code: 'file-not-open' })
    expect(listInstrumentVersions(another)).toHaveLength(1)
  })
})

describe('a version that is added', () => {
  it('is the newest, under a name of its own, and the log counts without a word of it', async () => {
    const calls = instrumentCalls(dialogs)
    const before = calls.newest()
    const changed = { 'Frågor!C2': corrected, 'Frågor!C3': 'Påhittad fråga för prov: något annat?' }
    const { fileId } = await calls.read(await calls.workbook((workbook) => writeCells(workbook, changed)))
    expect(failed(await calls.add(fileId, before.label))).toEqual({ code: 'instrument-label-exists', label: before.label })
    const added = succeeded(await calls.add(fileId, 'Enkäter 2025', [first]))
    expect(calls.newest()).toEqual(added)
    expect(added).toMatchObject({ label: 'Enkäter 2025', hasAnswers: false })
    const details = calls.db
      .prepare("SELECT details FROM log WHERE action = 'instrument-version-created' ORDER BY id DESC")
      .pluck()
      .get()
    expect(JSON.parse(String(details))).toEqual({
      instrumentVersion: added.id,
      comparedWith: before.id,
      questions: 33,
      reworded: 2,
      continued: 1,
    })
  })

  it('remembers of each reworded question whether its series goes on, and gives that back in its workbook', async () => {
    const calls = instrumentCalls(dialogs)
    const changed = { 'Frågor!C2': corrected, 'Frågor!C3': 'Påhittad fråga för prov: något annat?' }
    const { fileId } = await calls.read(await calls.workbook((workbook) => writeCells(workbook, changed)))
    const { definition } = succeeded(await calls.add(fileId, 'Enkäter 2025', [first]))
    expect(findQuestion(definition, first).earlierWordings).toEqual([text])
    expect(findQuestion(definition, 'deltagare_pagaende.2').earlierWordings).toBeUndefined()
    const again = await calls.read(await calls.workbook())
    expect(again.outcome).toMatchObject({ difference: { questions: [] } })
    expect(calls.newest().definition).toEqual(definition)
  })

  it('takes over what the one who made the workbook has decided, unless it is decided otherwise here', async () => {
    const calls = instrumentCalls(dialogs)
    const changed = { 'Frågor!C2': corrected, 'Frågor!I2': text }
    const file = await calls.workbook((workbook) => writeCells(workbook, changed))
    const { fileId, outcome } = await calls.read(file)
    expect(outcome).toMatchObject({ difference: { questions: [{ key: first, series: { kind: 'to-decide', continues: true } }] } })
    const broken = succeeded(await calls.add(fileId, 'Bryts', []))
    expect(findQuestion(broken.definition, first).earlierWordings).toBeUndefined()
  })
})
