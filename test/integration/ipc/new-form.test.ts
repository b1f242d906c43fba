import { describe, expect, it, vi } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { countFrequencies } from '../../../electron/db/frequencies'
import { listInstrumentVersions, readInstrumentVersion } from '../../../electron/db/instrument-versions'
import { listRounds, setRoundState } from '../../../electron/db/rounds'
import { prepareDelivery } from '../../../electron/delivery/deliver'
import { entryWorkbook } from '../../../electron/excel/write-entry-workbook'
import { type EntryState, pressKey, startEntry } from '../../../shared/entry/entry-state'
import { understandSheet } from '../../../shared/importing/understand'
import { findForm } from '../../../shared/instrument/lookup'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import { paperHtml } from '../../../shared/paper/paper-html'
import { summarizeForm } from '../../../shared/report/question-summary'
import { measureTrends } from '../../../shared/report/trend'
import { addRemitters, writeCells } from '../../support/instrument-workbook'
import { newDatabase, newInsats, newRound, now, succeeded } from '../db/in-new-database'
import { typeForms } from '../db/typed-forms'
import { delivering } from '../delivery/closed-round'
import { instrumentCalls } from './instrument-calls'

const dialogs = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }))
vi.mock('electron', () => ({ dialog: dialogs, app: {}, shell: {}, BrowserWindow: class {}, session: {} }))
vi.mock('../../../electron/background/reader-process', async () => {
  const { readSheets } = await import('../../../electron/excel/read-file')
  return { warmReader: () => {}, readInOwnProcess: (bytes: Uint8Array, name: string) => readSheets(bytes, name, { marks: true }) }
})

const form = 'remittenter'
const board = 'styrelse'
const corrected = 'Har ni strukturer för att inleda, upprätthålla och underhålla relationer mellan inblandade aktörer?'

/**
 * A round on the bundled forms, then a version with a made-up form, a corrected question and a changed one for the board, and a round on
 * that. In the first round 6 of the board have answered 4, in the second 7 of the board 5 and 16 who refer people each of 1 to 4.
 */
async function twoRounds() {
  const db = newDatabase()
  // Hundreds of small transactions, of which none has to outlive the test.
  db.pragma('synchronous = OFF')
  const insatsId = newInsats(db, 'Coachingteam').id
  const { id: before } = newRound(db, 2023)
  typeForms(db, { roundId: before, form: board, insatsId: null }, { count: 6, answer: 4 })
  const version = await addVersion(db)
  const { id: after } = newRound(db, 2024)
  typeForms(db, { roundId: after, form: board, insatsId: null }, { count: 7, answer: 5 }, version.definition)
  for (const answer of [1, 2, 3, 4])
    typeForms(db, { roundId: after, form, insatsId }, { count: 4, answer, kon: (answer % 2) + 1 }, version.definition)
  return { db, before, after, version }
}

async function addVersion(db: Database): Promise<InstrumentVersion> {
  const calls = instrumentCalls(dialogs, db)
  const file = await calls.workbook((workbook) => {
    addRemitters(workbook)
    writeCells(workbook, {
      'Frågor!C32': corrected,
      'Frågor!C33': 'Påhittad fråga för prov: har ni en plan?',
      'Frågor!C34': 'Påhittad?',
    })
    writeCells(workbook, { 'Frågor!D34': 'omfattning', 'Frågor!G34': 'Vald av förbundet' })
  })
  const { fileId, outcome } = await calls.read(file)
  if (outcome.kind !== 'readable') throw new Error(JSON.stringify(outcome.problems))
  return succeeded(await calls.add(fileId, 'Enkäter för prov', ['styrelse.1', 'styrelse.3']))
}

function trendsIn(db: Database) {
  const rounds = listRounds(db).map((round) => ({
    round,
    instrumentVersion: readInstrumentVersion(db, round.instrumentVersionId),
    table: countFrequencies(db, round.id),
    asked: {},
  }))
  return measureTrends(rounds)
}

describe('a form that came in as a workbook', () => {
  it('is typed by keys, one a box', async () => {
    const { definition } = await addVersion(newDatabase())
    let state: EntryState = startEntry(definition, findForm(definition, form), {})
    const typed: unknown[] = []
    for (const key of ['1', '5', '6', '6', '2', 'Enter']) {
      const step = pressKey(state, key)
      if (step) typed.push(step.effect)
      state = step?.state ?? state
    }
    expect(typed).toEqual([
      { kind: 'record', item: 'kon', answer: 1 },
      { kind: 'record', item: 'remittenter.1', answer: 5 },
      { kind: 'record', item: 'remittenter.2', answer: 6 },
      // Ja and Nej have no box 6.
      null,
      { kind: 'record', item: 'remittenter.3', answer: 2 },
      { kind: 'save' },
    ])
  })

  it('is counted with every box of its scales', async () => {
    const { db, after, version } = await twoRounds()
    const { respondents, questions } = summarizeForm(countFrequencies(db, after), version.definition, form)
    expect(respondents).toBe(16)
    expect(questions.map(({ categories }) => categories.map(({ share }) => share.count))).toEqual([
      [4, 4, 4, 4, 0],
      [4, 4, 4, 4, 0, 0],
      [12, 4],
    ])
    expect(
      questions.map(({ mean, share46, shareJa }) => [mean?.value ?? null, share46?.share.value ?? null, shareJa?.value ?? null]),
    ).toEqual([
      [2.5, null, null],
      [2.5, 0.25, null],
      [null, null, 0.75],
    ])
  })

  it('has a paper of its own, a sheet to type into that an import knows by itself, and its labels are read', async () => {
    const { db, version } = await twoRounds()
    const [round] = listRounds(db)
    const paper = paperHtml({ forbund: { name: 'Prov', demo: false }, year: 2024, instrument: version, forms: [form] }, '')
    expect(paper.match(/Påhittad fråga för prov/gu)).toHaveLength(3)
    for (const label of ['Mycket svårt', 'Varken eller', 'Mycket lätt']) expect(paper).toContain(label)
    if (!round) throw new Error('no round')
    const bytes = await entryWorkbook({
      forbund: { name: 'Prov', demo: false },
      round,
      instrument: version,
      insatser: [],
      programVersion: '0.0.0',
    })
    const { readSheets } = await import('../../../electron/excel/read-file')
    const sheet = succeeded(await readSheets(bytes, 'skriv in.xlsx')).find(({ name }) => name === 'Remittenter')
    const [headers = []] = sheet?.rows ?? []
    const filled = {
      name: 'Remittenter',
      rows: [headers, ['', 'Kvinna', 'Varken eller', 'Ofta', 'Nej', 'Bra'], ['', 'Man', '5', '6', 'Ja', '']],
    }
    const understood = understandSheet(filled, version.definition)
    expect(understood.form).toBe(form)
    expect(understood.columns.map(({ role }) => role.kind)).toEqual([
      'insats',
      'kon',
      'question',
      'question',
      'question',
      'open-text',
    ])
  })

  it('is delivered, with its scale of five steps in the code book, and the audit passes', async () => {
    const { db, after } = await twoRounds()
    succeeded(setRoundState(db, after, 'closed', now))
    const { made } = succeeded(await prepareDelivery(db, after, delivering))
    expect(made.audit.status).toBe('passed')
    const rows = made.content.codebook.filter(({ question }) => question === 'remittenter.1')
    expect(rows.map(({ code, label }) => `${code} ${label}`)).toEqual([
      '1 Mycket svårt',
      '2 Ganska svårt',
      '3 Varken eller',
      '4 Ganska lätt',
      '5 Mycket lätt',
    ])
    const counted = made.content.answers.filter((row) => row.question === 'remittenter.1' && row.breakdown === 'total')
    expect(counted.map(({ codes, count }) => [codes, count])).toEqual(
      expect.arrayContaining([
        ['1', 4],
        ['2', 4],
        ['3', 4],
        ['4', 4],
        ['5', 0],
      ]),
    )
  })

  it('begins its trends, while those of other forms go on, break, or go on in other words', async () => {
    const { db } = await twoRounds()
    const trends = trendsIn(db)
    const pointsOf = (measure: string, key: string) =>
      trends.find((trend) => trend.measure === measure)?.series.find((series) => series.form.key === key)?.points ?? []
    expect(pointsOf('M90', form).map(({ status, n }) => [status, n])).toEqual([
      ['not-asked', 0],
      ['value', 16],
    ])
    const [, structures] = pointsOf('M17', board)
    expect([structures?.breakBefore, structures?.rewordedSince]).toEqual([null, 2023])
    expect(structures?.figures.mean?.change).toMatchObject({ sinceYear: 2023, verdict: { verdict: 'increase' } })
    const [, plan] = pointsOf('M25', board)
    expect(plan?.breakBefore).toEqual({ sinceYear: 2023, reasons: ['wording'] })
  })

  it('never lets a changed scale go on, though somebody asked for it', async () => {
    const { db, version } = await twoRounds()
    const question = findForm(version.definition, board).questions[2]
    expect(question).toMatchObject({ key: 'styrelse.3', scale: 'omfattning' })
    expect(question?.earlierWordings).toBeUndefined()
    const point = trendsIn(db).find(({ measure }) => measure === 'M26')?.series[0]?.points[1]
    expect(point?.breakBefore).toEqual({ sinceYear: 2023, reasons: ['wording', 'scale'] })
  })

  it('leaves the rounds that were there on the version that they had', async () => {
    const { db, version } = await twoRounds()
    const [after, before] = listRounds(db)
    expect(listInstrumentVersions(db).map(({ label }) => label)).toEqual(['Enkäter för prov', 'NNS indikatorer, enkäter 2019'])
    expect([before?.instrumentVersionId === version.id, after?.instrumentVersionId]).toEqual([false, version.id])
  })
})
