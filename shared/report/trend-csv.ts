import type { Forbund } from '../model/forbund'
import { roundedMean } from '../statistics/mean'
import { roundedPercent } from '../statistics/share'
import { plainDecimal } from '../text/format'
import { spreadsheetText } from '../text/spreadsheet-text'
import { breakSentence, demoMark, trendCsvColumns, trendTexts } from '../text/statistics'
import type { MeasureTrend, TrendPoint, TrendSeries } from './trend'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

/**
 * The trends as a CSV file for Excel in Swedish: UTF-8 with byte order mark, semicolons, decimal comma,
 * CRLF (RFC 4180 otherwise). One row per series and round. Means have two decimals and percentages one, rounded
 * half up from the counts. Texts are quoted and cannot act as formulas. Demo data are marked in the first line.
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
  return [
    quoted(theme.workingTitle),
    quoted(measure),
    quoted(form.title),
    String(question.number),
    quoted(question.text),
    String(point.round.year),
    String(point.n),
    plainDecimal(mean && roundedMean(mean, 2)),
    plainDecimal(share46 && roundedPercent(share46.share, 1)),
    quoted(share46?.labels.join(', ') ?? ''),
    plainDecimal(share56 && roundedPercent(share56.share, 1)),
    quoted(share56?.labels.join(', ') ?? ''),
    plainDecimal(shareJa && roundedPercent(shareJa, 1)),
    quoted(noteOf(point)),
  ]
}

function noteOf({ status, breakBefore }: TrendPoint): string {
  if (status !== 'value') return status === 'not-asked' ? trendTexts.notAsked : trendTexts.noAnswers
  return breakBefore ? breakSentence(breakBefore.sinceYear, breakBefore.reasons) : ''
}

function quoted(text: string): string {
  return `"${spreadsheetText(text).replaceAll('"', '""')}"`
}
