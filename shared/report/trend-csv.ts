import type { Forbund } from '../model/forbund'
import type { Statistic } from '../model/target'
import { roundedMean } from '../statistics/mean'
import { roundNumber } from '../statistics/round-number'
import { roundedPercent } from '../statistics/share'
import { plainDecimal } from '../text/format'
import { spreadsheetText } from '../text/spreadsheet-text'
import { breakSentence, demoMark, trendCsvColumns, trendTexts } from '../text/statistics'
import { changeLabel } from './figure-words'
import type { MeasureTrend, TrendPoint, TrendSeries } from './trend'
import type { TrendFigure } from './trend-change'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

/**
 * The trends as a CSV file for Excel in Swedish: UTF-8 with byte order mark, semicolons, decimal comma,
 * CRLF (RFC 4180 otherwise). One row per series and round. Means have two decimals and percentages one, rounded
 * half up from the counts; beside each stand its 95 % interval and the verdict since an earlier round. Texts are quoted and cannot act as formulas. Demo data are marked in the first line.
 */
export function trendCsv(trends: readonly MeasureTrend[], forbund: Forbund): string {
  const rows = trends.flatMap((trend) =>
    trend.series.flatMap((series) => series.points.map((point) => rowOf(trend, series, point).join(';'))),
  )
  const lines = [trendCsvColumns.map(quoted).join(';'), ...rows]
  const marked = forbund.demo ? [quoted(demoMark), ...lines] : lines
  return byteOrderMark + marked.map((line) => line + lineEnd).join('')
}

// In the order of trendCsvColumns.
function rowOf({ measure, theme }: MeasureTrend, { form, question }: TrendSeries, point: TrendPoint): readonly string[] {
  const { mean, share46, share56, shareJa } = point.values ?? { mean: null, share46: null, share56: null, shareJa: null }
  const certainty = (statistic: Statistic) => certaintyFields(point.figures[statistic])
  return [
    quoted(theme.workingTitle),
    quoted(measure),
    quoted(form.title),
    String(question.number),
    quoted(question.text),
    String(point.round.year),
    String(point.n),
    plainDecimal(mean && roundedMean(mean, 2)),
    ...certainty('mean'),
    plainDecimal(share46 && roundedPercent(share46.share, 1)),
    ...certainty('share46'),
    quoted(share46?.labels.join(', ') ?? ''),
    plainDecimal(share56 && roundedPercent(share56.share, 1)),
    ...certainty('share56'),
    quoted(share56?.labels.join(', ') ?? ''),
    plainDecimal(shareJa && roundedPercent(shareJa, 1)),
    ...certainty('shareJa'),
    quoted(noteOf(point)),
  ]
}

function certaintyFields(found: TrendFigure | null): readonly string[] {
  const { figure, interval, change } = found ?? { figure: null, interval: null, change: null }
  const limit = (value: number) => (figure?.kind === 'mean' ? roundNumber(value, 2) : roundNumber(100 * value, 1))
  return [
    plainDecimal(interval && limit(interval.lower)),
    plainDecimal(interval && limit(interval.upper)),
    quoted(change ? changeLabel(change) : ''),
  ]
}

function noteOf({ status, breakBefore }: TrendPoint): string {
  if (status !== 'value') return status === 'not-asked' ? trendTexts.notAsked : trendTexts.noAnswers
  return breakBefore ? breakSentence(breakBefore.sinceYear, breakBefore.reasons) : ''
}

function quoted(text: string): string {
  return `"${spreadsheetText(text).replaceAll('"', '""')}"`
}
