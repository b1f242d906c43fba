import { useMemo } from 'react'
import type { RoundId } from '../../shared/model/id'
import { type RatingStatistic, ratingStatistics } from '../../shared/model/presentation'
import type { ReportSource } from '../../shared/report/build/report-source'
import type { Audience, ShownRound } from '../../shared/report/shown/shown-round'
import type { CallError } from '../api/client'
import { useCall } from '../api/hooks'
import { shownRoundsOf } from './shown-rounds'
import { useRemembered } from './use-remembered'
import { useRoundCounts } from './use-round-counts'
import { useWorkspace } from './workspace'

/** What is made of several calls: there once all of them have answered; otherwise the first failure, if there is one. */
export interface Gathered<Data> {
  readonly data: Data | undefined
  readonly error: CallError | null
  readonly tryAgain: () => void
}

/** Every round as the audience may see it. The same list as before as long as neither answers nor audience are others. */
export function useShownRounds(audience: Audience): Gathered<readonly ShownRound[]> {
  const { insatser } = useWorkspace()
  const { data: counted, error, tryAgain } = useRoundCounts()
  const data = useMemo(() => counted && shownRoundsOf(counted, insatser, audience), [counted, insatser, audience])
  return { data, error, tryAgain }
}

/** All that the charts of a round are made of, but for how answers are counted. */
export type UncountedSource = Omit<ReportSource, 'statistic'>

/** The source of a round's charts, as the audience may see them, for a page that chooses the statistic itself. */
export function useUncountedSource(roundId: RoundId, audience: Audience): Gathered<UncountedSource> {
  const { forbund } = useWorkspace()
  const shown = useShownRounds(audience)
  const targets = useCall('listTargets')
  const references = useCall('listReferenceValues')
  const indicators = useCall('listRegisterIndicators')
  const data = useMemo(
    () =>
      shown.data && targets.data && references.data && indicators.data
        ? {
            forbund,
            rounds: shown.data,
            roundId,
            targets: targets.data,
            references: references.data,
            registerIndicators: indicators.data,
          }
        : undefined,
    [forbund, shown.data, roundId, targets.data, references.data, indicators.data],
  )
  return {
    data,
    error: shown.error ?? targets.error ?? references.error ?? indicators.error,
    tryAgain: () => {
      if (shown.error) shown.tryAgain()
      for (const query of [targets, references, indicators]) if (query.error) void query.refetch()
    },
  }
}

/** All that the charts of a round are made of, as the audience may see it. */
export function useReportSource(roundId: RoundId, audience: Audience, statistic: RatingStatistic): Gathered<ReportSource> {
  const { data: uncounted, ...gathered } = useUncountedSource(roundId, audience)
  const data = useMemo(() => uncounted && { ...uncounted, statistic }, [uncounted, statistic])
  return { data, ...gathered }
}

/** The statistic of rating questions that was followed last on this computer, on the pages Resultat and Trender. */
export function useRatingStatistic(): readonly [RatingStatistic, (statistic: RatingStatistic) => void] {
  const [remembered, remember] = useRemembered('trends-statistic')
  return [ratingStatistics.find((statistic) => statistic === remembered) ?? 'share46', remember]
}
