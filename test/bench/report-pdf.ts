import fs from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { openDatabase } from '../../electron/db/database'
import { readReportSource } from '../../electron/db/report-source'
import { fontFaces } from '../../electron/print/font-faces'
import { reportFoot, reportHtml } from '../../shared/document/report-html'
import type { RoundId } from '../../shared/model/id'
import type { Presentation } from '../../shared/model/presentation'
import { buildReport } from '../../shared/report/build/build-report'
import { catalogueOf } from '../../shared/report/build/catalogue'
import type { Report } from '../../shared/report/chart/report'
import { openInApp, startApp, timedCall } from './app'
import { compare, median, ms, type Row } from './measure'

const charts = 40
const secondsAtMost = 5

/** The report of 40 charts from the database to a PDF on disk, against printing the same page alone; and how long it takes. */
export async function benchReportPdf(folder: string, database: string): Promise<readonly Row[]> {
  const { app, page } = await startApp(path.join(folder, 'report-profile'))
  await openInApp(app, page, database)
  const { value: workspace } = await timedCall(page, 'getWorkspace')
  const roundId = workspace.rounds[0]?.id ?? (0 as RoundId)
  const { report, presentation } = reportOf(database, roundId)
  await timedCall(page, 'setPresentation', { roundId, presentation })
  await answerSave(app, path.join(folder, 'report.pdf'))
  const html = path.join(folder, 'report.html')
  fs.writeFileSync(html, reportHtml(report, fontFaces))
  const foot = reportFoot(report)
  const whole: number[] = []
  const ours = async () => {
    const { milliseconds } = await timedCall(page, 'exportReport', { roundId, format: 'pdf' })
    whole.push(milliseconds)
    return milliseconds
  }
  await ours()
  const row = await compare(`PDF of ${charts} charts / printing its page alone`, 1.3, 7, ours, () => printAlone(app, html, foot))
  await app.close()
  const seconds = median(whole) / 1000
  const goal = `<= ${secondsAtMost} s`
  return [
    row,
    {
      name: `PDF of ${charts} charts`,
      ours: ms(1000 * seconds),
      reference: '',
      figure: `${seconds.toFixed(1)} s`,
      goal,
      met: seconds <= secondsAtMost,
    },
  ]
}

/** The first charts of all that the round can have, of every kind. */
function reportOf(file: string, roundId: RoundId): { readonly report: Report; readonly presentation: Presentation } {
  const opened = openDatabase(file)
  if (!opened.ok) throw new Error(opened.error)
  const source = readReportSource(opened.value, roundId, 'share46')
  opened.value.close()
  const groups = catalogueOf(source).map((group) => group.charts.map(({ key }) => key))
  const most = Math.max(...groups.map(({ length }) => length))
  const inTurns = Array.from({ length: most }, (_, at) => groups.flatMap((keys) => keys[at] ?? [])).flat()
  const slides = inTurns.slice(0, charts).map((chart) => ({ chart, comment: 'En kommentar från chefen.' }))
  const presentation = { statistic: 'share46', slides } as const
  return { report: buildReport(source, presentation), presentation }
}

async function answerSave(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

/** Prints a page that lies on disk as it is, in a hidden window like ours. */
async function printAlone(app: ElectronApplication, file: string, foot: string): Promise<number> {
  return app.evaluate(
    async ({ BrowserWindow }, [page, footerTemplate]) => {
      const start = performance.now()
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, javascript: false, partition: 'bench' } })
      await window.loadFile(page)
      const printed = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate,
      })
      window.destroy()
      if (printed.length === 0) throw new Error('nothing was printed')
      return performance.now() - start
    },
    [file, foot] as const,
  )
}
