import type { Statistic } from '../../../shared/model/target'
import { type FormReferences, referenceSentences } from '../../../shared/report/chart/reference-lines'
import type { TrendBody } from '../../../shared/report/chart/report-chart'
import type { TrendSeries } from '../../../shared/report/trend'
import { hasHidden, leftSeries } from '../../../shared/report/trend-finding'
import { listWords } from '../../../shared/text/format'
import { trendViewTexts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import type { View } from '../../ui/view-switch'
import { BreakList } from './break-list'
import classes from './trends.module.css'

interface RemarksProps {
  readonly shown: readonly TrendSeries[]
  /** The series that have no figure of this kind. */
  readonly left: readonly TrendSeries[]
  readonly body: TrendBody
  readonly references: readonly FormReferences[]
  readonly statistic: Statistic
  readonly view: View
  readonly narrowed: boolean
}

/** What has to be known to read the lines: who is not there, hollow points, flags, whose the grey lines are, and that chance has a part. */
export function Remarks({ shown, left, body, references, statistic, view, narrowed }: RemarksProps) {
  const { lines, targets } = body
  const { onlyHighest, notShown, noAnswers, otherScale } = leftSeries(left, statistic)
  const hasGaps = shown.some((series) => hasHidden(series, statistic))
  const marks = lines.flatMap((line) => line.marks.filter(({ value }) => value !== null))
  return (
    <div className={classes.remarks}>
      {onlyHighest.length > 0 && <p>{trendsTexts.onlyHighest(formsOf(onlyHighest))}</p>}
      {notShown.length > 0 && <p>{trendsTexts.notShown(formsOf(notShown))}</p>}
      {noAnswers.length > 0 && <p>{trendsTexts.unanswered(formsOf(noAnswers), narrowed)}</p>}
      {otherScale.length > 0 && <p>{trendsTexts.otherScale(formsOf(otherScale))}</p>}
      {new Set(marks.map(({ year }) => year)).size === 1 && !hasGaps && <p>{trendsTexts.oneYear}</p>}
      {view === 'chart' && (
        <>
          {hasGaps && <p>{trendsTexts.gapsNotShown}</p>}
          {lines.length < shown.length && <p>{trendsTexts.moreLines(lines.length)}</p>}
          {marks.some(({ few }) => few) && <p>{trendsTexts.few}</p>}
          {targets.length > 0 && (
            <p>{trendsTexts.targets(targets.map(({ figure, from, to }) => ({ level: figure, from, to })))}</p>
          )}
          {referenceSentences(
            references,
            shown.map(({ form }) => form),
            statistic,
          ).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <BreakList series={shown} />
        </>
      )}
      {references.length > 0 && <p>{trendViewTexts.referencesExplained}</p>}
      <p>{trendsTexts.chance}</p>
    </div>
  )
}

function formsOf(series: readonly TrendSeries[]): string {
  const titles = series.map(({ form }) => form.title)
  return listWords(titles, 'och')
}
