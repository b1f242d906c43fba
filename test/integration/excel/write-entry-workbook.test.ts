import ExcelJS from 'exceljs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readSheets } from '../../../electron/excel/read-file'
import { type EntryWorkbook, entryRows, entryWorkbook } from '../../../electron/excel/write-entry-workbook'
import { type Random, seededRandom } from '../../../shared/demo/random'
import { likeliestSheet } from '../../../shared/importing/likeliest-sheet'
import { readRows } from '../../../shared/importing/read-rows'
import type { SheetData } from '../../../shared/importing/sheet'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Form } from '../../../shared/instrument/definition'
import { findForm, openFieldsOf, scalesOf } from '../../../shared/instrument/lookup'
import type { Answer } from '../../../shared/model/answer'
import { missingWords } from '../../../shared/model/missing-words'
import { konItem } from '../../../shared/model/response'
import { insatser, round2024, versionOf } from '../../support/made-responses'
import { proposePlan } from '../../support/propose-plan'

afterEach(() => vi.useRealTimers())

function input(change: Partial<EntryWorkbook> = {}): EntryWorkbook {
  const forbund = { name: 'Samordningsförbundet Prov', demo: false }
  return { forbund, round: round2024, instrument: versionOf(1), insatser, programVersion: '0.1.0', ...change }
}

async function reopened(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return workbook
}

/** One form of paper as somebody has typed it in. */
interface Typed {
  readonly insats: string | null
  readonly answers: Readonly<Record<string, Answer>>
  readonly openTexts: Readonly<Record<string, string>>
}

const statuses = ['blank', 'double-marked', 'illegible'] as const

function madeUp(form: Form, random: Random): Typed {
  const answer = (codes: readonly { readonly code: number }[]): Answer =>
    random.chance(0.15) ? statuses[random.between(0, 2)]! : codes[random.between(0, codes.length - 1)]!.code
  const scales = [...scalesOf(bundledInstrument, form.key)]
  const openTexts = openFieldsOf(form).flatMap(({ key }) =>
    random.chance(0.5) ? [[key, `Bra stöd ${random.between(1, 99)}.`]] : [],
  )
  return {
    insats: random.chance(0.2) ? null : insatser[random.between(0, 2)]!.name,
    answers: Object.fromEntries(scales.map(([item, { codes }]) => [item, answer(codes)])),
    openTexts: Object.fromEntries(openTexts),
  }
}

/** Types forms into a sheet, choosing each answer from the list of its cell. */
function typeInto(workbook: ExcelJS.Workbook, form: Form, forms: readonly Typed[]): void {
  const sheet = workbook.getWorksheet(form.title)!
  const scales = [...scalesOf(bundledInstrument, form.key)]
  for (const [index, { insats, answers, openTexts }] of forms.entries()) {
    const row = sheet.getRow(index + 2)
    row.getCell(1).value = insats
    for (const [column, [item, { codes }]] of scales.entries()) {
      const answer = answers[item]!
      const word = typeof answer === 'number' ? codes.find(({ code }) => code === answer)!.label : missingWords[answer]
      expect(offered(workbook, row.getCell(column + 2))).toContain(word)
      row.getCell(column + 2).value = word
    }
    for (const [field, { key }] of openFieldsOf(form).entries())
      row.getCell(scales.length + 2 + field).value = openTexts[key] ?? null
  }
}

/** The words in the list of a cell. */
function offered(workbook: ExcelJS.Workbook, cell: ExcelJS.Cell): readonly unknown[] {
  const [, name = '', letter = '', first, last] =
    /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(cell.dataValidation.formulae[0]) ?? []
  const list = workbook.getWorksheet(name)!
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, index) => list.getCell(`${letter}${Number(first) + index}`).value,
  )
}

async function sheetsOf(workbook: ExcelJS.Workbook): Promise<readonly SheetData[]> {
  const read = await readSheets(Buffer.from(await workbook.xlsx.writeBuffer()), 'ifylld.xlsx')
  if (!read.ok) throw new Error(read.error)
  return read.value
}

describe('the workbook to type into', () => {
  it('has a sheet of how to, one for each form, and a hidden one of lists', async () => {
    const workbook = await reopened(await entryWorkbook(input()))
    const titles = bundledInstrument.forms.map(({ title }) => title)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Så gör du', ...titles, 'Listor'])
    expect(workbook.worksheets.map(({ state }) => state)).toEqual(['visible', ...titles.map(() => 'visible'), 'hidden'])
  })

  it('has the columns of the paper: insats, kön, the questions word for word, and free text where the form has it', async () => {
    const workbook = await reopened(await entryWorkbook(input()))
    for (const { title, questions, openFields = [] } of bundledInstrument.forms) {
      const headers = workbook.getWorksheet(title)!.getRow(1).values as unknown[]
      const wanted = ['Insats', 'Kön', ...questions.map(({ text }) => text), ...openFields.map(({ label }) => label)]
      expect(headers.slice(1)).toEqual(wanted)
    }
  })

  it('takes only what is on the list for an answer, and any name of an insats', async () => {
    const workbook = await reopened(await entryWorkbook(input()))
    const sheet = workbook.getWorksheet('Deltagare – avslut')!
    expect(offered(workbook, sheet.getCell('A2'))).toEqual(insatser.map(({ name }) => name))
    expect(sheet.getCell('A2').dataValidation.showErrorMessage).not.toBe(true)
    expect(offered(workbook, sheet.getCell(`F${entryRows + 1}`))).toEqual([
      'Ja',
      'Nej',
      'Ej besvarad',
      'Dubbelmarkerad',
      'Oläslig',
    ])
    expect(sheet.getCell('F2').dataValidation).toMatchObject({
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'Svaret finns inte i listan',
    })
    expect(sheet.getCell(`F${entryRows + 2}`).dataValidation).toBeUndefined()
  })

  it('can be typed in below the headers and nowhere else, and lets columns be made wider', async () => {
    const workbook = await reopened(await entryWorkbook(input()))
    const sheet = workbook.getWorksheet('Styrelse')!
    expect(sheet.getCell('A1').protection).toBeUndefined()
    for (const address of ['A2', 'E2', `E${entryRows + 1}`])
      expect(sheet.getCell(address).protection).toMatchObject({ locked: false })
    expect(sheet.getCell(`A${entryRows + 2}`).protection).toBeUndefined()
    expect(sheet).toMatchObject({ sheetProtection: { sheet: true, formatColumns: true } })
    expect(sheet).not.toHaveProperty('sheetProtection.hashValue')
    expect(['A2', 'B2'].map((address) => sheet.getCell(address).numFmt)).toEqual(['@', undefined])
    expect(sheet.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 1 }])
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1', fitToWidth: 1 })
  })

  it('has no list of insatser where there are none', async () => {
    const workbook = await reopened(await entryWorkbook(input({ insatser: [] })))
    expect(workbook.getWorksheet('Styrelse')!.getCell('A2').dataValidation).toBeUndefined()
    expect(workbook.getWorksheet('Listor')!.getCell('A1').value).not.toBe('Insats')
  })

  it('gives the forms names that Excel takes, whatever they are called', async () => {
    const titles = [
      'Deltagare: [nya] / avslutade under det gångna året',
      'Deltagare: [nya] / avslutade under det gångna halvåret',
      'LISTOR',
      "'Så'",
    ]
    const forms = titles.map((title, index) => ({ ...findForm(bundledInstrument, 'styrelse'), key: `f${index}`, title }))
    const instrument = versionOf(1, { ...bundledInstrument, forms })
    const workbook = await reopened(await entryWorkbook(input({ instrument })))
    const names = workbook.worksheets.map(({ name }) => name)
    expect(names).toEqual([
      'Så gör du',
      'Deltagare nya avslutade under d',
      'Deltagare nya avslutade und (2)',
      'LISTOR (2)',
      'Så',
      'Listor',
    ])
  })

  it('is the same whenever it is written, with the round’s last day as its date', async () => {
    vi.useFakeTimers({ now: new Date('2024-11-01T08:00:00Z'), toFake: ['Date'] })
    const first = await entryWorkbook(input())
    vi.setSystemTime(new Date('2025-02-03T09:10:12Z'))
    expect((await entryWorkbook(input())).equals(first)).toBe(true)
    expect((await reopened(first)).created).toEqual(new Date('2024-10-31T00:00:00Z'))
  })

  it('takes a name of an insats that looks like a formula for text', async () => {
    const workbook = await reopened(await entryWorkbook(input({ insatser: [{ ...insatser[0]!, name: '=1+1' }] })))
    expect(workbook.getWorksheet('Listor')!.getCell('A2').value).toBe("'=1+1")
  })

  it('is marked where the förbund is a demonstration', async () => {
    const workbook = await reopened(await entryWorkbook(input({ forbund: { name: 'Exempeldalen', demo: true } })))
    expect(workbook.getWorksheet('Så gör du')!.getColumn(1).values).toContain('Demonstration')
  })
})

describe('the filled workbook, imported', () => {
  it.each(bundledInstrument.forms)(
    '$title: every column is known for certain, and the answers are those that were typed',
    async (form) => {
      const workbook = await reopened(await entryWorkbook(input()))
      const random = seededRandom(form.questions.length)
      const forms = Array.from({ length: 40 }, () => madeUp(form, random))
      typeInto(workbook, form, forms)
      const sheets = await sheetsOf(workbook)
      expect(sheets.map(({ name }) => name)).not.toContain('Listor')
      const sheet = sheets[likeliestSheet(sheets, bundledInstrument)!]!
      expect(sheet.name).toBe(form.title)
      const understanding = understandSheet(sheet, bundledInstrument)
      expect(understanding.form).toBe(form.key)
      expect(understanding.columns.filter(({ certainty }) => certainty !== 'certain')).toEqual([])
      expect(understanding.columns.map(({ role }) => role.kind)).toEqual([
        'insats',
        konItem,
        ...form.questions.map(() => 'question'),
        ...openFieldsOf(form).map(() => 'open-text'),
      ])
      const { rows, problems, obstacles, rowsWithoutAnswers } = readRows(sheet, bundledInstrument, proposePlan(understanding)!)
      expect({ problems, obstacles, rowsWithoutAnswers }).toEqual({ problems: [], obstacles: [], rowsWithoutAnswers: [] })
      expect(rows.map(({ insats, answers, openTexts }) => ({ insats, answers, openTexts }))).toEqual(forms)
    },
  )

  it('is taken from the only sheet that has been typed into, also where others have more questions', async () => {
    const workbook = await reopened(await entryWorkbook(input()))
    const form = findForm(bundledInstrument, 'styrelse')
    typeInto(workbook, form, [madeUp(form, seededRandom(7))])
    const sheets = await sheetsOf(workbook)
    expect(sheets[likeliestSheet(sheets, bundledInstrument)!]!.name).toBe('Styrelse')
  })
})
