import { describe, expect, it } from 'vitest'
import { chartSheet } from '../../../shared/document/chart-sheet'
import { pictureHtml } from '../../../shared/document/picture-html'
import { drawChart } from '../../../shared/drawing/draw-chart'
import type { SvgNode } from '../../../shared/drawing/drawing'
import { svgText } from '../../../shared/drawing/svg-text'
import { textWidth } from '../../../shared/drawing/text-width'
import { chartOf } from '../../../shared/report/build/chart-of'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { demoMark } from '../../../shared/text/statistics'
import { reportSource } from '../../support/report-source'
import { attributesOf, wordsOf } from './marked-up'

const place = { forbund: 'Samordningsförbundet Exempel', year: 2024, demo: false }

function chart(changes: Partial<ReportChart> = {}, key = 'insats:personal:personal.1'): ReportChart {
  const made = chartOf(reportSource(), key)
  if (!made) throw new Error(`no ${key}`)
  return { ...made, ...changes }
}

/** The texts that stand on the sheet itself, not in its chart. */
function textsOn({ children }: SvgNode): readonly SvgNode[] {
  return children.filter((child): child is SvgNode => typeof child !== 'string' && child.tag === 'text')
}

describe('a chart as a picture of its own', () => {
  it('says what has to be known to read it: the finding, what it is of, who answered, what to note, and whose it is', () => {
    const shown = chart()
    const sheet = chartSheet(shown, place)
    const words = textsOn(sheet.root)
      .flatMap(({ children }) => children)
      .join(' ')
    const expected = [shown.title, shown.subject, ...shown.about, ...shown.notes, 'Samordningsförbundet Exempel · 2024']
    expect(words).toBe(expected.join(' '))
    expect(wordsOf(svgText(sheet))).toEqual(expect.arrayContaining([shown.title, shown.alternative]))
  })

  it('is marked where it is of a demonstration', () => {
    expect(svgText(chartSheet(chart(), { ...place, demo: true }))).toContain(demoMark)
    expect(svgText(chartSheet(chart(), place))).not.toContain(demoMark)
  })

  it('is high enough for all of it, on white, and no line is wider than it', () => {
    const long = 'Upplever du att personalen tar tillvara dina erfarenheter, kunskaper och synpunkter? '.repeat(3).trim()
    const sheet = chartSheet(chart({ title: long, notes: [long, long] }), place)
    const [ground] = sheet.root.children
    expect(ground).toMatchObject({ tag: 'rect', attributes: { width: 960, height: sheet.height, fill: '#ffffff' } })
    const rows = textsOn(sheet.root).map(({ attributes: { x, y, ...look }, children }) => ({
      right: Number(x) + textWidth(String(children[0]), Number(look['font-size']), look['font-weight'] === 600 ? 600 : 400),
      y: Number(y),
      size: Number(look['font-size']),
    }))
    expect(Math.max(...rows.map(({ right }) => right))).toBeLessThanOrEqual(960 - 32)
    expect(Math.min(...rows.map(({ size }) => size))).toBe(14)
    for (const [index, { y, size }] of rows.entries()) expect(y - (rows[index - 1]?.y ?? 0)).toBeGreaterThan(size)
    expect(sheet.height - (rows.at(-1)?.y ?? 0)).toBeGreaterThan(32)
  })

  it('has the chart between its words, as high as it is drawn', () => {
    const sheet = chartSheet(chart(), place)
    const drawn = drawChart(chart(), { width: 960 - 2 * 32, fontSize: 16, scheme: 'light' })
    const drawing = sheet.root.children.find((child) => typeof child !== 'string' && child.tag === 'g') as SvgNode
    expect(drawing.children).toEqual(drawn.root.children)
    const top = Number(/ ([\d.]+)\)/.exec(String(drawing.attributes.transform))?.[1])
    const baselines = textsOn(sheet.root).map(({ attributes }) => Number(attributes.y))
    const after = baselines.filter((y) => y > top)
    expect(baselines.filter((y) => y < top)).not.toEqual([])
    expect((after[0] ?? 0) - top).toBeGreaterThan(drawn.height)
  })
})

describe('a page that is nothing but a drawing', () => {
  it('is so many times as large, with the same drawing in it', () => {
    const sheet = chartSheet(chart(), place)
    const html = pictureHtml(sheet, 2, '@font-face{}')
    expect(attributesOf(html, 'svg', 'width')).toEqual(['1920'])
    expect(attributesOf(html, 'svg', 'height')).toEqual([String(2 * sheet.height)])
    expect(attributesOf(html, 'svg', 'viewBox')).toEqual([`0 0 960 ${sheet.height}`])
    expect(html).toContain('@font-face{}')
  })
})
