import type { Statistic, Target } from '../../../shared/model/target'
import { standingOf } from '../../../shared/report/chart/target-steps'
import { changeLabel, changeWords, figureWords, shortIntervalWords } from '../../../shared/report/figure-words'
import type { MeasureTrend, TrendPoint, TrendSeries } from '../../../shared/report/trend'
import { latestFinding } from '../../../shared/report/trend-finding'
import { commonTexts } from '../../../shared/text/common'
import { gapTexts } from '../../../shared/text/statistics'
import { targetStatusTexts } from '../../../shared/text/targets'
import { trendViewTexts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import { type Column, DataTable } from '../../ui/data-table'
import { VerdictSign } from '../../ui/verdict-sign'
import classes from './trends.module.css'

interface TrendTableProps {
  readonly caption: string
  readonly trend: MeasureTrend
  readonly series: readonly TrendSeries[]
  readonly statistic: Statistic
  readonly targets: readonly Target[]
}

/**
 * The same figures as the lines show: a table a form, a row a mätomgång, with its interval, whether it has changed and how it
 * stands to its målnivå. What a change takes stands under the latest figure.
 */
export function TrendTable({ caption, trend, series, statistic, targets }: TrendTableProps) {
  const standing = (point: TrendPoint) => standingOf(targets, trend, statistic, point)
  const withTargets = series.some(({ points }) => points.some(standing))
  const columns: readonly Column<TrendPoint>[] = [
    { key: 'year', header: commonTexts.round, kind: 'row-header', cell: ({ round }) => round.year },
    {
      key: 'figure',
      header: trendsTexts.statistics[statistic],
      kind: 'short',
      cell: (point) => <FigureCell point={point} statistic={statistic} />,
    },
    {
      key: 'interval',
      header: trendsTexts.intervalColumn,
      kind: 'short',
      cell: ({ figures }) => figures[statistic] && shortIntervalWords(figures[statistic]),
    },
    {
      key: 'change',
      header: trendsTexts.changeColumn,
      cell: (point) => <ChangeCell point={point} statistic={statistic} />,
    },
    ...(withTargets
      ? [
          {
            key: 'target',
            header: trendViewTexts.columns.target,
            cell: (point: TrendPoint) => <StandingCell standing={standing(point)} />,
          },
        ]
      : []),
  ]
  return series.map((one) => {
    const latest = latestFinding(one, statistic)
    return (
      <div key={`${one.form.key} ${one.question.key}`} className={classes.ofForm}>
        {series.length > 1 && <h4>{one.form.title}</h4>}
        <DataTable
          caption={series.length > 1 ? `${one.form.title}. ${caption}` : caption}
          captionHidden
          columns={columns}
          rows={one.points}
          rowKey={({ round }) => round.id}
          below={(point) => point === latest?.point && changeWords(latest.figure.figure, latest.figure.change)}
        />
      </div>
    )
  })
}

function FigureCell({ point, statistic }: { readonly point: TrendPoint; readonly statistic: Statistic }) {
  const words = point.values && figureWords(point.values, statistic)
  if (words) return <span className={classes.figure}>{words}</span>
  const untold = point.untold.includes(statistic) && gapTexts.untold
  return <span className={classes.gap}>{point.status === 'value' ? untold : gapTexts[point.status]}</span>
}

function ChangeCell({ point, statistic }: { readonly point: TrendPoint; readonly statistic: Statistic }) {
  const change = point.figures[statistic]?.change
  if (!change) return point.figures[statistic] && trendsTexts.firstValue
  return (
    <span className={classes.verdict} data-verdict={change.verdict.verdict}>
      <VerdictSign verdict={change.verdict.verdict} />
      <span>{trendsTexts.dividable(changeLabel(change))}</span>
    </span>
  )
}

function StandingCell({ standing }: { readonly standing: ReturnType<typeof standingOf> }) {
  if (!standing) return null
  const { sign, word } = targetStatusTexts[standing.status]
  return (
    <span className={classes.verdict}>
      <span className={classes.sign}>{sign}</span>
      <span>{trendViewTexts.standing(null, word, standing.level)}</span>
    </span>
  )
}
