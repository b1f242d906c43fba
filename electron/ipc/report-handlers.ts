import type { AppError } from '../../shared/contract/app-error'
import type { WrittenFile } from '../../shared/contract/paper-calls'
import type { reportCalls } from '../../shared/contract/report-calls'
import type { RoundId } from '../../shared/model/id'
import { ratingStatistics } from '../../shared/model/presentation'
import { fail, ok, type Result } from '../../shared/model/result'
import { buildReport } from '../../shared/report/build/build-report'
import { chartOf } from '../../shared/report/build/chart-of'
import { defaultPresentation } from '../../shared/report/build/default-presentation'
import type { Report } from '../../shared/report/chart/report'
import { chartFileName, reportFileName } from '../../shared/text/file-names'
import type { Database } from '../db/database'
import type { LogAction } from '../db/log'
import { readPresentation, setPresentation } from '../db/presentations'
import { readReportSource } from '../db/report-source'
import { changedSinceDelivery } from '../delivery/changed-since-delivery'
import { askChartFile, askReportFile } from '../files/dialogs'
import { type AppContext, type Handlers, withDatabase } from './context'
import { logWhileOpen } from './log-while-open'
import { unlessCancelled } from './running-work'
import { writeToShow } from './write-file'

type Outcome = Promise<Result<WrittenFile | null, AppError>>

export const reportHandlers: Handlers<keyof typeof reportCalls> = {
  getPresentation: withDatabase((db, { roundId }) => ok(readPresentation(db, roundId))),

  setPresentation: withDatabase((db, { roundId, presentation }, context) =>
    setPresentation(db, roundId, presentation, context.now().toISOString()),
  ),

  exportReport: withDatabase(async (db, { roundId, format }, context): Outcome => {
    const changed = changedSinceDelivery(db, context.programVersion)
    if (changed) return fail(changed)
    // Read before the dialog opens, and with what was just compared: while it is open, another database may be chosen.
    const report = readReport(db, roundId)
    const signal = context.exporting.start()
    const name = reportFileName({ name: report.forbund, demo: report.demo }, report.year)
    const file = await askReportFile(context.window, folderOf(context), name, format)
    if (file === null || signal.aborted) return ok(null)
    const { reportContent } = await import('./report-content')
    const content = await unlessCancelled(signal, reportContent(report, format, signal))
    if (content === null) return ok(null)
    return writeLogged(db, context, file, content, 'report-exported', { round: roundId, format })
  }),

  exportChart: withDatabase(async (db, { roundId, statistic, chart: key, format }, context): Outcome => {
    const source = readReportSource(db, roundId, statistic)
    const chart = chartOf(source, key)
    if (!chart) return fail({ code: 'chart-gone' })
    const changed = changedSinceDelivery(db, context.programVersion)
    if (changed) return fail(changed)
    const report = buildReport(source, { statistic, slides: [] })
    const signal = context.exporting.start()
    const name = chartFileName(source.forbund, report.year, chart.subject)
    const file = await askChartFile(context.window, folderOf(context), name, format)
    if (file === null || signal.aborted) return ok(null)
    const { chartContent } = await import('./report-content')
    const content = await unlessCancelled(signal, chartContent(chart, report, format, signal))
    if (content === null) return ok(null)
    return writeLogged(db, context, file, content, 'chart-exported', { round: roundId, chart: key, format })
  }),

  cancelExport: (context) => {
    context.exporting.cancel()
    return ok(null)
  },
}

/** The report as it is kept, or as the program proposes it, with its first statistic, where nobody has chosen. */
function readReport(db: Database, roundId: RoundId): Report {
  const source = readReportSource(db, roundId, ratingStatistics[0])
  return buildReport(source, readPresentation(db, roundId) ?? defaultPresentation(source))
}

/** Where the last file was put, since charts are often saved one after the other. */
function folderOf({ written, documents }: AppContext): string {
  return written.latestFolder() ?? documents
}

/** The log tells what has been taken out of the program, unless its database has been closed meanwhile. */
async function writeLogged(
  db: Database,
  context: AppContext,
  file: string,
  content: Uint8Array,
  action: LogAction,
  details: Readonly<Record<string, number | string>>,
): Outcome {
  const written = await writeToShow(context.written, file, content)
  if (written.ok) await logWhileOpen(db, context, action, details)
  return written
}
