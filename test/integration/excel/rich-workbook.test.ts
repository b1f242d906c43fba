// A workbook as someone may have made it by hand around an export: everything that makes a sheet harder to read at once.
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../electron/excel/read-file'
import { likeliestSheet } from '../../../shared/importing/likeliest-sheet'
import { readRows } from '../../../shared/importing/read-rows'
import { understandSheet } from '../../../shared/importing/understand'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import { proposePlan } from '../../support/propose-plan'

const [one = '', two = '', three = ''] = findForm(bundledInstrument, 'styrelse').questions.map(({ text }) => text)

async function richWorkbook(date1904: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = date1904
  workbook.addWorksheet('Om').addRows([
    ['Kön', 'Kvinna eller man'],
    ['Insats', 'Vilken insats'],
  ])
  const sheet = workbook.addWorksheet('Alla svar')
  sheet.addRows([['Indikatorer 2024'], [], ['Svars-ID', 'Svarsdatum', 'Insats', 'Bakgrund', 'Arbetssätt', null, null]])
  sheet.addRow([null, null, null, 'Kön', one, null, `2. ${two}\u00a0`])
  sheet.getCell('F4').value = { richText: [{ text: '3. ' }, { font: { bold: true }, text: three }] }
  for (const range of ['A1:G1', 'A3:A4', 'B3:B4', 'C3:C4', 'E3:G3']) sheet.mergeCells(range)
  const day = (number: number) => new Date(Date.UTC(2024, 4, number, 13, 4, 31))
  sheet.addRow(['a1', day(2), 'Nya vägen', 2, 'Delvis', 'Ofta', 4])
  sheet.addRow(['a2', day(3), 'nya vägen ', 1, '3 - Delvis', { formula: 'F5', result: 'Ofta' }, '5,0'])
  sheet.addRow(['a3', day(4), null, 'Uppges ej', 'Oläslig', 'Alltid (6)', { error: '#N/A' }])
  sheet.addRow(['a4', day(5), null, 1, 'Ej besvarad', 'Aldrig', 1])
  sheet.addRow(['a5', day(6), null, 1, 'Inte alls', null, 1])
  sheet.addRow([])
  sheet.addRow(['Medelvärde', null, null, null, 3, 4.7, { formula: 'AVERAGE(G5:G7)', result: 4.5 }])
  sheet.addRow(['Antal svar', null, null, null, 3, 3, 2])
  for (let row = 14; row < 40; row++) sheet.getCell(row, 5).border = { top: { style: 'thin' } }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

describe.each([[false], [true]])('a workbook with all that is hard to read, and days counted from 1904: %s', (date1904) => {
  it('is read as what it says', async () => {
    const read = await readSheets(await richWorkbook(date1904), 'svar.xlsx')
    if (!read.ok) throw new Error(read.error)
    expect(likeliestSheet(read.value, bundledInstrument)).toBe(1)
    const sheet = read.value[1]!
    const understanding = understandSheet(sheet, bundledInstrument)
    expect(understanding.columns.map(({ role, certainty }) => `${role.kind} ${certainty}`)).toEqual([
      'response-id certain',
      'date certain',
      // Its header stands in the other row, and any text may be the name of an insats.
      'insats uncertain',
      'kon certain',
      ...Array(3).fill('question certain'),
    ])
    const reading = readRows(sheet, bundledInstrument, proposePlan(understanding)!)
    expect(reading.rows.map(({ sourceId, insats, answeredOn, answers }) => [sourceId, insats, answeredOn, answers])).toEqual([
      ['a1', 'Nya vägen', '2024-05-02', { kon: 2, 'styrelse.1': 3, 'styrelse.3': 4, 'styrelse.2': 4 }],
      ['a2', 'Nya vägen', '2024-05-03', { kon: 1, 'styrelse.1': 3, 'styrelse.3': 4, 'styrelse.2': 5 }],
      ['a3', null, '2024-05-04', { kon: 3, 'styrelse.1': 'illegible', 'styrelse.3': 6, 'styrelse.2': 'illegible' }],
      ['a4', null, '2024-05-05', { kon: 1, 'styrelse.1': 'blank', 'styrelse.3': 1, 'styrelse.2': 1 }],
      ['a5', null, '2024-05-06', { kon: 1, 'styrelse.1': 1, 'styrelse.3': 'blank', 'styrelse.2': 1 }],
    ])
    expect(reading.summaryRows).toEqual([11, 12])
    expect(reading.problems.map(({ cell, kind }) => [cell, kind])).toEqual([['Alla svar!G7', 'cell-error']])
    expect(sheet.rows[4]?.[1]).toEqual({ date: '2024-05-02', time: '13:04:31' })
  })
})
