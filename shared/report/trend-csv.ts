import type { Form } from '../instrument/definition'
import type { Forbund } from '../model/forbund'
import { type Statistic, statistics } from '../model/target'
import { roundedMean } from '../statistics/mean'
import { roundNumber } from '../statistics/round-number'
import { roundedPercent } from '../statistics/share'
import { csvFile, quoted } from '../text/csv'
import { plainDecimal } from '../text/format'
import { demoMark, gapTexts, trendCsvColumns } from '../text/statistics'
import { levelText, referenceTexts, targetStatusTexts, typedLevel } from '../text/targets'
import { formReferences } from './chart/reference-lines'
import { standingOf } from './chart/target-steps'
import type { BesideTrend } from './chart/trend-body'
import { continuitySentence } from './continuity'
import { changeLabel } from './figure-words'
import { targetFor } from './target-status'
import type { MeasureTrend, TrendPoint, TrendSeries } from './trend'
import type { TrendFigure } from './trend-change'

/**
 * The trends as a CSV file for Excel in Swedish, with decimal comma. One row per series and round. Means have two decimals and
 * percentages one, rounded half up from the counts; beside each stand its 95 % interval and the verdict since an earlier round, and
 * last in the row its målnivå, how it stands to that, and what others have had the same year with the source. Demo data are
 * marked in the first line.
 */
export function trendCsv(trends: readonly MeasureTrend[], forbund: Forbund, beside: BesideTrend): string {
  const rows = trends.flatMap((trend) =>
    trend.series.flatMap((series) => series.points.map((point) => rowOf(trend, series, point, beside))),
  )
  return csvFile([...(forbund.demo ? [[quoted(demoMark)]] : []), trendCsvColumns.map(quoted), ...rows])
}

// In the order of trendCsvColumns.
function rowOf(trend: MeasureTrend, series: TrendSeries, point: TrendPoint, beside: BesideTrend): readonly string[] {
  const { measure, theme } = trend
  const { form, question } = series
  const { mean, share46, share56, shareJa } = point.values ?? { mean: null, share46: null, share56: null, shareJa: null }
  const certainty = (statistic: Statistic) => certaintyFields(point.figures[statistic])
  return [
    quoted(theme.workingTitle),
    quoted(measure),
    quoted(form.title),
    String(question.number),
    quoted(question.text),
    String(point.round.year),
    point.status === 'not-shown' ? '' : String(point.n),
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
    ...statistics.flatMap((statistic) => besideFields(trend, form, point, statistic, beside)),
  ]
}

function besideFields(
  trend: MeasureTrend,
  form: Form,
  point: TrendPoint,
  statistic: Statistic,
  { targets, references }: BesideTrend,
): readonly string[] {
  const { year } = point.round
  const target = point.figures[statistic] && targetFor(targets, trend, statistic, year)
  const standing = standingOf(targets, trend, statistic, point)
  const others = formReferences(references, trend.measure, [form], statistic).flatMap(({ name, values }) =>
    values
      .filter((value) => value.year === year)
      .map(({ value, source }) => referenceTexts.withSource(name, levelText(statistic, value), source)),
  )
  return [
    target ? typedLevel(statistic, target.level) : '',
    quoted(standing ? targetStatusTexts[standing.status].word : ''),
    quoted(others.join('; ')),
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

function noteOf(point: TrendPoint): string {
  if (point.status !== 'value') return gapTexts[point.status]
  const sentence = continuitySentence(point)
  return [...(point.untold.length > 0 ? [gapTexts.untold] : []), ...(sentence === null ? [] : [sentence])].join(' ')
}
