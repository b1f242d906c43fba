import { IconFlagFilled } from '@tabler/icons-react'
import { continuitySentence } from '../../../shared/report/continuity'
import type { TrendSeries } from '../../../shared/report/trend'
import { trendsTexts } from '../../../shared/text/trends'
import classes from './trends.module.css'

/** What the flags in the chart mean: where a series breaks, and why, in words; and where it goes on although the question was reworded. */
export function BreakList({ series }: { readonly series: readonly TrendSeries[] }) {
  return series.flatMap(({ form, question, points }) =>
    points.map((point) => {
      const sentence = continuitySentence(point)
      return sentence === null ? null : (
        <p key={`${question.key} ${point.round.id}`} className={point.breakBefore ? classes.flagged : undefined}>
          {point.breakBefore && <IconFlagFilled size={16} aria-hidden />}
          {trendsTexts.breakIn(form.title, point.round.year, sentence)}
        </p>
      )
    }),
  )
}
