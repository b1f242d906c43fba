import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { ReportFigure } from '../../charts/report-figure'
import classes from './board.module.css'

const fontSize = 24

/** A slide's chart made so small that only its shape is seen: to know it by, not to read. The words beside it say what it is. */
export function Thumbnail({ chart }: { readonly chart: ReportChart }) {
  return (
    <div className={classes.thumbnail} aria-hidden>
      <div className={classes.shrunk}>
        <ReportFigure chart={chart} fontSize={fontSize} />
      </div>
    </div>
  )
}
