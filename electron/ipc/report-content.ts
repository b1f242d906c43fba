import type { ChartFormat, ReportFormat } from '../../shared/contract/report-calls'
import { chartSheet } from '../../shared/document/chart-sheet'
import { pageDrawing } from '../../shared/document/page-drawing'
import { pictureHtml } from '../../shared/document/picture-html'
import { reportFoot, reportHtml } from '../../shared/document/report-html'
import type { Drawing } from '../../shared/drawing/drawing'
import { svgText } from '../../shared/drawing/svg-text'
import type { Report } from '../../shared/report/chart/report'
import type { ReportChart } from '../../shared/report/chart/report-chart'
import { tableCsv } from '../../shared/report/chart/table-csv'
import type { ChartPicture } from '../office/chart-picture'

/** Pixels of a picture for each px of its drawing: sharp on paper and on a large screen. */
const pictureTimes = 2

/** The report as a file of a format. Rejects with the signal's reason when cancelled. */
export async function reportContent(report: Report, format: ReportFormat, signal: AbortSignal): Promise<Uint8Array> {
  switch (format) {
    case 'pdf': {
      const { printHtml, fontFaces } = await printing()
      return printHtml(reportHtml(report, fontFaces), signal, reportFoot(report))
    }
    case 'pptx': {
      const { reportSlides } = await import('../office/write-report-slides')
      return reportSlides(report)
    }
    case 'xlsx': {
      const { reportWorkbook } = await import('../excel/write-report-workbook')
      return reportWorkbook(report)
    }
    case 'docx': {
      const { reportDocument } = await import('../office/write-report-document')
      return reportDocument(report, await chartPictures(report, signal))
    }
  }
}

/** One chart of a report as a file of a format. Rejects with the signal's reason when cancelled. */
export async function chartContent(
  chart: ReportChart,
  report: Pick<Report, 'forbund' | 'year' | 'demo'>,
  format: ChartFormat,
  signal: AbortSignal,
): Promise<Uint8Array> {
  switch (format) {
    case 'png': {
      const [picture] = await pictures([chartSheet(chart, report)], signal)
      if (!picture) throw new Error('no picture')
      return picture
    }
    case 'svg':
      return Buffer.from(svgText(chartSheet(chart, report)))
    case 'csv':
      return Buffer.from(tableCsv(chart, report.demo))
  }
}

/** The charts of a report as they stand on a page, by key. */
async function chartPictures({ slides }: Report, signal: AbortSignal): Promise<ReadonlyMap<string, ChartPicture>> {
  const drawings = slides.map(({ chart }) => ({ key: chart.key, drawing: pageDrawing(chart) }))
  const taken = await pictures(
    drawings.map(({ drawing }) => drawing),
    signal,
  )
  return new Map(
    drawings.flatMap(({ key, drawing: { width, height } }, index) => {
      const png = taken[index]
      return png ? [[key, { png, width, height }] as const] : []
    }),
  )
}

async function pictures(drawings: readonly Drawing[], signal: AbortSignal): Promise<readonly Buffer[]> {
  const { takePictures, fontFaces } = await printing()
  const pages = drawings.map((drawing) => ({
    html: pictureHtml(drawing, pictureTimes, fontFaces),
    width: drawing.width * pictureTimes,
    height: drawing.height * pictureTimes,
  }))
  return takePictures(pages, signal)
}

async function printing() {
  const [{ printHtml }, { takePictures }, { fontFaces }] = await Promise.all([
    import('../print/print-html'),
    import('../print/take-pictures'),
    import('../print/font-faces'),
  ])
  return { printHtml, takePictures, fontFaces }
}
