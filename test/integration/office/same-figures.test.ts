import { describe, expect, it } from 'vitest'
import { reportWorkbook } from '../../../electron/excel/write-report-workbook'
import { reportDocument } from '../../../electron/office/write-report-document'
import { reportSlides } from '../../../electron/office/write-report-slides'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { type DrawnChart, drawnCharts } from '../../support/native-charts'
import { documentTables, slideTables, type TextTable, tablesOf, workbookTables } from '../../support/report-tables'
import { wholeReport } from '../../support/whole-report'

const report = wholeReport()

/** How the tables are read out of each kind of file. */
const files: Readonly<Record<string, () => Promise<readonly (readonly TextTable[])[]>>> = {
  'the notes of the presentation': async () => slideTables(await reportSlides(report), report.slides.length),
  'the workbook': async () => workbookTables(await reportWorkbook(report)),
  'the document': async () => documentTables(await reportDocument(report, new Map())),
}

describe('the figures of one report', () => {
  it('are many, of every kind of chart', () => {
    const kinds = new Set(report.slides.map(({ chart }) => chart.key.split(':')[0]))
    expect([...kinds].sort()).toEqual(['form', 'insats', 'kon', 'measure', 'rates', 'register', 'theme', 'trend'])
    expect(
      tablesOf(report)
        .flat(3)
        .filter((text) => /\d/.test(text)).length,
    ).toBeGreaterThan(2000)
  })

  it('are drawn in the presentation as they stand in the tables', async () => {
    const drawn = await drawnCharts(await reportSlides(report))
    let at = 0
    for (const { chart } of report.slides) {
      const expected = expectedIn(chart)
      const own = drawn.slice(at, at + chartsOf(chart))
      at += own.length
      expect(own.flatMap(figuresOf).sort(), chart.key).toEqual([...expected].sort())
    }
    expect(at).toBe(drawn.length)
  })

  for (const [name, read] of Object.entries(files)) {
    it(`are all in ${name}, and no others`, async () => {
      expect(await read()).toEqual(tablesOf(report))
    })
  }
})

/** One native chart for each scale, and none where there is nothing to draw. */
function chartsOf({ body }: ReportChart): number {
  if (body.kind === 'distribution') return new Set(body.rows.flatMap(({ summary }) => summary?.scale.key ?? [])).size
  if (body.kind === 'rates') return body.rows.some(({ value }) => value !== null) ? 1 : 0
  return body.lines.some(({ marks }) => marks.some(({ value }) => value !== null)) ? 1 : 0
}

/** What a chart draws: of bars their lengths or words, of lines the values of their years. */
function figuresOf({ kind, categories, series }: DrawnChart): readonly string[] {
  return series.flatMap(({ name, values, labels }) =>
    values.flatMap((value, index) => {
      if (value === null) return []
      if (kind === 'stacked') return [String(Math.abs(value))]
      return kind === 'bars' ? [labels[index] ?? ''] : [`${name.replace(/ \(från \d+\)$/, '')} ${categories[index]} ${value}`]
    }),
  )
}

/** The same from the tables: per cent of counts, rounded half up, and the figures as they are written. */
function expectedIn({ body, tables: [first, ...others] }: ReportChart): readonly string[] {
  if (!first) return []
  if (body.kind === 'rates') return body.rows.flatMap(({ value, text }) => (value === null ? [] : [text]))
  if (body.kind === 'distribution')
    return [first, ...others].flatMap(({ columns, rows }) => {
      const n = columns.findIndex(({ header }) => header === 'n')
      return n < 0 ? [] : rows.flatMap((row) => row.slice(1, n).map(({ text }) => percentOf(text, row[n]?.text ?? '')))
    })
  // A register has no forms: its rows begin with the year.
  const register = body.unit === 'number' ? body.lines[0]?.label : undefined
  const lines = first.rows.map((row) =>
    register ? [register, ...row.slice(0, 2).map(({ text }) => text)] : [0, 1, 3].map((cell) => row[cell]?.text ?? ''),
  )
  const references = others.flatMap(({ rows }) => rows.map((row) => [0, 2, 3].map((cell) => row[cell]?.text ?? '')))
  const targets = body.targets.flatMap(({ from, to, text, figure }) =>
    body.years.filter((year) => year >= from && year <= to).map((year) => [text, String(year), figure]),
  )
  return [...lines, ...references, ...targets].flatMap(([name, year, text = '']) =>
    /^\d/.test(text) ? [`${name} ${year} ${numberIn(text)}`] : [],
  )
}

function percentOf(count: string, n: string): string {
  return String(Math.floor((200 * Number(count) + Number(n)) / (2 * Number(n))))
}

function numberIn(text: string): number {
  const [, count, n] = /^(\d+) av (\d+)$/.exec(text) ?? []
  return Number(n === undefined ? text.replace(/[\s%]/g, '').replace(',', '.') : percentOf(count ?? '', n))
}
