import ExcelJS from 'exceljs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reportWorkbook } from '../../../electron/excel/write-report-workbook'
import type { Report } from '../../../shared/report/chart/report'
import { hostile, mark, reportWith, trendOf } from '../../support/made-charts'
import { attribute, brokenXml, elements, numbered, officeParts } from '../../support/read-office'
import { reportOf, wholeReport } from '../../support/whole-report'

afterEach(() => vi.useRealTimers())

async function reopened(report: Report): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  const bytes = await reportWorkbook(report)
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return workbook
}

function firstColumn(sheet: ExcelJS.Worksheet): readonly unknown[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => {
    const { value } = sheet.getCell(index + 1, 1)
    return typeof value === 'object' && value !== null && 'text' in value ? value.text : value
  })
}

/** The first row whose first cell says this. */
function rowOf(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Row {
  return sheet.getRow(firstColumn(sheet).indexOf(text) + 1)
}

describe('the workbook of a report', () => {
  it('begins with what it is, what is in it, and how that is computed', async () => {
    const report = wholeReport()
    const contents = (await reopened(report)).worksheets[0]!
    expect(contents.name).toBe('Innehåll')
    const words = firstColumn(contents)
    expect(words.slice(0, 3)).toEqual([report.title, 'Samordningsförbundet Exempel', ...report.about])
    expect(words).toEqual(expect.arrayContaining([...report.method]))
    const listed = words.flatMap((word, index) => (typeof word === 'number' ? [contents.getCell(index + 1, 3).value] : []))
    expect(listed).toEqual(report.slides.map(({ chart }) => chart.subject))
  })

  it('has a sheet for each chart, with a name of its own that Excel takes', async () => {
    const report = wholeReport()
    const names = (await reopened(report)).worksheets.map(({ name }) => name)
    expect(names).toHaveLength(report.slides.length + 1)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    expect(names[2]).toBe('2 Deltagare – pågående 2024')
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/)
  })

  it('leads from the contents to each sheet and back, inside the workbook only', async () => {
    const report = reportOf('form')
    const parts = await officeParts(await reportWorkbook(report))
    const names = (await reopened(report)).worksheets.map(({ name }) => name)
    const [contents, ...sheets] = numbered(parts, 'xl/worksheets/sheet')
    const linksOf = (xml: string) =>
      elements(xml, 'hyperlink').map((link) => [attribute(link, 'location'), attribute(link, 'r:id')])
    expect(linksOf(contents!)).toEqual(names.slice(1).map((name) => [`'${name}'!A1`, undefined]))
    for (const sheet of sheets) expect(linksOf(sheet)).toEqual([["'Innehåll'!A1", undefined]])
    expect([...parts].filter(([name, xml]) => name.endsWith('.rels') && xml.includes('External'))).toEqual([])
  })

  it('says on each sheet what its chart says, and with which comment', async () => {
    const report = reportOf('form:deltagare_pagaende')
    const sheet = (await reopened(report)).worksheets[1]!
    const { chart, comment } = report.slides[0]!
    const words = firstColumn(sheet)
    expect(words.slice(0, 3)).toEqual([chart.title, chart.subject, chart.about[0]])
    expect(words).toContain(`Kommentar: ${comment}`)
    expect(words).toContain(chart.notes[0])
    // There is no picture here.
    expect(words.join(' ')).not.toContain('Rutmönstrat')
  })

  it('has numbers as numbers, which look as in the report', async () => {
    const sheet = (await reopened(reportOf('form:deltagare_pagaende'))).worksheets[1]!
    const row = rowOf(sheet, '1. Får du stöd på ett sätt som är till stor nytta för dig?')
    const cells = Array.from({ length: 13 }, (_, index) => [row.getCell(index + 2).value, row.getCell(index + 2).numFmt])
    const counts = [0, 0, 10, 0, 0, 14, 24, 0, 0].map((count) => [count, '0'])
    // The mean of 10 times 3 and 14 times 6 is 4.75; 14 of 24 are 58.33 per cent. The interval of the mean is the report's own.
    expect(cells.slice(0, 10)).toEqual([...counts, [4.8, '0.0']])
    expect(cells[12]).toEqual([0.58, '0 %'])
  })

  it('writes a year without a space, and few answers in words', async () => {
    const trend = (await reopened(reportOf('trend:M01'))).worksheets[1]!
    expect([
      rowOf(trend, 'Deltagare – pågående').getCell(2).value,
      rowOf(trend, 'Deltagare – pågående').getCell(2).numFmt,
    ]).toEqual([2023, '0'])
    const insats = (await reopened(reportOf('insats:personal:personal.4'))).worksheets[1]!
    expect(rowOf(insats, 'Coachingteam').values).toContain('7 av 9')
  })

  it('has the answers of few in classes, and why, and no mean of them', async () => {
    const insats = (await reopened(reportOf('insats:personal:personal.4'))).worksheets[1]!
    expect(rowOf(insats, 'Grupp').values).toEqual(
      expect.arrayContaining(['1–2 Aldrig eller sällan', '3–4 Ibland eller ofta', '5–6 För det mesta eller alltid', 'Andel 5–6']),
    )
    expect(rowOf(insats, 'Coachingteam').values).toEqual(expect.arrayContaining([2, 0, 7, 9]))
    const words = JSON.stringify(insats.getSheetValues())
    expect(words).toContain('Färre än 10 svar: svarsalternativen är sammanslagna, och medelvärde och andel 4–6 visas inte.')
    expect(words).not.toMatch(/"(Medelvärde|Andel 4–6)"/)
  })

  it('writes thousands with a space between, negative numbers and what is not known', async () => {
    const cell = (text: string, units: number, decimals: number) => ({
      text,
      number: { value: { units, decimals }, unit: 'plain' as const },
    })
    const tables = [
      {
        caption: 'Register',
        columns: [
          { header: 'År', kind: 'text' as const },
          { header: 'Värde', kind: 'number' as const },
        ],
        rows: [
          [{ text: 'a', number: null }, cell('12\u202F345,5', 123_455, 1)],
          [{ text: 'b', number: null }, cell('−3', -3, 0)],
          [
            { text: 'c', number: null },
            { text: '–', number: null },
          ],
        ],
      },
    ]
    const sheet = (await reopened(reportWith([{ ...trendOf([]), tables }]))).worksheets[1]!
    const shown = ['a', 'b', 'c'].map((name) => [rowOf(sheet, name).getCell(2).value, rowOf(sheet, name).getCell(2).numFmt])
    expect(shown).toEqual([
      [12_345.5, '#,##0.0'],
      [-3, '0'],
      ['–', undefined],
    ])
  })

  it('can be read and printed: bold headers, a column kept in sight, landscape, as wide as the page', async () => {
    const workbook = await reopened(wholeReport())
    for (const sheet of workbook.worksheets.slice(1)) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
      expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
    }
    const rates = workbook.worksheets[1]!
    const header = rowOf(rates, 'Formulär')
    expect(header.getCell(1).font).toMatchObject({ bold: true })
    expect(rates.pageSetup.printTitlesRow).toBe(`${header.number}:${header.number}`)
  })

  it('marks demo data on every sheet and in every footer, and only those', async () => {
    const demo = await reopened(reportOf('form', { forbund: { name: 'Exempel & Co', demo: true } }))
    for (const sheet of demo.worksheets) {
      expect(firstColumn(sheet).join(' ')).toContain('DEMODATA')
      expect(sheet.headerFooter.oddFooter).toContain('Exempel && Co · 2024 · DEMODATA')
    }
    expect(JSON.stringify((await reopened(reportOf('form'))).model)).not.toContain('DEMODATA')
  })

  it('disarms what would act as a formula, and can be read whatever is typed', async () => {
    const cells = [[{ text: hostile, number: null }]]
    const tables = [{ caption: hostile, columns: [{ header: hostile, kind: 'text' as const }], rows: cells }]
    const chart = { ...trendOf([[mark(2024, 50)]]), title: hostile, subject: `${hostile}!`, notes: [hostile], tables }
    const report = reportWith([], {
      forbund: hostile,
      slides: [
        { chart, comment: hostile },
        { chart, comment: '' },
      ],
    })
    const parts = await officeParts(await reportWorkbook(report))
    const problems = [...parts].flatMap(([name, xml]) => (/\.(xml|rels)$/.test(name) ? [[name, brokenXml(xml)]] : []))
    expect(problems.filter(([, problem]) => problem !== null)).toEqual([])
    const [, first, second] = (await reopened(report)).worksheets
    const words = firstColumn(first!).filter((word) => String(word).includes('=1+1'))
    // Title, subject, note, caption, header and cell; a comment begins with a word of ours.
    expect(words.filter((word) => String(word).startsWith("'=1+1"))).toHaveLength(6)
    expect([...parts.values()].join('')).not.toContain('<f>')
    expect(second!.name).not.toBe(first!.name)
    expect(second!.name).not.toContain('!')
  })

  it('is the same bytes whenever it is written', async () => {
    const report = reportOf('form')
    const now = await reportWorkbook(report)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    expect((await reportWorkbook(report)).equals(now)).toBe(true)
  })
})
