import { readFileSync } from 'node:fs'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../electron/excel/read-file'
import { failedRowsWorkbook } from '../../../electron/excel/write-failed-rows'
import { failedRows } from '../../../shared/importing/failed-rows'
import { rowContents } from '../../../shared/importing/fingerprint'
import { readRows } from '../../../shared/importing/read-rows'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { proposePlan } from '../../support/propose-plan'

const hash = (row: number) => String(row).padStart(64, '0')

function planOf(sheet: SheetData) {
  const plan = proposePlan(understandSheet(sheet, bundledInstrument))
  if (!plan) throw new Error('no form')
  return plan
}

async function saved(sheet: SheetData): Promise<Buffer> {
  const plan = planOf(sheet)
  const table = failedRows(sheet, plan, readRows(sheet, bundledInstrument, plan).problems)
  const watch = { signal: new AbortController().signal, report: () => {} }
  const bytes = await failedRowsWorkbook(table, new Map(table.rows.map(({ row }) => [row, hash(row)])), watch)
  if (!bytes) throw new Error('ended')
  return bytes
}

async function sheetIn(bytes: Buffer, fileName = 'rätta.xlsx'): Promise<SheetData> {
  const read = await readSheets(bytes, fileName)
  const [sheet] = read.ok ? read.value : []
  if (!sheet) throw new Error('no sheet')
  return sheet
}

async function opened(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

/** The fixture with four cells that are no answers, in the rows 4, 6, 8 and 10. */
async function fixture(): Promise<SheetData> {
  const name = 'fel-avslut-2024.xlsx'
  return sheetIn(readFileSync(path.join(import.meta.dirname, '../../fixtures/import', name)), name)
}

describe('the workbook of rows to correct', () => {
  it('has the rows as in the file, each problem marked and said beside it', async () => {
    const sheet = await opened(await saved(await fixture()))
    const headers = (sheet.getRow(1).values as string[]).slice(1)
    expect(headers.slice(0, 4)).toEqual(['Rad i filen', 'Kön', 'Att rätta', 'Insats'])
    expect(headers.at(-1)).toBe('Radens kännetecken (ändra inte)')
    expect([2, 3, 4, 5].map((row) => sheet.getCell(row, 1).value)).toEqual([4, 6, 8, 10])
    const [kon, beside] = [sheet.getCell('B4'), sheet.getCell('C4')]
    expect([kon.value, beside.value]).toEqual(['X', 'Inget av svarsalternativen'])
    expect(kon.fill).toMatchObject({ pattern: 'solid' })
    expect(sheet.getCell('B3').fill).not.toMatchObject({ pattern: 'solid' })
    expect(sheet.rowCount).toBe(5)
  })

  it('is understood without a question once the cells are corrected', async () => {
    const sheet = await sheetIn(await saved(await fixture()))
    const wrong = new Map<CellValue, CellValue>([
      ['7', 6],
      [7, 6],
      ['Vet inte riktigt', 'Ofta'],
      ['X', 'Man'],
      ['Ofta, Alltid', 'Alltid'],
    ])
    const corrected = { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => wrong.get(cell) ?? cell)) }
    const understanding = understandSheet(corrected, bundledInstrument)
    expect(understanding.form).toBe('deltagare_avslut')
    expect(understanding.columns.filter(({ certainty }) => certainty === 'uncertain')).toEqual([])
    const { rows, problems } = readRows(corrected, bundledInstrument, planOf(corrected))
    expect([rows.length, problems.length]).toEqual([4, 0])
  })

  it('has its untouched rows known as the rows they were', async () => {
    const original = await fixture()
    const sheet = await sheetIn(await saved(original))
    const contents = rowContents(sheet, planOf(sheet), [2, 3, 4, 5])
    expect(contents.map(({ content }) => content)).toEqual(
      rowContents(original, planOf(original), [4, 6, 8, 10]).map(({ content }) => content),
    )
    expect(contents.map(({ origin }) => origin)).toEqual([4, 6, 8, 10].map(hash))
  })

  it('keeps numbers, days and moments as they were', async () => {
    const original = await fixture()
    const cells: CellValue[] = [{ date: '2024-05-02', time: '10:03:04' }, { date: '2024-05-02' }, 17.5]
    const extra: SheetData = {
      name: 'Svar',
      rows: original.rows.map((row, index) => [...row, ...(index === 0 ? ['Slutförandetid', 'Startdatum', 'Poäng'] : cells)]),
    }
    const sheet = await sheetIn(await saved(extra))
    expect(sheet.rows[1]?.filter((cell) => (typeof cell === 'object' && cell !== null) || cell === 17.5)).toEqual(cells)
  })

  it('has texts that begin like a formula made harmless', async () => {
    const original = await fixture()
    const rows = original.rows.map((row, index) => [...row, index === 0 ? '=HYPERLINK("x")' : '=1+1'])
    const sheet = await opened(await saved({ name: 'Svar', rows }))
    const texts: unknown[] = []
    sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.value)))
    expect(texts).toContain('\'=HYPERLINK("x")')
    expect(texts).toContain("'=1+1")
    expect(texts.some((text) => typeof text === 'object' && text !== null && 'formula' in text)).toBe(false)
  })

  it('has no personal column', async () => {
    const original = await fixture()
    const rows = original.rows.map((row, index) => [index === 0 ? 'E-post' : 'kim@exempel.se', ...row])
    const bytes = await saved({ name: 'Svar', rows })
    expect(JSON.stringify(await sheetIn(bytes))).not.toMatch(/kim@|E-post/)
  })

  it('tells how many rows are written, and ends when it is told to', async () => {
    const aborter = new AbortController()
    const reports: number[] = []
    const rows = Array.from({ length: 2000 }, (_, index) => ({ row: index + 2, cells: ['a'], problems: new Map() }))
    const report = (done: number) => {
      reports.push(done)
      if (done >= 500) aborter.abort()
    }
    const columns = [{ kind: 'file' as const, header: 'Svar', column: 0 }]
    expect(await failedRowsWorkbook({ columns, rows }, new Map(), { signal: aborter.signal, report })).toBeNull()
    expect(reports.at(-1)).toBe(500)
  })
})
