import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../electron/excel/read-file'
import { instrumentWorkbook } from '../../../electron/excel/write-instrument-workbook'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { readInstrument } from '../../../shared/instrument-workbook/read-instrument'
import { withRemitters } from '../../support/remitters'

async function read(bytes: Buffer, known: InstrumentDefinition = bundledInstrument) {
  const sheets = await readSheets(bytes, 'instrument.xlsx', { marks: true })
  if (!sheets.ok) throw new Error(sheets.error)
  return readInstrument(sheets.value, [known])
}

function saved(definition: InstrumentDefinition): Promise<Buffer> {
  return instrumentWorkbook({ label: 'Enkäter', definition }, '1.0.0', new Date('2024-10-31T12:00:00Z'))
}

async function opened(definition = bundledInstrument): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await saved(definition)) as unknown as ArrayBuffer)
  return workbook
}

async function changed(change: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = await opened()
  change(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** Every text that a cell can hold and that a program could take for something else. */
const oddTexts = [
  '=1+1',
  '+46',
  '-',
  '@namn',
  "'citat'",
  '"citat"',
  '1-2',
  '007',
  'a\u2013b & <c>',
  '_x0041_',
  '_x005F_x0041_',
  '1e5',
  '#N/A?',
]

describe('an instrument saved as a workbook and read again', () => {
  it.each([
    ['the bundled one', bundledInstrument],
    ['one with a form more', withRemitters()],
  ])('is the same to the letter: %s', async (_, definition) => {
    expect(await read(await saved(definition), definition)).toEqual({ ok: true, value: definition })
  })

  it.each(oddTexts)('has a text that looks like something else as it is: %s', async (text) => {
    const definition = withRemitters((form) => ({
      ...form,
      respondents: text,
      questions: form.questions.map((question, index) =>
        index === 0 ? { ...question, text, scaleSource: text, earlierWordings: [`${text} x`, `y ${text}`] } : question,
      ),
    }))
    expect(await read(await saved(definition), definition)).toEqual({ ok: true, value: definition })
  })

  it('is the same after exceljs, as any other program, has opened and saved it', async () => {
    expect(await read(await changed(() => {}))).toEqual({ ok: true, value: bundledInstrument })
  })
})

describe('the workbook of an instrument', () => {
  it('begins with how to change it, and has its headers in sight and as text', async () => {
    const workbook = await opened()
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Läs först',
      'Formulär',
      'Frågor',
      'Skalor',
      'Mått',
      'Områden',
      'Fritext',
      'Saknade formulär',
      'Instrument',
    ])
    for (const sheet of workbook.worksheets.slice(1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(sheet.getRow(1).font?.bold).toBe(true)
    }
    const wording = workbook.getWorksheet('Frågor')?.getCell('C2')
    expect([wording?.numFmt, wording?.alignment?.wrapText]).toEqual(['@', true])
  })

  it('offers in a cell what can stand there', async () => {
    const workbook = await opened()
    const listOf = (sheet: string, cell: string) => workbook.getWorksheet(sheet)?.getCell(cell).dataValidation?.formulae
    expect(listOf('Frågor', 'D5')).toEqual(["'Skalor'!$A$2:$A$501"])
    expect(listOf('Frågor', 'E60')).toEqual(["'Mått'!$A$2:$A$501"])
    expect(listOf('Frågor', 'A2')).toEqual(["'Formulär'!$A$2:$A$501"])
    expect(listOf('Skalor', 'C3')).toEqual(['"Steg,Ja/Nej,Bakgrund"'])
  })
})

describe('a workbook with what only the file shows', () => {
  it('is refused for a formula and for merged cells, with their places', async () => {
    const bytes = await changed((workbook) => {
      const sheet = workbook.getWorksheet('Frågor')
      if (!sheet) throw new Error('no sheet')
      sheet.getCell('C3').value = { formula: 'C2', result: 'Är du med?' }
      sheet.mergeCells('G4:G5')
    })
    const places = [
      { sheet: 'Frågor', cell: 'C3', what: { kind: 'formula' } },
      { sheet: 'Frågor', cell: 'G4:G5', what: { kind: 'merged' } },
    ]
    expect(await read(bytes)).toMatchObject({ ok: false, error: expect.arrayContaining(places) })
  })
})
