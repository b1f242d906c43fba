import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reportDocument } from '../../../electron/office/write-report-document'
import type { Report } from '../../../shared/report/chart/report'
import { hostile, mark, reportWith, trendOf } from '../../support/made-charts'
import { attribute, brokenXml, elements, officeParts, texts } from '../../support/read-office'
import { reportOf, wholeReport } from '../../support/whole-report'

afterEach(() => vi.useRealTimers())

const png = readFileSync(path.resolve(import.meta.dirname, '../../../build/icon.png'))
const none = new Map<string, never>()

async function partsOf(report: Report, pictures: Parameters<typeof reportDocument>[1] = none) {
  return officeParts(await reportDocument(report, pictures))
}

async function documentOf(report: Report, pictures?: Parameters<typeof reportDocument>[1]): Promise<string> {
  return (await partsOf(report, pictures)).get('word/document.xml') ?? ''
}

/** The paragraphs of a kind, by the name of their style. */
function styled(document: string, style: string): readonly string[] {
  const own = elements(document, 'w:p').filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
  return own.map((paragraph) => texts(paragraph, 'w:t').join(''))
}

describe('the document of a report', () => {
  it('has the title as its title and the findings as headings, in order', async () => {
    const report = wholeReport()
    const document = await documentOf(report)
    expect(styled(document, 'Title')).toEqual([report.title])
    expect(styled(document, 'Heading1')).toEqual([...report.slides.map(({ chart }) => chart.title), 'Så är siffrorna beräknade'])
  })

  it('begins with contents that lead to each chart and say what it is about', async () => {
    const report = wholeReport()
    const document = await documentOf(report)
    expect(styled(document, 'ContentsLine')).toEqual(report.slides.map(({ chart }) => `${chart.title} ${chart.subject}`))
    const anchors = elements(document, 'w:hyperlink').map((link) => attribute(link, 'w:anchor'))
    const bookmarks = elements(document, 'w:bookmarkStart').map((start) => attribute(start, 'w:name'))
    expect(anchors).toEqual(bookmarks)
    expect(new Set(anchors).size).toBe(report.slides.length)
  })

  it('has what stands at each chart: subject, about, notes and comment', async () => {
    const report = wholeReport()
    const document = await documentOf(report)
    expect(styled(document, 'Subject')).toEqual(expect.arrayContaining(report.slides.map(({ chart }) => chart.subject)))
    const comments = report.slides.flatMap(({ comment }) => (comment === '' ? [] : [`Kommentar: ${comment}`]))
    expect(comments.length).toBeGreaterThan(5)
    expect(styled(document, 'Comment')).toEqual(comments)
    const about = styled(document, 'About')
    for (const { chart } of report.slides) expect(about).toEqual(expect.arrayContaining([...chart.about]))
    expect(about).toContain(report.slides.find(({ chart }) => chart.key === 'trend:M01')!.chart.notes[0])
    for (const paragraph of report.method) expect(texts(document, 'w:t')).toContain(paragraph)
  })

  it('has the pictures it is given, scaled to the page, with all of the chart in words', async () => {
    const report = reportOf('form:deltagare_pagaende')
    const { chart } = report.slides[0]!
    const document = await documentOf(report, new Map([[chart.key, { png, width: 1200, height: 600 }]]))
    const drawing = elements(document, 'w:drawing')[0]!
    expect(attribute(elements(drawing, 'wp:docPr')[0]!, 'descr')).toBe(chart.alternative)
    // 17 cm at 360,000 EMU a cm, and half as high.
    const [extent] = elements(drawing, 'wp:extent')
    expect(Number(attribute(extent!, 'cx')) / 360_000).toBeCloseTo(17, 1)
    expect(Number(attribute(extent!, 'cx')) / Number(attribute(extent!, 'cy'))).toBeCloseTo(2, 1)
    // Without the picture, nothing is said of how it is drawn.
    expect(texts(document, 'w:t').join(' ')).toContain('Rutmönstrat')
    expect(texts(await documentOf(report), 'w:t').join(' ')).not.toContain('Rutmönstrat')
  })

  it('repeats the header of a table on the next page, and divides no row', async () => {
    const tables = elements(await documentOf(wholeReport()), 'w:tbl')
    expect(tables.length).toBeGreaterThan(60)
    for (const table of tables) {
      const rows = elements(table, 'w:tr')
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0))
      expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    }
  })

  it('has numbers to the right and words to the left', async () => {
    const [table] = elements(await documentOf(reportOf('rates')), 'w:tbl')
    const row = elements(elements(table!, 'w:tr')[1]!, 'w:tc')
    expect(row.map((cell) => /<w:jc w:val="(\w+)"/.exec(cell)?.[1])).toEqual(['left', 'right', 'right', 'right', 'right', 'left'])
    expect(row.map((cell) => texts(cell, 'w:t').join(''))).toEqual(['Deltagare – pågående', '24', '39', '15', '62\u00A0%', ''])
  })

  it('writes a table that is too wide for the page as two, each within the margins', async () => {
    const document = await documentOf(reportOf('form:deltagare_pagaende'))
    const captions = styled(document, 'Caption')
    expect(captions.filter((caption) => caption.endsWith('Fler kolumner.'))).toHaveLength(2)
    for (const table of elements(document, 'w:tbl')) {
      const widths = elements(table, 'w:gridCol').map((column) => Number(attribute(column, 'w:w')))
      // 17 cm in twentieths of a point.
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9638)
      expect(Math.min(...widths)).toBeGreaterThan(300)
    }
  })

  it('is in Swedish, with the förbund on top and the page below', async () => {
    const parts = await partsOf(reportOf('rates'))
    expect(parts.get('word/styles.xml')).toMatch(/<w:rPrDefault>.*<w:lang w:val="sv-SE"/s)
    const header = texts(parts.get('word/header1.xml') ?? '', 'w:t').join('')
    expect(header).toBe('Samordningsförbundet Exempel · 2024')
    const footer = parts.get('word/footer1.xml') ?? ''
    expect(texts(footer, 'w:t').join('')).toContain('Sida')
    expect(texts(footer, 'w:instrText')).toEqual(expect.arrayContaining(['PAGE', 'NUMPAGES']))
  })

  it('marks demo data on the first page and in every header, and only those', async () => {
    const demo = await partsOf(reportOf('rates', { forbund: { name: 'Exempel', demo: true } }))
    expect(texts(demo.get('word/header1.xml') ?? '', 'w:t').join('')).toContain('DEMODATA')
    expect(texts(demo.get('word/document.xml') ?? '', 'w:t').join('')).toContain('DEMODATA')
    expect([...(await partsOf(reportOf('rates'))).values()].join('')).not.toContain('DEMODATA')
  })

  it('can be read whatever is typed', async () => {
    const chart = {
      ...trendOf([{ label: hostile, marks: [mark(2024, 50)] }]),
      title: hostile,
      subject: hostile,
      notes: [hostile],
      alternative: hostile,
    }
    const report = reportWith([], { forbund: hostile, title: hostile, slides: [{ chart, comment: `${hostile}\nsista raden` }] })
    const parts = await partsOf(report, new Map([[chart.key, { png, width: 10, height: 10 }]]))
    const problems = [...parts].flatMap(([name, xml]) => (/\.(xml|rels)$/.test(name) ? [[name, brokenXml(xml)]] : []))
    expect(problems.filter(([, problem]) => problem !== null)).toEqual([])
    expect(styled(parts.get('word/document.xml') ?? '', 'Heading1')[0]).toBe('=1+1 <b>&amp; "å"  ]]>')
    expect(styled(parts.get('word/document.xml') ?? '', 'Comment').at(-1)).toBe('sista raden')
  })

  it('is the same bytes whenever it is written', async () => {
    const report = reportOf('form')
    const pictures = new Map(report.slides.map(({ chart }) => [chart.key, { png, width: 400, height: 200 }]))
    const now = await reportDocument(report, pictures)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    expect((await reportDocument(report, pictures)).equals(now)).toBe(true)
  })
})
