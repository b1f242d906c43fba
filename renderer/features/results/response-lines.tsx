import { rateLine, roundLine } from '../../../shared/report/build/source-rounds'
import type { ShownGroup, ShownRound } from '../../../shared/report/shown/shown-round'
import { resultsTexts } from '../../../shared/text/results'
import classes from './results.module.css'

interface ResponseLinesProps {
  readonly reported: ShownRound
  readonly name: string
  readonly total: ShownGroup
}

/** What a form's figures stand on: how many of those asked have answered, when, and with which forms. */
export function ResponseLines({ reported, name, total }: ResponseLinesProps) {
  return (
    <div className={classes.account}>
      <p>{rateLine(name, total)}</p>
      <p className={classes.quiet}>
        {roundLine(reported)}
        {reported.round.state === 'open' && ` ${resultsTexts.open}`}
      </p>
    </div>
  )
}
