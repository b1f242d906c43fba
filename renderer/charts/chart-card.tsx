import { type ReactNode, useId } from 'react'
import type { ReportChart } from '../../shared/report/chart/report-chart'
import { ReportTables } from '../ui/report-table'
import classes from './chart-card.module.css'
import { useChartTheme } from './chart-theme'
import { ReportFigure } from './report-figure'

interface ChartCardProps {
  readonly chart: ReportChart
  readonly view: 'chart' | 'table'
  /** 2 where the chart is all that a page shows of what was chosen. */
  readonly level?: 2 | 3
  /** More about what it is of, under its subject. */
  readonly more?: ReactNode
  /** What can be done with the chart, at the right of its title. */
  readonly actions?: ReactNode
  /** Lines that stand once for several charts, and are left out at each of them. */
  readonly saidAbove?: readonly string[]
}

/** A chart of a report with all that stands at it: what it shows as its heading, the picture or its tables, and what has to be known. */
export function ChartCard({ chart, view, level = 3, more, actions, saidAbove = [] }: ChartCardProps) {
  const id = useId()
  const { fontSize } = useChartTheme()
  const Heading = level === 2 ? 'h2' : 'h3'
  const lines = [...chart.about, ...chart.notes].filter((line) => !saidAbove.includes(line))
  return (
    <article className={classes.card} aria-labelledby={id}>
      <div className={classes.head}>
        <div className={classes.title}>
          <Heading id={id}>{chart.title}</Heading>
          <p>{chart.subject}</p>
          {more}
        </div>
        {actions}
      </div>
      {view === 'chart' ? <ReportFigure chart={chart} fontSize={fontSize} /> : <ReportTables tables={chart.tables} />}
      <ChartLines lines={lines} />
    </article>
  )
}

/** Lines about one or several charts, small and quiet, a paragraph each. */
export function ChartLines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div className={classes.below}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
