import { Socket } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reportSlides } from '../../../electron/office/write-report-slides'
import { zipParts } from '../../../electron/zip/read-zip'
import type { Report } from '../../../shared/report/chart/report'
import { hostile, mark, reportWith, trendOf } from '../../support/made-charts'
import { drawnCharts } from '../../support/native-charts'
import { attribute, brokenXml, elements, numbered, officeParts, texts } from '../../support/read-office'
import { reportOf, wholeReport } from '../../support/whole-report'

afterEach(() => vi.useRealTimers())

async function slidesOf(report: Report): Promise<readonly string[]> {
  return numbered(await officeParts(await reportSlides(report)), 'ppt/slides/slide')
}

/** The text of the slide's title: the placeholder that PowerPoint knows as such. */
function titleOf(slide: string): string | undefined {
  const title = elements(slide, 'p:sp').find((shape) => /<p:ph[^>]*type="title"/.test(shape))
  return title && texts(title, 'a:t').join('')
}

function wordsOn(slide: string): string {
  return texts(slide, 'a:t').join('\n')
}

async function drawn(report: Report) {
  return drawnCharts(await reportSlides(report))
}

describe('the presentation of a report', () => {
  it('begins with what it is, has a slide a chart with the finding as its title, and ends with how it is computed', async () => {
    const report = wholeReport()
    const slides = await slidesOf(report)
    const titles = [report.title, ...report.slides.map(({ chart }) => chart.title), 'Så är siffrorna beräknade']
    expect(slides.map(titleOf)).toEqual(titles)
    expect(wordsOn(slides[0]!)).toContain('Samordningsförbundet Exempel\nPeriod 2023-11-01 – 2024-10-31.')
    expect(wordsOn(slides.at(-1)!)).toContain(report.method.at(-1))
    for (const [index, { chart, comment }] of report.slides.entries()) {
      expect(wordsOn(slides[index + 1]!)).toContain(chart.subject)
      expect(wordsOn(slides[index + 1]!)).toContain(comment)
      for (const line of chart.about) expect(wordsOn(slides[index + 1]!)).toContain(line)
    }
  })

  it('has a slide number and the förbund on every slide of a chart, and the mark of demo data only where it belongs', async () => {
    const parts = await officeParts(await reportSlides(reportOf('rates')))
    const layouts = numbered(parts, 'ppt/slideLayouts/slideLayout').filter((xml) => xml.includes('Diagram'))
    expect(layouts).toHaveLength(2)
    for (const layout of layouts) expect(texts(layout, 'a:t').join(' ')).toContain('Samordningsförbundet Exempel · 2024')
    expect([...parts.values()].join('')).not.toContain('DEMODATA')
    const demo = await officeParts(await reportSlides(reportOf('rates', { forbund: { name: 'Exempel', demo: true } })))
    expect(wordsOn(numbered(demo, 'ppt/slides/slide')[0]!)).toContain('DEMODATA')
    for (const layout of numbered(demo, 'ppt/slideLayouts/slideLayout').filter((xml) => xml.includes('Diagram')))
      expect(texts(layout, 'a:t').join(' ')).toContain('DEMODATA')
  })

  it('is all in Swedish', async () => {
    const parts = await officeParts(await reportSlides(wholeReport()))
    const languages = [...parts].flatMap(([, xml]) => [...xml.matchAll(/\blang="([^"]*)"|<c:lang val="([^"]*)"/g)])
    expect(new Set(languages.map(([, one, other]) => one ?? other))).toEqual(new Set(['sv-SE']))
    expect(languages.length).toBeGreaterThan(100)
  })

  it('says in the notes all that is known of a chart, a line each', async () => {
    const report = reportOf('form:deltagare_pagaende')
    const parts = await officeParts(await reportSlides(report))
    const notes = numbered(parts, 'ppt/notesSlides/notesSlide')[1]!
    const lines = elements(notes, 'a:p').map((paragraph) => texts(paragraph, 'a:t').join(''))
    const { chart, comment } = report.slides[0]!
    expect(comment).not.toBe('')
    expect(lines.slice(0, chart.about.length + 1)).toEqual([chart.subject, ...chart.about])
    expect(lines).toContain(`Kommentar: ${comment}`)
    expect(lines).toContain(`Tabell: ${chart.tables[0]!.caption}`)
    // 24 answers: 10 chose 3 and 14 chose 6. By hand: mean (30 + 84) / 24 = 4.75.
    const row = lines.find((line) => line.startsWith('Fråga: 1. '))
    expect(row).toContain('3 Ibland: 10 | 4 Ofta: 0 | 5 För det mesta: 0 | 6 Alltid: 14 | n: 24')
    expect(row).toContain('Medelvärde: 4,8')
    // The hatched part of the program's own bars is not in these.
    expect(chart.notes.join(' ')).toContain('Rutmönstrat')
    expect([...parts.values()].join('')).not.toContain('Rutmönstrat')
  })

  it('keeps the alternative text on the chart', async () => {
    const report = reportOf('rates')
    const [, slide] = await slidesOf(report)
    const frame = elements(slide!, 'p:graphicFrame').find((one) => one.includes('<c:chart'))
    expect(attribute(frame!, 'descr')).toBe(report.slides[0]!.chart.alternative)
  })
})

describe('bars', () => {
  it('are centred: what is worse is negative, from the middle outwards, and written without its sign', async () => {
    const [frequency] = await drawn(reportOf('form:deltagare_pagaende'))
    const names = ['3 Ibland', '2 Sällan', '1 Aldrig', '4 Ofta', '5 För det mesta', '6 Alltid']
    expect(frequency!.series.map(({ name }) => name)).toEqual(names)
    // 10 and 14 of 24 are 41.67 and 58.33 per cent.
    expect(frequency!.series.map(({ values }) => values[0])).toEqual([-42, 0, 0, 0, 0, 58])
    expect(frequency!.series[0]!.labels[0]).toBe('value')
    expect(attribute(elements(frequency!.series[0]!.xml, 'c:dLbls')[0]!, 'formatCode')).toBe('0"\u00A0%";0"\u00A0%"')
    expect(frequency!.xml).toContain('<c:max val="100"/><c:min val="-50"/>')
  })

  it('have a chart of their own for each scale, with what its colours mean', async () => {
    const report = reportOf('form:deltagare_pagaende')
    const charts = await drawn(report)
    expect(charts.map(({ categories }) => categories.length)).toEqual([4, 1, 2])
    expect(charts[1]!.series.map(({ name, values }) => [name, values[0]])).toEqual([
      ['2 Nej', -42],
      ['1 Ja', 58],
    ])
    const [, slide] = await slidesOf(report)
    const keys = elements(slide!, 'a:tbl').map((table) => texts(table, 'a:t'))
    expect(keys[0]).toEqual(['1 Aldrig', '2 Sällan', '3 Ibland', '4 Ofta', '5 För det mesta', '6 Alltid'])
    expect(keys[1]).toEqual(['2 Nej', '1 Ja'])
  })

  it('keep a row that is not shown with those before it', async () => {
    const report = reportOf('form:deltagare_pagaende')
    const { chart } = report.slides[0]!
    if (chart.body.kind !== 'distribution') throw new Error('no bars')
    const hidden = { key: 'x', label: 'Visas inte', summary: null, figure: '', remark: 'För få svar' }
    const rows = [...chart.body.rows.slice(0, 4), hidden, ...chart.body.rows.slice(4)]
    const charts = await drawn(reportWith([{ ...chart, body: { ...chart.body, rows } }]))
    // The fourth question is the one that is answered Ja or Nej.
    expect(charts.map(({ categories }) => categories.includes('Visas inte · För få svar'))).toEqual([false, true, false])
  })

  it('have the colours of the answers, and text that can be read on each', async () => {
    const [frequency] = await drawn(reportOf('form:deltagare_pagaende'))
    const colours = frequency!.series.map(({ xml }) => /srgbClr val="(\w+)"/.exec(xml)?.[1])
    expect(colours).toEqual(['E28F58', 'F7BA88', 'FFE3C6', '357DA9', '005C8E', '003967'])
    const labels = frequency!.series.map(
      ({ xml }) => /<c:defRPr|<a:defRPr[^>]*><a:solidFill><a:srgbClr val="(\w+)"/.exec(xml)?.[1],
    )
    expect(labels).toEqual(['1B2328', '1B2328', '1B2328', 'FFFFFF', 'FFFFFF', 'FFFFFF'])
  })

  it('say the figure, or why there is none, beside the name of the row', async () => {
    const [chart] = await drawn(reportOf('measure:M01'))
    expect(chart!.categories[0]).toContain(' · 58\u00A0% (14 av 24)')
    expect(chart!.categories.at(-1)).toContain(' · Färre än 5 svar. Visas inte.')
    expect(chart!.series.map(({ values }) => values.at(-1))).toEqual([null, null, null, null, null, null])
  })

  it('count few answers out instead of a percentage', async () => {
    // Personal 4 by insats: of 9 in Coachingteam 7 chose 5 and 2 chose 2; of the 8 others 6 chose 2 and 2 chose 6.
    const [chart] = await drawn(reportOf('insats:personal:personal.4'))
    const shown = chart!.series.flatMap(({ name, labels }) => labels.flatMap((label) => (label === null ? [] : [[name, label]])))
    expect(shown).toEqual([
      ['1–2 Aldrig eller sällan', '2'],
      ['1–2 Aldrig eller sällan', '6'],
      ['5–6 För det mesta eller alltid', '7'],
      ['5–6 För det mesta eller alltid', '2'],
    ])
  })

  it('of answers in classes go from 0 to 100, since the class in the middle cannot be divided', async () => {
    const [chart] = await drawn(reportOf('insats:personal:personal.4'))
    expect(chart!.categories).toEqual(['Coachingteam · n 9', 'Arbetsspåret och Mottagningsteam · n 8'])
    expect(chart!.series.map(({ values }) => values)).toEqual([
      [22, 75],
      [0, 0],
      [78, 25],
    ])
    expect(chart!.xml).toContain('<c:min val="0"/>')
    const colours = chart!.series.map(({ xml }) => /srgbClr val="(\w+)"/.exec(xml)?.[1])
    expect(colours).toEqual(['F7BA88', 'A3ABB1', '005C8E'])
  })

  it('of response rates have their words at the end, and none where the form is not shown', async () => {
    const [chart] = await drawn(reportOf('rates'))
    expect(chart!.categories).toEqual([
      'Deltagare – pågående',
      'Deltagare – avslut · Färre än 5 svar. Visas inte.',
      'Personal',
      'Parternas chefsgrupp · Färre än 5 svar. Visas inte.',
      'Styrelse · Färre än 5 svar. Visas inte.',
    ])
    expect(chart!.series[0]!.values).toEqual([62, null, 85, null, null])
    expect(chart!.series[0]!.labels).toEqual(['62\u00A0% (24 av 39)', null, '85\u00A0% (17 av 20)', null, null])
  })
})

describe('lines', () => {
  it('have a gap where there is no value', async () => {
    const [chart] = await drawn(reportWith([trendOf([[mark(2021, 50), mark(2022, null), mark(2023, 60), mark(2024, 0)]])]))
    expect(chart!.categories).toEqual(['2021', '2022', '2023', '2024'])
    expect(chart!.series[0]!.values).toEqual([50, null, 60, 0])
    expect(chart!.xml).toContain('<c:dispBlanksAs val="gap"/>')
    expect(chart!.xml).not.toContain('<c:v></c:v>')
  })

  it('begin anew at a break, with the same look, and are named once', async () => {
    const broken = [mark(2021, 50), mark(2022, 52), mark(2023, 60, { breakBefore: true }), mark(2024, 61)]
    const [chart] = await drawn(reportWith([trendOf([broken])]))
    expect(chart!.series.slice(0, 2).map(({ name, values }) => [name, values])).toEqual([
      ['Formulär 1', [50, 52, null, null]],
      ['Formulär 1 (från 2023)', [null, null, 60, 61]],
    ])
    const looks = chart!.series.map(({ xml }) => elements(xml, 'c:marker')[0])
    expect(looks[0]).toBe(looks[1])
    expect(chart!.xml).toContain('<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>')
    expect(elements(chart!.xml, 'c:legendEntry')).toHaveLength(1)
  })

  it('are told apart by colour and marker', async () => {
    const five = Array.from({ length: 5 }, (_, index) => [mark(2023, 10 * index), mark(2024, 15 * index)])
    const [chart] = await drawn(reportWith([trendOf(five)]))
    const lines = chart!.series.slice(0, 5)
    expect(new Set(lines.map(({ xml }) => /<a:ln [^>]*><a:solidFill><a:srgbClr val="(\w+)"/.exec(xml)?.[1])).size).toBe(5)
    expect(new Set(lines.map(({ xml }) => /<c:symbol val="(\w+)"/.exec(xml)?.[1])).size).toBe(5)
  })

  it('have the level to reach as a dashed line over its years, and what others have in grey', async () => {
    const [chart] = await drawn(reportWith([trendOf([[mark(2023, 50), mark(2024, 60)]])]))
    const [, target, reference] = chart!.series
    expect([target!.name, target!.values]).toEqual(['Mål 80\u00A0%', [null, null, 80, 80]])
    expect(target!.xml).toContain('<a:prstDash val="dash"/>')
    expect([reference!.name, reference!.values]).toEqual(['Riket', [null, 70, null, null]])
    expect(reference!.xml).toContain('55616A')
  })

  it('have hollow markers for few answers, which are said as they are counted', async () => {
    const few = mark(2024, 700 / 9, { few: true, text: '7 av 9', n: 9 })
    const [chart] = await drawn(reportWith([trendOf([[mark(2023, 50), few]])]))
    const { xml, values, labels } = chart!.series[0]!
    expect(elements(xml, 'c:dPt').map((one) => [attribute(one, 'val'), one.includes('FFFFFF')])).toEqual([['3', true]])
    // 7 of 9 are 77.8 per cent.
    expect(values.at(-1)).toBe(78)
    expect(labels.at(-1)).toBe('7 av 9')
  })

  it('say where the value of a single line may lie, rounded like the table', async () => {
    const [single] = await drawn(reportWith([trendOf([[mark(2023, 50.4), mark(2024, 60)]])]))
    const ends = elements(single!.series[0]!.xml, 'c:errBars').map((bars) =>
      ['c:plus', 'c:minus'].map((end) => texts(elements(bars, end)[0]!, 'c:v')),
    )
    // 50.4 is 50; it may lie from 38 to 58.6, rounded 59.
    expect(ends).toEqual([
      [
        ['0', '0', '9', '8'],
        ['0', '0', '12', '12'],
      ],
    ])
    const [several] = await drawn(reportWith([trendOf([[mark(2024, 50)], [mark(2024, 60)]])]))
    expect(several!.xml).not.toContain('c:errBars')
  })

  it('have labels on the side that the line does not take', async () => {
    const [chart] = await drawn(reportWith([trendOf([[mark(2021, 50), mark(2022, 90), mark(2023, 20)]])]))
    const moved = elements(chart!.series[0]!.xml, 'c:dLbl').map((label) => Number(/<c:y val="([-\d.]+)"/.exec(label)?.[1] ?? 0))
    // Below where the line rises, above where it falls, and level with the last point; 2024 has none.
    expect(moved.map(Math.sign)).toEqual([1, -1, 0, 0])
  })

  it('have labels that do not lie on each other', async () => {
    const [chart] = await drawn(reportWith([trendOf([[mark(2024, 79)], [mark(2024, 80)], [mark(2024, 81)]])]))
    // Per cent from the top of the plot, which is 100 high; the label is moved by parts of the chart.
    const places = chart!.series.flatMap(({ xml, values }) => {
      const moved = Number(/<c:manualLayout><c:x val="0.001"\/><c:y val="([-\d.]+)"/.exec(xml)?.[1] ?? 0)
      return values.at(-1) === null ? [] : [(100 - values.at(-1)!) / 100 + moved / 0.86]
    })
    const sorted = [...places].sort((a, b) => a - b)
    const gaps = sorted.slice(1).map((place, index) => place - sorted[index]!)
    expect(places).toHaveLength(4)
    expect(Math.min(...gaps)).toBeGreaterThan(0.05)
  })
})

describe('the workbook behind a chart', () => {
  it('has the same numbers, a zero as a zero and a gap as an empty cell', async () => {
    const marks = [mark(2021, 50), mark(2022, null), mark(2023, 60), mark(2024, 0)]
    const presentation = await zipParts(await reportSlides(reportWith([trendOf([marks])])))
    const embedded = presentation.find(({ name }) => name.endsWith('.xlsx'))
    const sheet = (await officeParts(Buffer.concat([...embedded!.pieces]))).get('xl/worksheets/sheet1.xml')!
    const cells = new Map(elements(sheet, 'c').map((cell) => [attribute(cell, 'r'), texts(cell, 'v')[0]]))
    expect(['B2', 'B3', 'B4', 'B5'].map((address) => cells.get(address))).toEqual(['50', undefined, '60', '0'])
  })
})

describe('what has no room or nothing to show', () => {
  it('is said in words where nothing can be drawn', async () => {
    const report = reportOf('form:styrelse')
    const [, slide] = await slidesOf(report)
    expect(await drawn(report)).toEqual([])
    expect(titleOf(slide!)).toBe('För få svar för att visas')
    expect(wordsOn(slide!)).toContain('Färre än 5 svar. Visas inte.')
  })

  it('takes a slide of its own as a long comment, and loses no word', async () => {
    const comment = Array.from({ length: 12 }, (_, index) => `Stycke ${index + 1}: ${'ord '.repeat(40).trim()}.`).join('\n')
    const chart = trendOf([[mark(2024, 50)]])
    const slides = await slidesOf(reportWith([], { slides: [{ chart, comment }] }))
    const apart = slides.filter((slide) => titleOf(slide) === `${chart.title} – kommentar`)
    expect(apart.length).toBeGreaterThan(0)
    expect(wordsOn(slides[1]!)).not.toContain('Stycke')
    expect(apart.map(wordsOn).join('\n')).toContain('Stycke 1:')
    for (const line of comment.split('\n')) expect(apart.map(wordsOn).join('\n')).toContain(line)
  })

  it('stands in the notes only, and the slide says so', async () => {
    const chart = {
      ...trendOf([[mark(2024, 50)]]),
      notes: Array.from({ length: 30 }, (_, index) => `Att veta ${index}. ${'Mer. '.repeat(20)}`),
    }
    const parts = await officeParts(await reportSlides(reportWith([chart])))
    expect(wordsOn(numbered(parts, 'ppt/slides/slide')[1]!)).toContain('Mer att veta om siffrorna står i anteckningarna')
    for (const note of chart.notes) expect(texts(numbered(parts, 'ppt/notesSlides/notesSlide')[1]!, 'a:t')).toContain(note)
  })
})

describe('the file', () => {
  it('can be read whatever is typed', async () => {
    const chart = {
      ...trendOf([{ label: hostile, marks: [mark(2024, 50)] }]),
      title: hostile,
      subject: hostile,
      notes: [hostile],
      alternative: hostile,
    }
    const parts = await officeParts(
      await reportSlides(reportWith([chart], { forbund: hostile, slides: [{ chart, comment: hostile }] })),
    )
    const broken = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, xml]) => [name, brokenXml(xml)])
    expect(broken.filter(([, problem]) => problem !== null)).toEqual([])
    expect(titleOf(numbered(parts, 'ppt/slides/slide')[1]!)).toBe('=1+1 <b>&amp; "å"  ]]>')
  })

  it('names no part that it does not have', async () => {
    const parts = await officeParts(await reportSlides(reportOf('rates')))
    const named = [...parts.get('[Content_Types].xml')!.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name)
    expect(named.filter((name) => !parts.has(name!))).toEqual([])
    expect(named.length).toBeGreaterThan(10)
  })

  it('numbers each thing on a slide once', async () => {
    for (const slide of await slidesOf(reportOf('form'))) {
      const ids = elements(slide, 'p:cNvPr').map((one) => attribute(one, 'id'))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeGreaterThan(2)
    }
  })

  it('is written without the network', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect')
    await reportSlides(reportOf('form'))
    expect(connect).not.toHaveBeenCalled()
    connect.mockRestore()
  })

  it('is the same bytes whenever it is written', async () => {
    const report = reportOf('trend:M01')
    const now = await reportSlides(report)
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') })
    const later = await reportSlides(report)
    expect(later.equals(now)).toBe(true)
  })
})
