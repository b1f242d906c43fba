import type { Statistic, Target } from '../../model/target'
import { roundedMean } from '../../statistics/mean'
import { reportColumns, tableCaptions } from '../../text/report'
import { gapTexts } from '../../text/statistics'
import { levelText, targetStatusTexts } from '../../text/targets'
import { trendsTexts } from '../../text/trends'
import { changeLabel, shareOf } from '../figure-words'
import type { MeasureTrend, TrendPoint, TrendSeries } from '../trend'
import { intervalCells, shareCell } from './distribution-tables'
import type { FormReferences } from './reference-lines'
import { countCell, emptyCell, numberCell, type ReportCell, type ReportTable, textCell } from './report-table'
import { standingOf } from './target-steps'

/** The figures of a measure over the years: a row a form and round, with its interval, whether it has changed and its målnivå. */
export function trendTable(
  title: string,
  trend: MeasureTrend,
  series: readonly TrendSeries[],
  statistic: Statistic,
  targets: readonly Target[],
): ReportTable {
  const withTargets = series.some(({ points }) => points.some((point) => standingOf(targets, trend, statistic, point)))
  return {
    caption: tableCaptions.trend(title),
    columns: [
      { header: reportColumns.form, kind: 'text' },
      { header: reportColumns.round, kind: 'number' },
      { header: reportColumns.n, kind: 'number' },
      { header: trendsTexts.statistics[statistic], kind: 'number' },
      { header: reportColumns.lowest, kind: 'number' },
      { header: reportColumns.highest, kind: 'number' },
      { header: reportColumns.change, kind: 'text' },
      ...(withTargets
        ? ([
            { header: reportColumns.target, kind: 'text' },
            { header: reportColumns.standing, kind: 'text' },
          ] as const)
        : []),
    ],
    rows: series.flatMap(({ form, points }) =>
      points.map((point) => [
        textCell(form.title),
        countOfYear(point.round.year),
        point.status === 'value' ? countCell(point.n) : emptyCell,
        ...figureCells(point, statistic),
        textCell(changeOf(point, statistic)),
        ...(withTargets ? targetCells(targets, trend, statistic, point) : []),
      ]),
    ),
  }
}

/** What others have had, with where it was published. */
export function referenceTable(title: string, references: readonly FormReferences[], statistic: Statistic): ReportTable {
  return {
    caption: tableCaptions.references(title),
    columns: [
      { header: reportColumns.reference, kind: 'text' },
      { header: reportColumns.form, kind: 'text' },
      { header: reportColumns.year, kind: 'number' },
      { header: trendsTexts.statistics[statistic], kind: 'text' },
      { header: reportColumns.source, kind: 'text' },
    ],
    rows: references.flatMap(({ form, name, values }) =>
      values.map(({ year, value, source }) => [
        textCell(name),
        textCell(form.title),
        countOfYear(year),
        textCell(levelText(statistic, value)),
        textCell(source),
      ]),
    ),
  }
}

/** A year is a number without a space between thousands. */
export function countOfYear(year: number): ReportCell {
  return { text: String(year), number: { value: { units: year, decimals: 0 }, unit: 'plain' } }
}

function figureCells({ status, untold, values, figures }: TrendPoint, statistic: Statistic): readonly ReportCell[] {
  if (status !== 'value' || !values) return [textCell(status === 'value' ? '' : gapTexts[status]), emptyCell, emptyCell]
  if (untold.includes(statistic)) return [textCell(gapTexts.untold), emptyCell, emptyCell]
  const share = shareOf(values, statistic)
  const mean = statistic === 'mean' ? values.mean : null
  const value = share ? shareCell(share) : numberCell(mean && roundedMean(mean))
  return [value, ...intervalCells(figures[statistic])]
}

function changeOf({ figures }: TrendPoint, statistic: Statistic): string {
  const figure = figures[statistic]
  if (!figure) return ''
  return figure.change ? changeLabel(figure.change) : trendsTexts.firstValue
}

function targetCells(
  targets: readonly Target[],
  trend: MeasureTrend,
  statistic: Statistic,
  point: TrendPoint,
): readonly ReportCell[] {
  const standing = standingOf(targets, trend, statistic, point)
  if (!standing) return [emptyCell, emptyCell]
  const { sign, word } = targetStatusTexts[standing.status]
  return [textCell(standing.level), textCell(`${sign} ${word}`)]
}
