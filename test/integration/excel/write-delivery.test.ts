import ExcelJS from 'exceljs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deliveryWorkbook } from '../../../electron/excel/write-delivery'
import { buildDelivery } from '../../../shared/delivery/delivery'
import { deliveryInput, inputOf } from '../../support/delivery-input'
import { accountingOf, coaching, insatser, reception } from '../../support/made-responses'

afterEach(() => vi.useRealTimers())

async function reopened(input = deliveryInput()): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  const bytes = await deliveryWorkbook(buildDelivery(input))
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return workbook
}

/** The rows below the header as records by column title. */
function recordsOf(workbook: ExcelJS.Workbook, name: string): Record<string, unknown>[] {
  const sheet = workbook.getWorksheet(name)
  const titles = sheet?.getRow(2).values as string[]
  const records: Record<string, unknown>[] = []
  sheet?.eachRow((row, number) => {
    if (number > 2) records.push(Object.fromEntries(titles.map((title, index) => [title, row.getCell(index).value]).slice(1)))
  })
  return records
}

describe('the workbook of a delivery', () => {
  it('has four sheets, each saying what it is of', async () => {
    const workbook = await reopened()
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Omslag', 'Resultat', 'Svarsandelar', 'Kodbok'])
    for (const { name } of workbook.worksheets) {
      expect(workbook.getWorksheet(name)?.getCell('A1').value).toBe(`Samordningsförbundet Prov · 2024 · ${name}`)
    }
  })

  it('has a row a form, breakdown, group and question, with numbers as numbers', async () => {
    const records = recordsOf(await reopened(), 'Resultat')
    // Personal: the total, two insatser and two of kön, nine questions each. Deltagare: the total, seven questions.
    expect(records).toHaveLength(5 * 9 + 7)
    const first = records.find((record) => record.Formulär === 'Personal' && record['Fråga nr'] === 1)
    expect(first).toMatchObject({
      Indelning: 'totalt',
      Grupp: 'Alla svar',
      'Frågans nyckel': 'personal.1',
      'kod 1': 1,
      'kod 2': 0,
      'kod 6': 5,
      n: 6,
      'ej besvarad': 4,
      'oläslig/dubbelmarkerad': 6,
      'ej på formuläret': 1,
    })
    const yesNo = records.find((record) => record['Frågans nyckel'] === 'deltagare_pagaende.4')
    expect(yesNo).toMatchObject({ 'kod 1': 24, 'kod 2': 0, 'kod 3': null, n: 24 })
  })

  it('has the response rates of what is shown, and says what is not', async () => {
    const records = recordsOf(await reopened(), 'Svarsandelar')
    const of = (form: string) => records.filter((record) => record.Formulär === form)
    expect(of('Deltagare – pågående')).toMatchObject([{ Svar: 24, Tillfrågade: 39, 'Tackat nej': 15, Svarsandel: 24 / 39 }])
    expect(of('Styrelse')).toMatchObject([{ Svar: null, Tillfrågade: null, Anmärkning: 'Färre än 5 svar. Redovisas inte.' }])
    expect(of('Personal')[2]).toMatchObject({
      Grupp: 'Övriga insatser',
      'Ingår i gruppen': 'Arbetsspåret, Mottagningsteam',
      Svar: 8,
      Tillfrågade: 10,
      'Tackat nej': null,
      Anmärkning: 'Sammanslagen: minst en av grupperna har färre än 5 svar.',
    })
    expect((await reopened()).getWorksheet('Svarsandelar')?.getCell('H3').numFmt).toBe('0 %')
  })

  it('says why numbers are missing or odd', async () => {
    const people = [
      { count: 9, form: 'personal', insats: coaching, kon: 1 },
      { count: 2, form: 'personal', insats: reception, kon: 2 },
      { count: 6, form: 'personal', insats: reception, kon: 1, answers: { 'personal.1': 'not-on-form' as const } },
    ]
    const workbook = await reopened({ ...inputOf(people), accounting: [accountingOf('personal', coaching, 8)] })
    const rates = recordsOf(workbook, 'Svarsandelar').filter((record) => record.Formulär === 'Personal')
    expect(rates.map((record) => [record.Indelning, record.Svar, record.Anmärkning])).toEqual([
      ['totalt', 17, null],
      ['per insats', 9, 'fler svar än tillfrågade'],
      ['per insats', 8, null],
      ['per kön', null, 'Redovisas inte per kön: grupper med färre än 5 svar hade kunnat urskiljas.'],
    ])
    const withheld = recordsOf(workbook, 'Resultat').filter((record) => record['Frågans nyckel'] === 'personal.1')
    expect(withheld.map((record) => [record.Indelning, record['kod 1'], record.n, record.Anmärkning])).toEqual([
      ['totalt', 11, 11, null],
      ['per insats', null, null, 'Redovisas inte: frågan fanns på så få formulär att färre än 5 svar skulle kunna räknas fram.'],
      ['per insats', null, null, 'Redovisas inte: frågan fanns på så få formulär att färre än 5 svar skulle kunna räknas fram.'],
    ])
  })

  it('has the wording and the labels of every question', async () => {
    const records = recordsOf(await reopened(), 'Kodbok')
    expect(records).toHaveLength(33)
    expect(records[0]).toMatchObject({
      'Frågans nyckel': 'deltagare_pagaende.1',
      'Skalan är': 'bekräftad',
      'kod 1': 'Aldrig',
      'kod 6': 'Alltid',
    })
    expect(records[3]).toMatchObject({ 'kod 1': 'Ja', 'kod 2': 'Nej', 'kod 3': null })
  })

  it('can be read and printed: header kept in sight, filter, landscape', async () => {
    const workbook = await reopened()
    for (const name of ['Resultat', 'Svarsandelar', 'Kodbok']) {
      const sheet = workbook.getWorksheet(name)
      expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
      expect(sheet?.autoFilter).toBeTruthy()
      expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '1:2' })
    }
  })

  it('marks demo data on every sheet and in every footer, and only those', async () => {
    const demo = await reopened(deliveryInput({ forbund: { name: 'Exempel & Co', demo: true } }))
    for (const sheet of demo.worksheets) {
      expect(String(sheet.getCell('A1').value)).toMatch(/^DEMODATA/)
      expect(sheet.headerFooter.oddFooter).toContain('Exempel && Co')
      expect(sheet.headerFooter.oddFooter).toContain('DEMODATA')
    }
    expect(JSON.stringify((await reopened()).model)).not.toContain('DEMODATA')
  })

  it('disarms names that would act as formulas', async () => {
    const hostile = insatser.map((insats) => ({ ...insats, name: `=${insats.name}` }))
    const workbook = await reopened(deliveryInput({ forbund: { name: '@SUM(A1)', demo: false }, insatser: hostile }))
    expect(workbook.getWorksheet('Omslag')?.getCell('B3').value).toBe("'@SUM(A1)")
    expect(workbook.getWorksheet('Omslag')?.getCell('A1').value).toBe("'@SUM(A1) · 2024 · Omslag")
    expect(recordsOf(workbook, 'Svarsandelar').map((record) => record.Grupp)).toContain("'=Coachingteam")
  })

  it('is the same bytes whenever it is written', async () => {
    const delivery = buildDelivery(deliveryInput())
    const now = await deliveryWorkbook(delivery)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    const later = await deliveryWorkbook(delivery)
    expect(later.equals(now)).toBe(true)
    const workbook = await reopened()
    expect(workbook.created).toEqual(new Date('2024-10-31T00:00:00Z'))
  })
})
