import type { Statistic, Target } from '../../../shared/model/target'
import { standingOf } from '../../../shared/report/chart/target-steps'
import { figureWords } from '../../../shared/report/figure-words'
import type { MeasureTrend } from '../../../shared/report/trend'
import { targetStatusTexts } from '../../../shared/text/targets'
import { trendsTexts } from '../../../shared/text/trends'
import { verdictSentence } from '../../../shared/text/verdict'
import { LineMarker } from '../../charts/line-marker'
import { VerdictSign } from '../../ui/verdict-sign'
import { Certainty } from './certainty'
import type { FoundLine } from './trend-lines'
import classes from './trends.module.css'

interface FindingsProps {
  readonly found: readonly FoundLine[]
  readonly trend: MeasureTrend
  readonly targets: readonly Target[]
  readonly statistic: Statistic
  /** The id of the line that shows its band. */
  readonly banded: string
  readonly onBand: (id: string) => void
}

/** What each line says in words: its latest figure and whether it has changed. Of several lines one is chosen to show its band. */
export function Findings({ found, trend, targets, statistic, banded, onBand }: FindingsProps) {
  const several = found.length > 1
  const shown = found.find(({ line }) => line.id === banded)?.finding.figure.figure
  const ofAsked = shown !== undefined && shown.kind !== 'none' && shown.asked !== null
  return (
    <>
      <fieldset className={classes.findings} data-several={several || undefined}>
        <legend className="visually-hidden">{several ? trendsTexts.chooseBand : trendsTexts.latest}</legend>
        {found.map(({ line, finding }) =>
          several ? (
            <label key={line.id} className={classes.finding}>
              <input type="radio" name="band" checked={line.id === banded} onChange={() => onBand(line.id)} />
              <FindingCells
                line={line}
                finding={finding}
                statistic={statistic}
                standing={standingOf(targets, trend, statistic, finding.point)}
              />
            </label>
          ) : (
            <p key={line.id} className={classes.finding}>
              <FindingCells
                line={line}
                finding={finding}
                statistic={statistic}
                standing={standingOf(targets, trend, statistic, finding.point)}
              />
            </p>
          ),
        )}
      </fieldset>
      <p className={classes.note}>
        {ofAsked ? trendsTexts.bandOfAsked : trendsTexts.band} {several && trendsTexts.chooseBand}
      </p>
      <Certainty findings={found.map(({ finding }) => finding)} />
    </>
  )
}

interface FindingCellsProps extends FoundLine {
  readonly statistic: Statistic
  readonly standing: ReturnType<typeof standingOf>
}

function FindingCells({ line, finding: { point, figure }, statistic, standing }: FindingCellsProps) {
  const words = point.values && figureWords(point.values, statistic)
  return (
    <>
      <span className={classes.lineName}>
        <LineMarker look={line.look} /> {line.label}
      </span>{' '}
      <span className={classes.latest}>{words && trendsTexts.figureOfYear(point.round.year, words)}</span>{' '}
      <span className={classes.says}>
        <span className={classes.verdict} data-verdict={figure.change?.verdict.verdict}>
          {figure.change ? (
            <>
              <VerdictSign verdict={figure.change.verdict.verdict} />
              <span>{verdictSentence(figure.change.sinceYear, figure.change.verdict)}</span>
            </>
          ) : (
            trendsTexts.firstValue
          )}
        </span>
        {standing && (
          <span className={classes.verdict}>
            <span className={classes.sign}>{targetStatusTexts[standing.status].sign}</span>
            {trendsTexts.standing(targetStatusTexts[standing.status].word, standing.level)}
          </span>
        )}
      </span>
    </>
  )
}
