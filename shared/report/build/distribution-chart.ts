import type { RatingStatistic } from '../../model/presentation'
import { isFew } from '../../statistics/small-number'
import { ended, reportTexts } from '../../text/report'
import { distributionInWords } from '../chart/distribution-in-words'
import { distributionTables } from '../chart/distribution-tables'
import type { DistributionRow, ReportChart } from '../chart/report-chart'
import { classesInWords } from '../classes-in-words'
import { statisticsBeside } from './distribution-rows'

/** What a chart of distributions has of its own; the rest follows from its rows. */
interface DistributionChart extends Pick<ReportChart, 'key' | 'title' | 'subject' | 'about' | 'notes'> {
  readonly rows: readonly DistributionRow[]
  /** What the rows are of, as the heading of the table's first column. */
  readonly first: string
}

/** A chart of bars with its tables and words. */
export function distributionChart(
  { rows, first, key, title, subject, about, notes }: DistributionChart,
  statistic: RatingStatistic,
): ReportChart {
  const summaries = rows.flatMap(({ summary }) => summary ?? [])
  const names = statisticsBeside(rows, statistic)
  return {
    key,
    title,
    subject,
    about,
    notes: [
      ...(names.length > 0 ? [reportTexts.besideBars(names)] : []),
      ...(summaries.some(({ n }) => isFew(n)) ? [reportTexts.few] : []),
      ...classesInWords(summaries),
      ...(summaries.some(({ blank, unreadable }) => blank + unreadable > 0) ? [reportTexts.missingOutside] : []),
      ...notes,
    ],
    body: { kind: 'distribution', rows },
    tables: distributionTables(rows, first, subject),
    alternative: [ended(title), ended(subject), ...rows.map(rowInWords)].join(' '),
  }
}

function rowInWords({ label, summary, remark }: DistributionRow): string {
  return summary ? distributionInWords(label, summary) : `${label}: ${remark}`
}
