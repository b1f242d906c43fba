import './register'
import { useMemo } from 'react'
import { Bar } from 'react-chartjs-2'
import type { BarReach } from '../../shared/drawing/bar-segments'
import type { QuestionSummary } from '../../shared/report/question-summary'
import { useChartTheme } from './chart-theme'
import classes from './distribution-bar.module.css'
import { barData, barOptions } from './distribution-config'

interface DistributionBarProps {
  readonly summary: QuestionSummary
  /** The reach of all bars on the page (commonReach). */
  readonly reach: BarReach
  /** The whole distribution in one sentence, for those who do not see the bar. */
  readonly label: string
}

/** How one question was answered: one horizontal bar, centred between 3 and 4, with what is missing beside it. */
export function DistributionBar({ summary, reach, label }: DistributionBarProps) {
  const theme = useChartTheme()
  const data = useMemo(() => barData(summary, reach, theme), [summary, reach, theme])
  const options = useMemo(() => barOptions(summary, reach, theme), [summary, reach, theme])
  return (
    <div className={classes.bar}>
      <Bar data={data} options={options} datasetIdKey="id" aria-label={label} />
    </div>
  )
}
