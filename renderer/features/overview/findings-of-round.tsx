import { useMemo } from 'react'
import type { Round } from '../../../shared/model/round'
import { type OverviewFindings, overviewFindings } from '../../../shared/report/overview-findings'
import { trendRoundsOf } from '../../../shared/report/shown/shown-trend-rounds'
import { measureTrends } from '../../../shared/report/trend'
import { overviewTexts } from '../../../shared/text/overview'
import { targetStatusTexts } from '../../../shared/text/targets'
import { trendsTexts } from '../../../shared/text/trends'
import { verdictSince } from '../../../shared/text/verdict'
import { useCall } from '../../api/hooks'
import { Section } from '../../ui/section'
import { useAudience } from '../../ui/use-audience'
import { useRatingStatistic, useShownRounds } from '../../ui/use-report-source'
import { VerdictSign } from '../../ui/verdict-sign'
import { WhenGathered } from '../../ui/when-gathered'
import { FoundList } from './found-list'
import classes from './overview-page.module.css'

const texts = overviewTexts.findings

/** What the answers of a mätomgång say, by the figure that is followed on the pages of results. */
export function FindingsOfRound({ round }: { readonly round: Round }) {
  const { audience } = useAudience()
  const [statistic] = useRatingStatistic()
  const rounds = useShownRounds(audience)
  const targets = useCall('listTargets')
  const data = useMemo(() => {
    if (!rounds.data || !targets.data) return undefined
    return overviewFindings(measureTrends(trendRoundsOf(rounds.data)), round.id, statistic, targets.data)
  }, [rounds.data, targets.data, round.id, statistic])
  const tryAgain = () => {
    if (rounds.error) rounds.tryAgain()
    if (targets.error) void targets.refetch()
  }
  return (
    <WhenGathered gathered={{ data, error: rounds.error ?? targets.error, tryAgain }}>
      {(findings) => (
        <>
          <p className={classes.quiet}>{texts.description(trendsTexts.statistics[statistic].toLowerCase())}</p>
          <Changes findings={findings} />
          <Standings findings={findings} />
        </>
      )}
    </WhenGathered>
  )
}

interface FindingsProps {
  readonly findings: OverviewFindings
}

function Changes({ findings: { changes, compared, withEarlier } }: FindingsProps) {
  return (
    <Section title={texts.changes} level={3}>
      <p>{changesInWords()}</p>
      <FoundList
        rows={changes.map(({ verdict, sinceYear, ...found }) => ({
          ...found,
          sign: <VerdictSign verdict={verdict} />,
          says: verdictSince(verdict, sinceYear),
        }))}
      />
    </Section>
  )

  function changesInWords(): string {
    if (withEarlier === 0) return texts.nothingEarlier
    if (compared === 0) return texts.noneCompared
    return changes.length === 0 ? texts.noneChanged(compared) : texts.changed(changes.length, compared)
  }
}

function Standings({ findings: { standings, below } }: FindingsProps) {
  const statuses = (['reached', 'near', 'not-reached'] as const).filter((status) => standings[status] > 0)
  const all = standings.reached + standings.near + standings['not-reached']
  return (
    <Section title={texts.targets} level={3}>
      {below.length === 0 ? (
        <p>{all === 0 ? texts.noTargets : texts.allReached(all)}</p>
      ) : (
        <p className={classes.standings}>
          <span>{texts.withTarget(all)}</span>
          {statuses.map((status) => (
            <span key={status}>
              {texts.standing(targetStatusTexts[status].sign, standings[status], targetStatusTexts[status].word)}
            </span>
          ))}
        </p>
      )}
      <FoundList
        rows={below.map(({ status, level, ...found }) => ({
          ...found,
          sign: targetStatusTexts[status].sign,
          says: texts.level(targetStatusTexts[status].word, level),
        }))}
      />
    </Section>
  )
}
