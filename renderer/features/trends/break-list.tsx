import { IconFlagFilled } from '@tabler/icons-react'
import type { TrendSeries } from '../../../shared/report/trend'
import { breakSentence } from '../../../shared/text/statistics'
import { trendsTexts } from '../../../shared/text/trends'
import classes from './trends.module.css'

/** What the flags in the chart mean: where a series breaks, and why, in words. */
export function BreakList({ series }: { readonly series: readonly TrendSeries[] }) {
  return series.flatMap(({ form, question, points }) =>
    points.map(({ round, breakBefore }) =>
      breakBefore ? (
        <p key={`${question.key} ${round.id}`} className={classes.flagged}>
          <IconFlagFilled size={16} aria-hidden />
          {trendsTexts.breakIn(form.title, round.year, breakSentence(breakBefore.sinceYear, breakBefore.reasons))}
        </p>
      ) : null,
    ),
  )
}
