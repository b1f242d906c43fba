import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../electron/excel/read-file'
import { likeliestSheet } from '../../../shared/importing/likeliest-sheet'
import { type ImportSummary, summarise } from '../../../shared/importing/preview'
import { readRows } from '../../../shared/importing/read-rows'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { proposePlan } from '../../support/propose-plan'

interface Expected {
  readonly form: string
  readonly responses: number
  readonly counts?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly kon?: Readonly<Record<string, number>>
  readonly insats?: Readonly<Record<string, number>>
  readonly year?: number
  readonly personal_columns?: readonly string[]
  readonly problems?: readonly string[]
}

const folder = path.join(import.meta.dirname, '../../fixtures/import')
const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'))

async function importFile(fileName: string) {
  const read = await readSheets(readFileSync(path.join(folder, fileName)), fileName)
  if (!read.ok) throw new Error(read.error)
  const sheet = read.value[likeliestSheet(read.value, bundledInstrument) ?? 0]!
  const understanding = understandSheet(sheet, bundledInstrument)
  const reading = readRows(sheet, bundledInstrument, proposePlan(understanding)!)
  return { sheet, understanding, reading, summary: summarise(reading) }
}

/** Counts in the form of expected.json: by the question's number, then by code. */
function countsOf(summary: ImportSummary) {
  return Object.fromEntries(
    summary.questions.map(({ question, codes }) => [
      question.split('.')[1],
      Object.fromEntries(codes.map(({ code, count }) => [code, count])),
    ]),
  )
}

function konOf(summary: ImportSummary) {
  return Object.fromEntries(Object.entries(summary.kon).filter(([, count]) => count > 0))
}

describe.each(Object.entries(expected))('%s', (fileName, wanted) => {
  it('is recognised as its form, with a response a row', async () => {
    const { understanding, reading } = await importFile(fileName)
    expect(understanding.form).toBe(wanted.form)
    expect(reading.rows).toHaveLength(wanted.responses)
    expect(reading.obstacles.filter(({ kind }) => kind !== 'outside-scale-undecided')).toEqual([])
  })

  it('gives the answers that are known to be in it', async () => {
    const { summary } = await importFile(fileName)
    if (wanted.counts) expect(countsOf(summary)).toEqual(wanted.counts)
    if (wanted.kon) expect(konOf(summary)).toEqual(wanted.kon)
    if (wanted.insats)
      expect(Object.fromEntries(summary.insatser.map(({ insats, rows }) => [insats, rows]))).toEqual(wanted.insats)
  })

  it('accounts for every row in every question, answered or not', async () => {
    const { summary } = await importFile(fileName)
    for (const { codes, missing } of summary.questions) {
      const counts = [...codes.map(({ count }) => count), ...Object.values(missing)]
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(wanted.responses)
    }
  })

  it('lists the cells that are no answers, and no others', async () => {
    const { reading } = await importFile(fileName)
    expect(reading.problems.map(({ cell }) => cell)).toEqual(wanted.problems ?? [])
  })

  it('has its personal columns found, and nothing of them kept', async () => {
    const { understanding } = await importFile(fileName)
    const personal = understanding.columns.filter(({ role }) => role.kind === 'personal')
    expect(personal.map(({ header }) => header)).toEqual(wanted.personal_columns ?? [])
    expect(personal.flatMap(({ samples }) => samples)).toEqual([])
  })

  it('has the year of its dates', async () => {
    const { understanding } = await importFile(fileName)
    const hasDates = understanding.columns.some(({ role }) => role.kind === 'date')
    expect(understanding.year).toBe(hasDates ? 2024 : null)
    if (wanted.year) expect(understanding.year).toBe(wanted.year)
  })
})

describe('the problems of fel-avslut-2024.xlsx', () => {
  it('are said as what they are, and become the right kind of missing answer', async () => {
    const { reading } = await importFile('fel-avslut-2024.xlsx')
    expect(reading.problems.map(({ cell, kind, value, becomes }) => [cell, kind, value, becomes])).toEqual([
      ['Rådata!C4', 'outside-scale', '7', 'illegible'],
      ['Rådata!D6', 'unknown-label', 'Vet inte riktigt', 'illegible'],
      ['Rådata!A8', 'unknown-label', 'X', 'illegible'],
      ['Rådata!E10', 'several-answers', 'Ofta, Alltid', 'double-marked'],
    ])
  })

  it('keep the file from being imported only where it is not said what the number outside the scale means', async () => {
    const { sheet, understanding, reading } = await importFile('fel-avslut-2024.xlsx')
    expect(reading.obstacles).toEqual([{ kind: 'outside-scale-undecided', columns: [2] }])
    const plan = { ...proposePlan(understanding)!, outsideScale: { '2': 'blank' } } as const
    expect(readRows(sheet, bundledInstrument, plan).obstacles).toEqual([])
  })
})

describe('kodad-personal-2024.xlsx, whose headers are F1 to F9', () => {
  it('is only guessed to be of the one form with nine questions', async () => {
    const { understanding } = await importFile('kodad-personal-2024.xlsx')
    const questions = understanding.columns.filter(({ role }) => role.kind === 'question')
    expect(questions.map(({ certainty }) => certainty)).toEqual(Array(9).fill('uncertain'))
  })

  it('is certain once the user has said so', async () => {
    const { sheet } = await importFile('kodad-personal-2024.xlsx')
    const { columns } = understandSheet(sheet, bundledInstrument, { form: 'personal' })
    expect(columns.filter(({ certainty }) => certainty === 'uncertain')).toEqual([])
  })
})

describe('the exports whose headers are the wordings', () => {
  it.each(['forms-pagaende-2024.xlsx', 'google-styrelse-2024.csv', 'fel-avslut-2024.xlsx'])(
    '%s needs no question to the user',
    async (fileName) => {
      const { understanding } = await importFile(fileName)
      expect(understanding.columns.filter(({ certainty }) => certainty === 'uncertain')).toEqual([])
    },
  )
})
