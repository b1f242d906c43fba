// The board report and its charts as files: what is in them is the report as its model has it, figure by figure.
import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { answerColours } from '../../shared/drawing/colours'
import type { RoundId } from '../../shared/model/id'
import { catalogueOf } from '../../shared/report/build/catalogue'
import type { ReportTable } from '../../shared/report/chart/report-table'
import { tableCsv } from '../../shared/report/chart/table-csv'
import { demoMark } from '../../shared/text/statistics'
import { type PdfContent, readPdf } from '../support/read-pdf'
import { expect, test } from './launch'
import { reportOf, sourceOf } from './report-of'
import { answerSave, ask } from './steps'

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** The demo with a level to reach and a register indicator; gives its newest round. */
async function openDemo(page: Page): Promise<RoundId> {
  await ask(page, 'openDemo')
  const { rounds } = await ask(page, 'getWorkspace')
  const [newest] = rounds
  if (!newest) throw new Error('no round')
  const values = [2022, 2023, 2024].map((year, index) => ({ year, value: 12 + index, comment: '' }))
  const fields = { name: 'Personer i arbete efter stödet', unit: 'personer', source: 'Exempelregister', comment: '' }
  await ask(page, 'createRegisterIndicator', { ...fields, values })
  const target = { subject: 'measure', subjectKey: 'M17', statistic: 'share46', level: 0.8, near: 0.05, fromYear: 2022 } as const
  await ask(page, 'setTarget', { target, replaces: null })
  return newest.id
}

/** Shows the board everything there is, with a comment to every tenth chart. */
async function showAll(page: Page, roundId: RoundId): Promise<void> {
  const keys = catalogueOf(await sourceOf(page, roundId)).flatMap(({ charts }) => charts.map(({ key }) => key))
  const slides = keys.map((chart, index) => ({ chart, comment: index % 10 === 1 ? `Kommentar till bild ${index + 1}.` : '' }))
  await ask(page, 'setPresentation', { roundId, presentation: { statistic: 'share46', slides } })
}

test('the report becomes a tagged PDF that can be read aloud, with every figure and no chart on two pages', async ({
  app,
  page,
  home,
}) => {
  const roundId = await openDemo(page)
  await showAll(page, roundId)
  const report = await reportOf(page, roundId)
  expect(report.slides.length).toBeGreaterThan(80)
  const file = path.join(home, 'rapport.pdf')
  await answerSave(app, file)
  expect(await ask(page, 'exportReport', { roundId, format: 'pdf' })).toMatchObject({ fileName: 'rapport.pdf' })

  const pdf = readPdf(fs.readFileSync(file))
  expect(pdf.catalogue).toMatch(/\/MarkInfo <<[^>]*\/Marked true/)
  expect(pdf.catalogue).toContain('/Lang (sv)')
  expect(pdf.title).toBe(`${report.title} – ${report.forbund}`)
  const findings = report.slides.map(({ chart }, index) => `${index + 1}. ${chart.title}`)
  const headings = [report.title, 'Innehåll', ...findings, 'Så är siffrorna beräknade']
  // Where a heading takes two lines Chromium leaves out the space between them in the outline.
  expect(pdf.outline.map(({ title }) => withoutSpaces(title))).toEqual(headings.map(withoutSpaces))
  for (const kind of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'Link']) expect(pdf.elements.get(kind), kind).toBeGreaterThan(0)

  expect(pdf.figures.map(({ alternative }) => alternative)).toEqual(report.slides.map(({ chart }) => chart.alternative))
  const places = pdf.outline.slice(2).map(({ page: at }) => at)
  expect(pdf.figures.map(({ pages }) => pages)).toEqual(report.slides.map((_, index) => [places[index]]))

  for (const [index, { text }] of pdf.pages.entries()) {
    expect(text).toContain(withoutSpaces(`Sida ${index + 1} (${pdf.pages.length})`))
    expect(text).toContain(withoutSpaces(demoMark))
  }
  for (const [index, { chart, comment }] of report.slides.entries()) {
    const text = textOf(pdf, places[index], places[index + 1])
    for (const words of [chart.subject, ...chart.about, ...chart.notes, comment]) expect(text).toContain(withoutSpaces(words))
    for (const row of chart.tables.flatMap(rowsOf)) expect(text).toContain(row)
  }
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

/** What is read from the page where a chart begins to that where the next does. */
function textOf({ pages }: PdfContent, from = 0, to = from): string {
  return pages
    .slice(from, to + 1)
    .map(({ text }) => text.replace(/Sida\d+\(\d+\)/, ''))
    .join('')
}

/** The caption, the heads and the rows of a table, each as it is read. */
function rowsOf({ caption, columns, rows }: ReportTable): readonly string[] {
  const heads = columns.map(({ header }) => header)
  return [caption, heads.join(''), ...rows.map((cells) => cells.map(({ text }) => text).join(''))].map(withoutSpaces)
}

test('a chart becomes a picture, a drawing and a table, with all that has to be known to read it', async ({
  app,
  page,
  home,
}) => {
  const roundId = await openDemo(page)
  const report = await reportOf(page, roundId)
  const chart = report.slides[1]?.chart
  if (!chart) throw new Error('no chart')
  const save = async (format: 'png' | 'svg' | 'csv') => {
    const file = path.join(home, `bild.${format}`)
    await answerSave(app, file)
    await ask(page, 'exportChart', { roundId, statistic: 'share46', chart: chart.key, format })
    return fs.readFileSync(file)
  }
  const drawing = (await save('svg')).toString()
  const [, width, height] = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(\d+)" height="(\d+)"/.exec(drawing) ?? []
  const words = [...drawing.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(' ')
  for (const text of [chart.title, chart.subject, ...chart.about, ...chart.notes, demoMark]) expect(words).toContain(text)
  expect((await save('csv')).toString()).toBe(tableCsv(chart, true))
  const picture = await look(app, await save('png'))
  expect(picture.size).toEqual({ width: 2 * Number(width), height: 2 * Number(height) })
  expect(picture.corners).toEqual(['#ffffff', '#ffffff', '#ffffff', '#ffffff'])
  for (const colour of answerColours) expect(picture.share(colour), colour).toBeGreaterThan(0.0005)
  expect(picture.share('#ffffff')).toBeGreaterThan(0.5)
  // Letters too, down to the last line.
  expect(picture.inkBelow(0.96)).toBeGreaterThan(200)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

/** What is seen on a picture: its size, its corners, and how much of it has a colour. */
async function look(app: ElectronApplication, png: Buffer) {
  const { size, pixels } = await app.evaluate(({ nativeImage }, content) => {
    const image = nativeImage.createFromBuffer(Buffer.from(content, 'base64'))
    return { size: image.getSize(), pixels: image.toBitmap().toString('base64') }
  }, png.toString('base64'))
  // Blue, green, red and opacity of each pixel, from the upper left.
  const bytes = Buffer.from(pixels, 'base64')
  const colours = Array.from({ length: bytes.length / 4 }, (_, at) =>
    bytes
      .readUIntLE(4 * at, 3)
      .toString(16)
      .padStart(6, '0'),
  )
  const { width, height } = size
  return {
    size,
    corners: [0, width - 1, width * (height - 1), width * height - 1].map((at) => `#${colours[at]}`),
    share: (colour: string) => colours.filter((own) => `#${own}` === colour).length / colours.length,
    inkBelow: (part: number) => colours.slice(width * Math.floor(part * height)).filter((own) => own !== 'ffffff').length,
  }
}

test('a report that is being written can be cancelled, and leaves nothing', async ({ app, page, home }) => {
  const roundId = await openDemo(page)
  const file = path.join(home, 'avbruten.pdf')
  await answerSave(app, file)
  await app.evaluate(({ app: electronApp }) => {
    const printing = new Promise((resolve) => {
      electronApp.on('web-contents-created', (_event, contents) => {
        contents.printToPDF = () => new Promise(resolve)
      })
    })
    Reflect.set(globalThis, 'printing', printing)
  })
  const exported = ask(page, 'exportReport', { roundId, format: 'pdf' })
  await app.evaluate(async () => void (await Reflect.get(globalThis, 'printing')))
  await ask(page, 'cancelExport')
  expect(await exported).toBeNull()
  expect(fs.existsSync(file)).toBe(false)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('every other format is written too', async ({ app, page, home }) => {
  const roundId = await openDemo(page)
  for (const format of ['xlsx', 'pptx', 'docx'] as const) {
    const file = path.join(home, `rapport.${format}`)
    await answerSave(app, file)
    expect(await ask(page, 'exportReport', { roundId, format })).toMatchObject({ fileName: `rapport.${format}` })
    // All three are zip files.
    expect(fs.readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  }
})
