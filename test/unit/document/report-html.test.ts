import { describe, expect, it } from 'vitest'
import { reportFoot, reportHtml } from '../../../shared/document/report-html'
import { buildReport } from '../../../shared/report/build/build-report'
import { catalogueOf } from '../../../shared/report/build/catalogue'
import type { ReportSource } from '../../../shared/report/build/report-source'
import type { Report } from '../../../shared/report/chart/report'
import { demoMark } from '../../../shared/text/statistics'
import { reportSource } from '../../support/report-source'
import { attributesOf, partsOf, wordsOf } from './marked-up'

/** A report of every chart that there can be. */
function wholeReport(source: ReportSource = reportSource()): Report {
  const keys = catalogueOf(source).flatMap(({ charts }) => charts.map(({ key }) => key))
  return buildReport(source, { statistic: 'share46', slides: keys.map((chart) => ({ chart, comment: '' })) })
}

const report = wholeReport()
const html = reportHtml(report, '')
const charts = report.slides.map(({ chart }) => chart)
const headings = (level: string) => partsOf(html, level).map((content) => wordsOf(content).join(' '))

describe('the printed report', () => {
  it('is in Swedish, with a title of its own', () => {
    expect(html).toMatch(/^<!doctype html><html lang="sv">/)
    expect(html).toContain('<title>Hur märker vi att det blir bättre? 2024 – Samordningsförbundet Exempel</title>')
  })

  it('has one main heading, and under it the contents, every finding in order and the method', () => {
    expect(charts.length).toBeGreaterThan(40)
    expect(headings('h1')).toEqual([report.title])
    const findings = charts.map(({ title }, index) => `${index + 1}. ${title}`)
    expect(headings('h2')).toEqual(['Innehåll', ...findings, 'Så är siffrorna beräknade'])
    expect(html).not.toMatch(/<h[3-6]/)
  })

  it('leads from the contents to each chart', () => {
    const places = attributesOf(html, 'section', 'id')
    expect(attributesOf(html, 'a', 'href')).toEqual(places.map((place) => `#${place}`))
    expect(new Set(places).size).toBe(charts.length)
    const [contents = ''] = partsOf(html, 'nav')
    expect(wordsOf(contents).slice(1)).toEqual(charts.flatMap(({ title, subject }, index) => [`${index + 1}`, title, subject]))
  })

  it('says whose it is and when it was measured before anything else', () => {
    const [cover = ''] = partsOf(html, 'header')
    expect(wordsOf(cover)).toEqual(['Samordningsförbundet Exempel', report.title, ...report.about])
  })

  it('says the whole of each chart in words, for those who do not see it', () => {
    expect(attributesOf(html, 'svg', 'aria-label')).toEqual(charts.map(({ alternative }) => alternative))
    expect(attributesOf(html, 'svg', 'role')).toEqual(charts.map(() => 'img'))
  })

  it('has with each chart what it is about, its notes and every figure of its tables', () => {
    for (const [index, section] of partsOf(html, 'section').slice(0, -1).entries()) {
      const { subject, about, notes, tables } = charts[index] ?? { subject: '', about: [], notes: [], tables: [] }
      const words = wordsOf(section)
      for (const text of [subject, ...about, ...notes, ...tables.map(({ caption }) => caption)]) expect(words).toContain(text)
      const cells = partsOf(section, 'table').flatMap((table) => partsOf(table, 't[hd]').map((cell) => wordsOf(cell).join(' ')))
      const expected = tables.flatMap(({ columns, rows }) => [
        ...columns.map(({ header }) => header),
        ...rows.flat().map(({ text }) => text),
      ])
      expect(cells).toEqual(expected.map((text) => text.trim()))
    }
  })

  it('marks what heads a column and a row in each table', () => {
    const tables = charts.flatMap((chart) => chart.tables)
    const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
    const scopes = attributesOf(html, 'th', 'scope')
    expect(scopes.filter((scope) => scope === 'col')).toHaveLength(columns)
    expect(scopes.filter((scope) => scope.startsWith('row'))).toHaveLength(rows)
    expect(partsOf(html, 'caption')).toHaveLength(tables.length)
  })

  it('explains at the end how the figures are made', () => {
    const method = partsOf(html, 'section').at(-1) ?? ''
    expect(wordsOf(method)).toEqual(['Så är siffrorna beräknade', ...report.method])
  })

  it('has nothing that is fetched or run', () => {
    const printed = reportHtml(report, "@font-face{font-family:'Inter Variable';src:url(data:font/woff2;base64,AA)}")
    expect(printed).not.toMatch(/<(?:script|link|img|iframe|object|use|image)\b|\son\w+=|@import|href="[^#]/i)
    expect(printed.replaceAll('"http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/)
    expect(printed.match(/url\(/g)).toHaveLength(1)
  })

  it('is of no charts a cover and the method, without a list of nothing', () => {
    const empty = reportHtml({ ...report, slides: [] }, '')
    expect(partsOf(empty, 'h2')).toEqual(['Så är siffrorna beräknade'])
    expect(empty).not.toContain('<nav')
  })
})

describe('what the chef says of a chart', () => {
  const [first, second] = report.slides
  const commented = reportHtml({ ...report, slides: [first, second].flatMap((slide) => (slide ? [slide] : [])) }, '')

  it('stands with its chart and is named as a comment; where nothing is said nothing stands', () => {
    expect(commented).not.toContain('Kommentar')
    const slides = report.slides.slice(0, 2).map((slide, index) => ({ ...slide, comment: index === 1 ? 'Ny rutin\ni maj.' : '' }))
    const [without = '', withOne = ''] = partsOf(reportHtml({ ...report, slides }, ''), 'section')
    expect(wordsOf(without)).not.toContain('Kommentar')
    expect(wordsOf(withOne).join(' ')).toContain('Kommentar Ny rutin\ni maj.')
  })
})

describe('a group that is too small to be shown', () => {
  it('has no row in the report, though it has one in what the förbund sees itself', () => {
    const group = /<th scope="row(?:group)?"[^>]*>(?:Arbetsspåret|Mottagningsteam)</
    expect(reportHtml(wholeReport(reportSource({}, 'internal')), '')).toMatch(group)
    expect(html).not.toMatch(group)
    expect(attributesOf(html, 'svg', 'aria-label').join()).not.toMatch(/Arbetsspåret:/)
  })
})

describe('a demonstration', () => {
  const demo = { ...report, demo: true }

  it('is marked as one on the cover and under every page, and no other is', () => {
    expect(wordsOf(reportHtml(demo, ''))).toContain(demoMark)
    expect(reportFoot(demo)).toContain(demoMark)
    expect(html + reportFoot(report)).not.toContain(demoMark)
  })

  it('has whose it is and the number of the page under every page', () => {
    const foot = reportFoot(report)
    expect(wordsOf(foot.slice(foot.indexOf('</style>')))).toEqual(['Samordningsförbundet Exempel', '2024 · Sida', '(', ')'])
    expect(attributesOf(foot, 'span', 'class')).toEqual(['of', 'page', 'pageNumber', 'totalPages'])
  })
})

describe('texts that look like HTML', () => {
  const hostile = `<script>alert("1")</script> & 'Co' <img src=x onerror=alert(1)>`
  const cell = { text: hostile, number: null }
  const [slide] = report.slides
  const chart = slide && {
    ...slide.chart,
    title: hostile,
    subject: hostile,
    about: [hostile],
    notes: [hostile],
    alternative: hostile,
    tables: [{ caption: hostile, columns: [{ header: hostile, kind: 'text' as const }], rows: [[cell]] }],
  }
  const changed = { ...report, title: hostile, forbund: hostile, about: [hostile], method: [hostile] }
  const slides = chart ? [{ chart, comment: hostile }] : []

  it('become words and no tags', () => {
    const printed = reportHtml({ ...changed, slides }, '') + reportFoot(changed)
    expect(printed).not.toMatch(/<script|<img/)
    // Title, cover (3), contents (2), heading, subject, about, comment, note, caption, head, cell, method, foot, and in the drawing.
    expect(wordsOf(printed).filter((text) => text.includes(hostile)).length).toBeGreaterThanOrEqual(14)
    expect(attributesOf(printed, 'svg', 'aria-label')).toEqual([hostile])
  })
})
