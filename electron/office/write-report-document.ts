import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { fileDay } from '../../shared/report/chart/file-day'
import { notesWithoutDrawing } from '../../shared/report/chart/notes-without-drawing'
import type { Report, ReportSlide } from '../../shared/report/chart/report'
import type { ReportChart } from '../../shared/report/chart/report-chart'
import { commonTexts } from '../../shared/text/common'
import { roundTitle } from '../../shared/text/delivery'
import { reportTexts } from '../../shared/text/report'
import { reportFileTexts } from '../../shared/text/report-files'
import { demoMark } from '../../shared/text/statistics'
import type { ChartPicture } from './chart-picture'
import { documentStyles, paragraphStyles, space } from './document-styles'
import { documentTables, textWidth } from './document-table'
import { finishDocument } from './finish-document'
import { xmlSafe } from './xml-safe'

/** A4 and its margins, in twentieths of a point. */
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1300, bottom: 1134, left: 1134, right: 1134 } }
/** A CSS pixel is three quarters of a point. */
const pixelsInTwip = 1 / 15
const highestPicture = 760

/**
 * The report as a Word document in Swedish: contents, then for each chart what it shows, its picture, words and tables. `pictures`
 * are the charts' by key; a chart without one has its words and tables. The same report and pictures always give the same bytes.
 */
export async function reportDocument(unsafe: Report, pictures: ReadonlyMap<string, ChartPicture>): Promise<Buffer> {
  const report = xmlSafe(unsafe)
  const document = new Document({
    title: report.title,
    subject: report.forbund,
    creator: commonTexts.programName,
    lastModifiedBy: commonTexts.programName,
    styles: documentStyles,
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: header(report), first: new Header({ children: [] }) },
        footers: { default: footer(), first: new Footer({ children: [] }) },
        children: [
          ...start(report),
          ...report.slides.flatMap((slide, index) => chapter(slide, pictures.get(slide.chart.key), index)),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: reportTexts.methodTitle }),
          ...report.method.map((text) => new Paragraph({ text })),
        ],
      },
    ],
  })
  return finishDocument(await Packer.toBuffer(document), fileDay(report))
}

function start({ title, forbund, about, demo, slides }: Report): readonly Paragraph[] {
  const small = (text: string) => new Paragraph({ style: paragraphStyles.subject, text })
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new Paragraph({ children: [new TextRun({ text: forbund, size: 32 })] }),
    ...[...about, ...(demo ? [demoMark] : [])].map(small),
    new Paragraph({
      style: 'Caption',
      children: [new TextRun({ text: reportTexts.contents, size: 28 })],
      spacing: { before: space(30) },
    }),
    ...slides.map(({ chart }, index) => contentsLine(chart, index)),
  ]
}

/** A link to a chart, with what it is about: several can show the same. */
function contentsLine({ title, subject }: ReportChart, index: number): Paragraph {
  const children = [new TextRun({ text: title, bold: true })]
  return new Paragraph({
    style: paragraphStyles.contents,
    children: [new InternalHyperlink({ anchor: anchorOf(index), children }), new TextRun({ text: ` ${subject}` })],
  })
}

function anchorOf(index: number): string {
  return `chart${index + 1}`
}

function chapter(
  { chart, comment }: ReportSlide,
  picture: ChartPicture | undefined,
  index: number,
): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new Bookmark({ id: anchorOf(index), children: [new TextRun(chart.title)] })],
      pageBreakBefore: index === 0 || picture !== undefined,
    }),
    new Paragraph({ style: paragraphStyles.subject, text: chart.subject }),
    ...(picture ? [new Paragraph({ keepLines: true, children: [pictureOf(picture, chart, index)] })] : []),
    ...comment
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(
        (text, line) =>
          new Paragraph({ style: paragraphStyles.comment, text: line === 0 ? reportFileTexts.commentIs(text) : text }),
      ),
    ...[...chart.about, ...(picture ? chart.notes : notesWithoutDrawing(chart))].map(
      (text) => new Paragraph({ style: paragraphStyles.about, text }),
    ),
    ...chart.tables.flatMap(documentTables),
  ]
}

function pictureOf({ png, width, height }: ChartPicture, { title, alternative }: ReportChart, index: number): ImageRun {
  const scale = Math.min(1, (textWidth * pixelsInTwip) / width, highestPicture / height)
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    // A number of its own: docx numbers pictures through all documents since the program was started.
    altText: { id: String(index + 1), name: title, title, description: alternative },
  })
}

function header({ forbund, year, demo }: Report): Header {
  const text = [roundTitle(forbund, year), ...(demo ? [demoMark] : [])].join(' · ')
  return new Header({ children: [new Paragraph({ style: paragraphStyles.footer, text })] })
}

function footer(): Footer {
  const { page: word, pageOf } = reportFileTexts
  const children = [new TextRun({ children: [`${word} `, PageNumber.CURRENT, ` ${pageOf} `, PageNumber.TOTAL_PAGES] })]
  return new Footer({ children: [new Paragraph({ style: paragraphStyles.footer, alignment: AlignmentType.RIGHT, children })] })
}
