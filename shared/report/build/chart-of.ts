import { chartSubject } from '../chart/chart-key'
import type { ReportChart } from '../chart/report-chart'
import { formChart, groupsChart, measureChart, themeChart } from './question-charts'
import { ratesChart } from './rates-chart'
import { registerChart } from './register-chart'
import type { ReportSource } from './report-source'
import { trendChart } from './trend-chart'

/** The chart of this key; null where the reported round has no such thing (any longer), or the key is none. */
export function chartOf(source: ReportSource, key: string): ReportChart | null {
  const subject = chartSubject(key)
  switch (subject?.kind) {
    case 'rates':
      return ratesChart(source)
    case 'form':
      return formChart(source, subject.form)
    case 'theme':
      return themeChart(source, subject.theme)
    case 'measure':
      return measureChart(source, subject.measure)
    case 'trend':
      return trendChart(source, subject.measure)
    case 'insats':
    case 'kon':
      return groupsChart(source, subject.kind, subject.form, subject.question)
    case 'register':
      return registerChart(source, subject.indicator)
    case undefined:
      return null
  }
}
