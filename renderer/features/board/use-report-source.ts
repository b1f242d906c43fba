import { useMemo } from 'react'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import type { RoundId } from '../../../shared/model/id'
import type { ReportSource } from '../../../shared/report/board/report-source'
import { showRound } from '../../../shared/report/shown/shown-round'
import type { CallError } from '../../api/client'
import { useCall } from '../../api/hooks'
import { useRoundCounts } from '../../ui/use-round-counts'
import { useWorkspace } from '../../ui/workspace'

/** All that the board's charts are made of, but for how answers are counted, which is chosen on the page. */
export type BoardSource = Omit<ReportSource, 'statistic'>

interface LoadedSource {
  readonly data: BoardSource | undefined
  /** Whether anybody at all has answered in the round. */
  readonly answered: boolean
  readonly error: CallError | null
  readonly tryAgain: () => void
}

/** The source of a round's report. Always as others may see it, whoever sits at the screen: it is made to be shown. */
export function useReportSource(roundId: RoundId): LoadedSource {
  const { forbund, insatser } = useWorkspace()
  const counts = useRoundCounts()
  const targets = useCall('listTargets')
  const references = useCall('listReferenceValues')
  const indicators = useCall('listRegisterIndicators')
  const rounds = useMemo(
    () => counts.data?.map((round) => showRound(round, insatser, defaultPolicy, 'display')),
    [counts.data, insatser],
  )
  const data = useMemo(
    () =>
      rounds && targets.data && references.data && indicators.data
        ? { forbund, rounds, roundId, targets: targets.data, references: references.data, registerIndicators: indicators.data }
        : undefined,
    [forbund, rounds, roundId, targets.data, references.data, indicators.data],
  )
  return {
    data,
    answered: counts.data?.some(({ round, table }) => round.id === roundId && table.respondents.length > 0) ?? false,
    error: counts.error ?? targets.error ?? references.error ?? indicators.error,
    tryAgain: () => {
      counts.tryAgain()
      for (const query of [targets, references, indicators]) if (query.error) void query.refetch()
    },
  }
}
