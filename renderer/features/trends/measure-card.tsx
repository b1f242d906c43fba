import { memo } from 'react'
import { useChartTheme } from '../../charts/chart-theme'
import { ReportFigure } from '../../charts/report-figure'
import type { SmallChart } from './small-chart'
import type { TrendSubject } from './trend-subjects'
import classes from './trends.module.css'

interface MeasureCardProps {
  readonly subject: TrendSubject
  readonly chart: SmallChart
  readonly onOpen: (key: string) => void
}

/** A drawing is never lower than what it needs. */
const asLowAsCanBe = 1

/** A measure among all: what it is, what it says, and its small chart. All of it opens the measure. */
export const MeasureCard = memo(function MeasureCard({
  subject,
  chart: { finding, standings, chart },
  onOpen,
}: MeasureCardProps) {
  const { fontSize } = useChartTheme()
  return (
    <article className={classes.card}>
      <h3>
        <button type="button" id={subject.key} data-measure className={classes.open} onClick={() => onOpen(subject.key)}>
          {subject.title}
        </button>
      </h3>
      <p className={classes.cardFinding}>{finding}</p>
      {standings.map(({ key, sign, words }) => (
        <p key={key} className={classes.standing}>
          <span aria-hidden>{sign}</span> {words}
        </p>
      ))}
      {chart && (
        <div className={classes.cardChart}>
          <ReportFigure chart={chart} fontSize={fontSize} height={asLowAsCanBe} />
        </div>
      )}
    </article>
  )
})
