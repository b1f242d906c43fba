import PptxGenJS from 'pptxgenjs'
import { drawingColours } from '../../shared/drawing/colours'
import { fileDay } from '../../shared/report/chart/file-day'
import type { Report, ReportSlide } from '../../shared/report/chart/report'
import { commonTexts } from '../../shared/text/common'
import { reportTexts } from '../../shared/text/report'
import { reportFileTexts } from '../../shared/text/report-files'
import { demoMark } from '../../shared/text/statistics'
import { chartXml } from './chart-xml'
import { finishSlides } from './finish-slides'
import { largestSize, textHeight } from './fit-text'
import { hex, type NativeChart } from './native-chart'
import { hasFigures, leastHeight, placeCharts, remarksHeight } from './place-charts'
import { defineLayouts, face, language, slide, slideWidth, startLayout, titleLayout } from './slide-layouts'
import { slideNotes } from './slide-notes'
import { spaceBetween, type WordsBelow, wordsBelow } from './slide-words'
import { escapeXml } from './xml'
import { xmlSafe } from './xml-safe'

const { ink, quietInk } = drawingColours.light

/** What is written besides the slides themselves, in the order of the slides. */
interface Written {
  readonly charts: NativeChart[]
  readonly notes: (readonly string[])[]
}

/**
 * The report as a PowerPoint presentation: charts that PowerPoint draws itself and whose numbers can be edited, titles that are
 * titles, and notes with all figures. The same report always gives the same bytes.
 */
export async function reportSlides(unsafe: Report): Promise<Buffer> {
  const report = xmlSafe(unsafe)
  const presentation = new PptxGenJS()
  presentation.layout = 'LAYOUT_WIDE'
  presentation.title = report.title
  presentation.author = commonTexts.programName
  // pptxgenjs writes it as it is given.
  presentation.company = escapeXml(report.forbund)
  presentation.subject = report.forbund
  presentation.theme = { headFontFace: face, bodyFontFace: face }
  defineLayouts(presentation, report)
  const written: Written = { charts: [], notes: [] }
  addStart(presentation, report, written)
  for (const one of report.slides) addChartSlide(presentation, one, written)
  addTextSlides(presentation, reportTexts.methodTitle, report.method, written)
  const bytes = await presentation.write({ outputType: 'nodebuffer' })
  if (!Buffer.isBuffer(bytes)) throw new Error('the presentation is no buffer')
  return finishSlides(bytes, { charts: written.charts.map(chartXml), notes: written.notes, day: fileDay(report) })
}

function addStart(presentation: PptxGenJS, { title, forbund, demo, about }: Report, { notes }: Written): void {
  const page = presentation.addSlide({ masterName: startLayout })
  page.addText(title, { placeholder: 'title', lang: language })
  // Other computers' letters may be wider than those that are measured with here.
  const height = textHeight([forbund], 0.9 * slideWidth, 28) + 0.1
  page.addText(forbund, { x: slide.left, y: 3.65, w: slideWidth, h: height, margin: 0, ...looks(28, ink), valign: 'top' })
  page.addText(lines([...about, ...(demo ? [demoMark] : [])]), {
    ...{ x: slide.left, y: 3.75 + height, w: slideWidth, h: 1.6, margin: 0 },
    ...looks(20, quietInk),
    valign: 'top',
  })
  notes.push([forbund, ...about])
}

function addChartSlide(presentation: PptxGenJS, one: ReportSlide, written: Written): void {
  const { chart, comment } = one
  const layout = titleLayout(chart.title)
  const page = presentation.addSlide({ masterName: layout.name })
  page.addText(chart.title, { placeholder: 'title', lang: language })
  const top = slide.top + layout.height + 0.08
  const subjectHeight = textHeight([chart.subject], slideWidth, 18) + 0.06
  page.addText(chart.subject, {
    x: slide.left,
    y: top,
    w: slideWidth,
    h: subjectHeight,
    margin: 0,
    ...looks(18, quietInk),
    valign: 'top',
  })
  const from = top + subjectHeight + 0.12
  const drawn = hasFigures(chart)
  const below = wordsBelow(
    one,
    slideWidth,
    slide.bottom - from - (drawn ? leastHeight(chart, slideWidth) : remarksHeight(chart, slideWidth)),
  )
  const above = drawn ? slide.bottom - below.height - 0.12 - from : remarksHeight(chart, slideWidth)
  const room = { x: slide.left, y: from, width: slideWidth, height: above }
  placeCharts(page, chart, room, written.charts)
  // Where nothing is drawn, all of it is to be read from the top.
  addBelow(page, below, drawn ? slide.bottom - below.height : from + above)
  written.notes.push(slideNotes(one))
  if (below.commentApart) addTextSlides(presentation, reportFileTexts.commentTitle(chart.title), comment.split('\n'), written)
}

function addBelow(page: PptxGenJS.Slide, { comment, lines: about, size, height }: WordsBelow, y: number): void {
  const paraSpaceAfter = size * spaceBetween
  const commentRun = {
    text: reportFileTexts.commentIs(comment),
    options: { ...looks(size, ink), breakLine: true, paraSpaceAfter },
  }
  const aboutRuns = about.map((text) => ({ text, options: { ...looks(size, quietInk), breakLine: true, paraSpaceAfter } }))
  page.addText(comment === '' ? aboutRuns : [commentRun, ...aboutRuns], {
    ...{ x: slide.left, y, w: slideWidth, h: height, margin: 0 },
    valign: 'bottom',
    lang: language,
  })
}

/** Paragraphs on as many slides as they need, all under the same title. */
function addTextSlides(presentation: PptxGenJS, title: string, paragraphs: readonly string[], { notes }: Written): void {
  const layout = titleLayout(title)
  const top = slide.top + layout.height + 0.25
  const height = slide.bottom - top
  const fits = (own: readonly string[], size: number) => textHeight(own, slideWidth, size, 400, 0.5) <= height
  const size = largestSize([24, 20, 18], (candidate) => fits(paragraphs, candidate))
  const pages: string[][] = [[]]
  for (const paragraph of paragraphs) {
    const page = pages.at(-1) ?? []
    if (page.length > 0 && !fits([...page, paragraph], size)) pages.push([paragraph])
    else page.push(paragraph)
  }
  for (const own of pages) {
    const page = presentation.addSlide({ masterName: layout.name })
    page.addText(title, { placeholder: 'title', lang: language })
    const runs = own.map((text) => ({ text, options: { ...looks(size, ink), breakLine: true, paraSpaceAfter: size * 0.5 } }))
    page.addText(runs, { x: slide.left, y: top, w: slideWidth, h: height, margin: 0, valign: 'top', lang: language })
    notes.push(own)
  }
}

function lines(texts: readonly string[]) {
  return texts.map((text) => ({ text, options: { breakLine: true } }))
}

function looks(fontSize: number, colour: string) {
  return { fontFace: face, fontSize, color: hex(colour), lang: language, align: 'left' as const }
}
