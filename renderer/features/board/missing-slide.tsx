import { Button } from '@mantine/core'
import type { Slide } from '../../../shared/model/presentation'
import { chartSubject } from '../../../shared/report/chart/chart-key'
import { chartKindTexts, boardTexts as texts } from '../../../shared/text/board'
import { formatCount } from '../../../shared/text/format'
import classes from './board.module.css'
import { movesOf } from './move-keys'

interface MissingSlideProps {
  readonly number: number
  readonly slide: Slide
  readonly onMove: (chart: string, distance: 1 | -1) => void
  readonly onRemove: (chart: string) => void
}

/** A slide whose chart the round does not have: a question that is no longer asked, or an indicator that has been removed. */
export function MissingSlide({ number, slide: { chart, comment }, onMove, onRemove }: MissingSlideProps) {
  const subject = chartSubject(chart)
  return (
    <li className={classes.slide} data-chart={chart} data-missing onKeyDown={movesOf((distance) => onMove(chart, distance))}>
      <span className={classes.number} aria-hidden>
        {formatCount(number)}
      </span>
      <div className={classes.said}>
        <h3>{texts.missing(subject && chartKindTexts[subject.kind])}</h3>
        <p className={classes.quiet}>{texts.missingExplained}</p>
        {comment !== '' && <p className={classes.comment}>{comment}</p>}
        <div>
          <Button variant="default" size="compact-md" data-remove onClick={() => onRemove(chart)}>
            {texts.removeMissing}
          </Button>
        </div>
      </div>
    </li>
  )
}
