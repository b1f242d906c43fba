import type { Statistic } from '../../model/target'
import { roundedMean } from '../../statistics/mean'
import { roundNumber } from '../../statistics/round-number'
import { roundedPercent, type Share } from '../../statistics/share'
import { isFew } from '../../statistics/small-number'
import { reportColumns, tableCaptions } from '../../text/report'
import { shareTexts } from '../../text/results'
import { trendsTexts } from '../../text/trends'
import { classesInWords } from '../classes-in-words'
import type { SureFigure } from '../figure-interval'
import { shareOf } from '../figure-words'
import { boxesKey, type QuestionSummary } from '../question-summary'
import { shareText } from '../share-text'
import type { DistributionRow } from './report-chart'
import { countCell, emptyCell, numberCell, percentCell, type ReportCell, type ReportTable, textCell } from './report-table'

/**
 * The figures of the rows: a table for each scale they are answered on, since its boxes are the columns, and one for those in classes. Rows
 * not shown say so, and the caption which figures answers in classes do not tell.
 */
export function distributionTables(rows: readonly DistributionRow[], first: string, subject: string): readonly ReportTable[] {
  const shown = rows.flatMap((row) => (row.summary ? [{ ...row, summary: row.summary }] : []))
  const boxes = [...new Set(shown.map(({ summary }) => boxesKey(summary)))]
  const hidden = rows.filter(({ summary }) => summary === null)
  const tables = boxes.map((key) => {
    const own = shown.filter(({ summary }) => boxesKey(summary) === key)
    return tableOf(own, first, subject)
  })
  return hidden.length > 0 ? [...tables, hiddenTable(hidden, first, subject)] : tables
}

interface ShownRow {
  readonly label: string
  readonly summary: QuestionSummary
}

function tableOf(rows: readonly ShownRow[], first: string, subject: string): ReportTable {
  const summaries = rows.map(({ summary }) => summary)
  const [example] = summaries
  if (!example) throw new Error('a scale has no rows')
  const statistics = statisticsOf(example)
  const withNotOnForm = summaries.some(({ notOnForm }) => notOnForm > 0)
  const numbers = [
    ...example.categories.map(shareTexts.category),
    reportColumns.n,
    reportColumns.blank,
    reportColumns.unreadable,
    ...(withNotOnForm ? [reportColumns.notOnForm] : []),
    ...statistics.flatMap((statistic) => [trendsTexts.statistics[statistic], reportColumns.lowest, reportColumns.highest]),
  ]
  return {
    caption: [tableCaptions.distribution(subject, example.scale.title), ...classesInWords(summaries)].join(' '),
    columns: [{ header: first, kind: 'text' }, ...numbers.map((header) => ({ header, kind: 'number' as const }))],
    rows: rows.map(({ label, summary }) => [
      textCell(label),
      ...summary.categories.map(({ share }) => countCell(share.count)),
      countCell(summary.n),
      countCell(summary.blank),
      countCell(summary.unreadable),
      ...(withNotOnForm ? [countCell(summary.notOnForm)] : []),
      ...statistics.flatMap((statistic) => figureCells(summary, statistic)),
    ]),
  }
}

function hiddenTable(rows: readonly DistributionRow[], first: string, subject: string): ReportTable {
  return {
    caption: subject,
    columns: [
      { header: first, kind: 'text' },
      { header: reportColumns.remark, kind: 'text' },
    ],
    rows: rows.map(({ label, remark }) => [textCell(label), textCell(remark)]),
  }
}

function statisticsOf(summary: QuestionSummary): readonly Statistic[] {
  return (['mean', 'share46', 'share56', 'shareJa'] as const).filter((statistic) => summary[statistic] !== null)
}

function figureCells(summary: QuestionSummary, statistic: Statistic): readonly ReportCell[] {
  const share = shareOf(summary, statistic)
  const value = share ? shareCell(share) : numberCell(summary.mean && roundedMean(summary.mean))
  return [value, ...intervalCells(summary.figures[statistic])]
}

/** A share: a percentage, or "7 av 9" in words where the answers are few. */
export function shareCell(share: Share): ReportCell {
  if (share.n === 0) return emptyCell
  return isFew(share.n) ? textCell(shareText(share)) : percentCell(roundedPercent(share))
}

/** The ends of a figure's interval; empty where it has none. */
export function intervalCells(sure: SureFigure | null): readonly [ReportCell, ReportCell] {
  if (!sure?.interval || sure.figure.n === 0) return [emptyCell, emptyCell]
  const { lower, upper } = sure.interval
  if (sure.figure.kind === 'mean') return [numberCell(roundNumber(lower, 1)), numberCell(roundNumber(upper, 1))]
  return [percentCell(roundNumber(100 * lower)), percentCell(roundNumber(100 * upper))]
}
