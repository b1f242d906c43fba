import { buildReport } from '../../shared/report/build/build-report'
import { catalogueOf } from '../../shared/report/build/catalogue'
import type { ReportSource } from '../../shared/report/build/report-source'
import type { Report } from '../../shared/report/chart/report'
import { reportSource } from './report-source'

/** A report with every chart of its source, every third with a comment. */
export function wholeReport(changes: Partial<ReportSource> = {}): Report {
  const source = reportSource(changes)
  const keys = catalogueOf(source).flatMap(({ charts }) => charts.map(({ key }) => key))
  const slides = keys.map((chart, index) => ({
    chart,
    comment: index % 3 === 1 ? `Vi följer upp detta i vår, punkt ${index}.` : '',
  }))
  return buildReport(source, { statistic: source.statistic, slides })
}

/** The same report with only the charts whose key begins so. */
export function reportOf(beginning: string, changes: Partial<ReportSource> = {}): Report {
  const report = wholeReport(changes)
  return { ...report, slides: report.slides.filter(({ chart }) => chart.key.startsWith(beginning)) }
}
