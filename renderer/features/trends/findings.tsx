import type { Statistic, Target } from '../../../shared/model/target'
import { standingOf } from '../../../shared/report/chart/target-steps'
import { figureWords } from '../../../shared/report/figure-words'
import type { MeasureTrend } from '../../../shared/report/trend'
import { targetStatusTexts } from '../../../shared/text/targets'
import { trendViewTexts } from '../../../shared/text/trend-views'
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
}

/** What each line says in words: its latest figure, whether it has changed, and how it stands to its målnivå. */
export function Findings({ found, trend, targets, statistic }: FindingsProps) {
  return (
    <>
      <ul className={classes.findings} aria-label={trendsTexts.latest}>
        {found.map((one) => (
          <li key={one.line.id} className={classes.finding}>
            <FindingCells {...one} statistic={statistic} standing={standingOf(targets, trend, statistic, one.finding.point)} />
          </li>
        ))}
      </ul>
      <p className={classes.note}>{intervalNote(found)}</p>
      <Certainty findings={found.map(({ finding }) => finding)} />
    </>
  )
}

/** What the band or the whiskers hold: of everybody like those who answered, or of those who were asked. */
function intervalNote(found: readonly FoundLine[]): string {
  const ofAsked = found.every(({ finding: { figure } }) => figure.figure.kind !== 'none' && figure.figure.asked !== null)
  if (found.length > 1) return ofAsked ? trendViewTexts.whiskersOfAsked : trendViewTexts.whiskers
  return ofAsked ? trendsTexts.bandOfAsked : trendsTexts.band
}

interface FindingCellsProps extends FoundLine {
  readonly statistic: Statistic
  readonly standing: ReturnType<typeof standingOf>
}

function FindingCells({ line, look, finding: { point, figure }, statistic, standing }: FindingCellsProps) {
  const words = point.values && figureWords(point.values, statistic)
  return (
    <>
      <span className={classes.lineName}>
        <LineMarker look={look} /> {line.label}
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
        </span>{' '}
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
