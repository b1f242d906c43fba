import type { TargetStep } from '../../../shared/report/chart/report-chart'
import type { TrendSeries } from '../../../shared/report/trend'
import { listWords } from '../../../shared/text/format'
import { trendsTexts } from '../../../shared/text/trends'
import type { TrendLine } from '../../charts/trend-line'
import type { View } from '../../ui/view-switch'
import { BreakList } from './break-list'
import classes from './trends.module.css'

interface RemarksProps {
  readonly shown: readonly TrendSeries[]
  /** The series that have no figure of this kind. */
  readonly left: readonly TrendSeries[]
  readonly lines: readonly TrendLine[]
  readonly targets: readonly TargetStep[]
  readonly view: View
  readonly narrowed: boolean
}

/** What has to be known to read the lines: who is not there, hollow points, flags, and that chance has a part in it. */
export function Remarks({ shown, left, lines, targets, view, narrowed }: RemarksProps) {
  const unanswered = left.filter(({ points }) => points.every(({ values }) => values === null))
  const otherScale = left.filter((series) => !unanswered.includes(series))
  const marks = lines.flatMap((line) => line.marks.filter(({ value }) => value !== null))
  return (
    <div className={classes.remarks}>
      {unanswered.length > 0 && <p>{trendsTexts.unanswered(formsOf(unanswered), narrowed)}</p>}
      {otherScale.length > 0 && <p>{trendsTexts.otherScale(formsOf(otherScale))}</p>}
      {new Set(marks.map(({ year }) => year)).size === 1 && <p>{trendsTexts.oneYear}</p>}
      {view === 'chart' && (
        <>
          {lines.length < shown.length && <p>{trendsTexts.moreLines(lines.length)}</p>}
          {marks.some(({ few }) => few) && <p>{trendsTexts.few}</p>}
          {targets.length > 0 && (
            <p>{trendsTexts.targets(targets.map(({ figure, from, to }) => ({ level: figure, from, to })))}</p>
          )}
          <BreakList series={shown} />
        </>
      )}
      <p>{trendsTexts.chance}</p>
    </div>
  )
}

function formsOf(series: readonly TrendSeries[]): string {
  const titles = series.map(({ form }) => form.title)
  return listWords(titles, 'och')
}
