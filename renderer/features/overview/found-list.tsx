import { Button, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { chartKey } from '../../../shared/report/chart/chart-key'
import type { FoundFigure } from '../../../shared/report/overview-findings'
import { overviewTexts } from '../../../shared/text/overview'
import { trendsTexts } from '../../../shared/text/trends'
import { useNavigation } from '../../ui/navigation'
import { useRemembered } from '../../ui/use-remembered'
import { useWorkspace } from '../../ui/workspace'
import classes from './overview-page.module.css'

/** A figure with what is said of it, as a sign and in words. */
export interface FoundRow extends FoundFigure {
  readonly sign: ReactNode
  readonly says: string
}

/** More than this are shown on demand. */
const mostShown = 6

/** Figures that something is said of, each with the way to where it is shown. */
export function FoundList({ rows }: { readonly rows: readonly FoundRow[] }) {
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  const shown = all ? rows : rows.slice(0, mostShown)
  return (
    <>
      <ul className={classes.found}>
        {shown.map((row) => (
          <li key={`${row.measure} ${row.form.key} ${row.statistic}`}>
            <span className={classes.says}>
              <span className={classes.sign}>{row.sign}</span>
              {row.says.charAt(0).toUpperCase()}
              {row.says.slice(1)}
            </span>
            <span>
              <FigureLink {...row} />{' '}
              <span className={classes.form}>
                {overviewTexts.findings.formAndStatistic(row.form.title, trendsTexts.statistics[row.statistic])}
              </span>
            </span>
            <span className={classes.figure}>{row.figure}</span>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <div>
          <Button variant="default" onClick={() => setAll(true)}>
            {overviewTexts.findings.more(rows.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  )
}

/** The way to the trend of a figure; to the form's results while there is a single mätomgång and no trend. */
function FigureLink({ question, measure, form, statistic }: FoundRow) {
  const { rounds } = useWorkspace()
  const { goTo } = useNavigation()
  const [, rememberTrendView] = useRemembered('trends-view')
  const [, rememberMeasure] = useRemembered('trends-measure')
  const [, rememberStatistic] = useRemembered('trends-statistic')
  const [, rememberView] = useRemembered('results-view')
  const [, rememberForm] = useRemembered('results-form')
  const showForm = () => {
    rememberView('form')
    rememberForm(form.key)
    goTo('results')
  }
  const showTrend = () => {
    rememberTrendView('one')
    rememberMeasure(chartKey({ kind: 'trend', measure }))
    if (statistic !== 'shareJa') rememberStatistic(statistic)
    goTo('trends')
  }
  return (
    <UnstyledButton className={classes.link} onClick={rounds.length < 2 ? showForm : showTrend}>
      {question}
    </UnstyledButton>
  )
}
