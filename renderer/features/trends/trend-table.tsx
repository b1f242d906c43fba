import type { Round } from '../../../shared/model/round'
import type { TrendPoint, TrendSeries } from '../../../shared/report/trend'
import { commonTexts } from '../../../shared/text/common'
import { breakSentence, trendTexts } from '../../../shared/text/statistics'
import { trendsTexts } from '../../../shared/text/trends'
import { type Column, DataTable } from '../../ui/data-table'
import { figureOf, type Statistic } from './statistic'
import classes from './trends.module.css'

interface TrendTableProps {
  readonly caption: string
  readonly series: readonly TrendSeries[]
  readonly statistic: Statistic
}

/** The same figures as the lines show: a row a mätomgång, a column a form, n under each figure. */
export function TrendTable({ caption, series, statistic }: TrendTableProps) {
  const rounds = series[0]?.points.map(({ round }) => round) ?? []
  const columns: readonly Column<Round>[] = [
    { key: 'year', header: commonTexts.round, kind: 'row-header', cell: ({ year }) => year },
    ...series.map(({ form, question, points }) => ({
      key: `${form.key} ${question.key}`,
      header: form.title,
      kind: 'number' as const,
      cell: ({ id }: Round) => {
        const point = points.find(({ round }) => round.id === id)
        return point && <PointCell point={point} statistic={statistic} />
      },
    })),
  ]
  return <DataTable caption={caption} captionHidden columns={columns} rows={rounds} rowKey={({ id }) => id} />
}

function PointCell({ point, statistic }: { readonly point: TrendPoint; readonly statistic: Statistic }) {
  const figure = figureOf(point, statistic)
  if (!figure)
    return <span className={classes.gap}>{point.status === 'not-asked' ? trendTexts.notAsked : trendTexts.noAnswers}</span>
  return (
    <>
      <span className={classes.figure}>{figure.text}</span>
      <span className={classes.count}>{trendsTexts.n(point.n)}</span>
      {point.breakBefore && (
        <span className={classes.gap}>{breakSentence(point.breakBefore.sinceYear, point.breakBefore.reasons)}</span>
      )}
    </>
  )
}
