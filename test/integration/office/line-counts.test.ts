import { describe, expect, it } from 'vitest'
import { reportSlides } from '../../../electron/office/write-report-slides'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { mark, reportWith, trendOf } from '../../support/made-charts'
import { drawnCharts } from '../../support/native-charts'
import { attribute, elements, numbered, officeParts, texts } from '../../support/read-office'

async function slideOf(chart: ReportChart): Promise<string> {
  return numbered(await officeParts(await reportSlides(reportWith([chart]))), 'ppt/slides/slide')[1]!
}

/** The rows of n under the chart, a text a cell. */
async function counts(chart: ReportChart): Promise<readonly (readonly string[])[]> {
  const rows = elements(await slideOf(chart), 'a:tr')
  return rows.map((row) => elements(row, 'a:tc').map((cell) => texts(cell, 'a:t').join('')))
}

const widthsOf = (slide: string) => elements(slide, 'a:gridCol').map((column) => Number(attribute(column, 'w')))

describe('how many answered each year', () => {
  it('stands under the points of each line, with its name, and a dash where there is no n', async () => {
    const first = {
      label: 'Deltagare – pågående',
      marks: [mark(2021, 50, { n: 1240 }), mark(2022, 52), mark(2024, 60, { n: 24 })],
    }
    const second = { label: 'Personal', marks: [mark(2023, 40, { n: 9 }), mark(2024, null, { n: null })] }
    expect(await counts(trendOf([first, second]))).toEqual([
      ['n', '1\u202F240', '20', '–', '24', 'Deltagare – pågående'],
      ['n', '–', '–', '9', '–', 'Personal'],
    ])
  })

  it('needs no name where there is one line, and stands in columns as wide as the years of the chart', async () => {
    const chart = trendOf([[mark(2021, 50), mark(2022, 51), mark(2023, 60), mark(2024, 61)]])
    expect(await counts(chart)).toEqual([['n', '20', '20', '20', '20', '']])
    const slide = await slideOf(chart)
    const whole = widthsOf(slide).reduce((sum, width) => sum + width, 0)
    // The plot of the chart's own file is 0.62 of the width and begins at 0.06.
    const parts = [0.06, 0.155, 0.155, 0.155, 0.155, 0.32].map((part) => expect.closeTo(part, 3))
    expect(widthsOf(slide).map((width) => width / whole)).toEqual(parts)
    expect((await drawnCharts(await reportSlides(reportWith([chart]))))[0]!.xml).toContain(
      '<c:x val="0.06"/><c:y val="0.03"/><c:w val="0.62"/>',
    )
  })

  it('is in the notes alone where the years lie too close for it, and nowhere where there is no n, as of a register', async () => {
    const years = Array.from({ length: 60 }, (_, index) => 1970 + index)
    const { body, ...chart } = trendOf([years.map((year) => mark(year, 50, { n: 1240 }))])
    if (body.kind !== 'trend') throw new Error('no lines')
    expect(await counts({ ...chart, body: { ...body, years } })).toEqual([])
    expect(await counts(trendOf([[mark(2021, 50, { n: null }), mark(2024, 60, { n: null })]]))).toEqual([])
  })

  it.each([1, 2, 3, 4, 5, 6, 7])(
    'leaves room for the chart of five lines with names of many words, and for %i lines of words below',
    async (count) => {
      const about = Array.from(
        { length: count },
        () => 'Deltagare – pågående 2024: 24 svar av 39 tillfrågade (62 %), 15 har tackat nej.',
      )
      const five = Array.from({ length: 5 }, (_, index) => ({
        label:
          index === 0 ? 'Kort' : `Deltagare i förberedande insatser med ett mycket långt namn på formuläret, avslut ${index}`,
        marks: [mark(2023, 10 * index), mark(2024, 15 * index)],
      }))
      const slide = await slideOf({ ...trendOf(five), about })
      const frames = elements(slide, 'p:graphicFrame').map((frame) => {
        const [top, height] = [/<a:off x="\d+" y="(\d+)"/, /<a:ext cx="\d+" cy="(\d+)"/].map((place) =>
          Number(place.exec(frame)?.[1]),
        )
        return { top: top!, bottom: top! + height! }
      })
      const rows = elements(slide, 'a:tr').map((row) => Number(attribute(row, 'h')))
      const [chart, table] = frames
      const words = elements(slide, 'p:sp').find((shape) => shape.includes('24 svar av 39'))
      const wordsTop = Number(/<a:off x="\d+" y="(\d+)"/.exec(words!)?.[1])
      const inch = 914_400
      expect(chart!.bottom - chart!.top).toBeGreaterThan(2.2 * inch)
      expect(table!.top).toBeGreaterThanOrEqual(chart!.bottom - 10)
      expect(rows[2]).toBe(2 * rows[0]!)
      expect(table!.top + rows.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(wordsTop)
    },
  )
})
