import type { RatingStatistic } from '../../../shared/model/presentation'
import { standingOf } from '../../../shared/report/chart/target-steps'
import { type BesideTrend, statisticFor } from '../../../shared/report/chart/trend-body'
import { changeLabel, figureWords, shortIntervalWords } from '../../../shared/report/figure-words'
import { hasHidden, latestFinding, type TrendFinding } from '../../../shared/report/trend-finding'
import { commonTexts } from '../../../shared/text/common'
import { findingTitles } from '../../../shared/text/report'
import { targetStatusTexts } from '../../../shared/text/targets'
import { trendViewTexts as texts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import { numberText } from '../../../shared/text/typed-number'
import { type Column, DataTable } from '../../ui/data-table'
import { VerdictSign } from '../../ui/verdict-sign'
import type { SubjectGroup, TrendSubject } from './trend-subjects'
import classes from './trends.module.css'

interface AllMeasuresTableProps {
  readonly groups: readonly SubjectGroup[]
  readonly rating: RatingStatistic
  readonly beside: BesideTrend
  readonly onOpen: (key: string) => void
}

/** A form's latest figure of a measure, or a register's latest value, as it is read. */
interface LatestRow {
  readonly key: string
  readonly group: string
  readonly subject: TrendSubject
  readonly form: string
  readonly latest: string
  readonly interval: string
  readonly change: TrendFinding['figure']['change'] | 'first' | null
  readonly standing: string
}

/** The latest figure of every measure and form: its interval, whether it has changed, and how it stands to its målnivå. */
export function AllMeasuresTable({ groups, rating, beside, onOpen }: AllMeasuresTableProps) {
  const rows = groups.flatMap(({ title, subjects }) => subjects.flatMap((subject) => latestRows(title, subject, rating, beside)))
  const withTargets = rows.some(({ standing }) => standing !== '')
  const columns: readonly Column<LatestRow>[] = [
    {
      key: 'measure',
      header: texts.columns.measure,
      kind: 'row-header',
      cell: ({ group, subject, key }) => (
        <>
          <span className={classes.rowGroup}>{group}</span>
          <button type="button" id={key} data-measure className={classes.rowOpen} onClick={() => onOpen(subject.key)}>
            {subject.title}
          </button>
        </>
      ),
    },
    { key: 'form', header: commonTexts.form, cell: ({ form }) => form },
    { key: 'latest', header: texts.columns.latest, kind: 'short', cell: ({ latest }) => latest },
    { key: 'interval', header: trendsTexts.intervalColumn, kind: 'short', cell: ({ interval }) => interval },
    { key: 'change', header: trendsTexts.changeColumn, cell: ({ change }) => <Change change={change} /> },
    ...(withTargets ? [{ key: 'target', header: texts.columns.target, cell: ({ standing }: LatestRow) => standing }] : []),
  ]
  return (
    <DataTable
      caption={texts.allTable(trendsTexts.statistics[rating])}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
      wide
    />
  )
}

function latestRows(group: string, subject: TrendSubject, rating: RatingStatistic, beside: BesideTrend): readonly LatestRow[] {
  const empty = { key: subject.key, group, subject, form: '', latest: '', interval: '', change: null, standing: '' }
  if (subject.kind === 'register') {
    const { values, unit } = subject.indicator
    const latest = values.at(-1)
    const words = latest ? trendsTexts.figureOfYear(latest.year, `${numberText(latest.value)} ${unit}`) : texts.registerEmpty
    return [{ ...empty, latest: words }]
  }
  const { trend } = subject
  const statistic = statisticFor(trend, rating)
  return trend.series.map((series): LatestRow => {
    const row = { ...empty, key: `${subject.key} ${series.form.key} ${series.question.key}`, form: series.form.title }
    const finding = latestFinding(series, statistic)
    const { values = null, round } = finding?.point ?? {}
    const words = values && figureWords(values, statistic)
    if (!finding || !words || !round) {
      return { ...row, latest: hasHidden(series, statistic) ? findingTitles.notShown : findingTitles.noAnswers }
    }
    const standing = standingOf(beside.targets, trend, statistic, finding.point)
    const { sign, word } = standing ? targetStatusTexts[standing.status] : { sign: '', word: '' }
    return {
      ...row,
      latest: trendsTexts.figureOfYear(round.year, words),
      interval: shortIntervalWords(finding.figure),
      change: finding.figure.change ?? 'first',
      standing: standing ? `${sign} ${texts.standing(null, word, standing.level)}` : '',
    }
  })
}

function Change({ change }: Pick<LatestRow, 'change'>) {
  if (change === null) return null
  if (change === 'first') return trendsTexts.firstValue
  return (
    <span className={classes.verdict} data-verdict={change.verdict.verdict}>
      <VerdictSign verdict={change.verdict.verdict} />
      <span>{trendsTexts.dividable(changeLabel(change))}</span>
    </span>
  )
}
