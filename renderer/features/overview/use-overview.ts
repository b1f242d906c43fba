import { useMemo } from 'react'
import type { RespondentTable } from '../../../shared/frequency/frequency-table'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import type { Round } from '../../../shared/model/round'
import type { SecondEntryWork } from '../../../shared/model/second-entry'
import { type FormResponseRates, responseRates } from '../../../shared/report/response-rates'
import { formatDay } from '../../../shared/text/format'
import { useCall } from '../../api/hooks'
import { useWorkspace } from '../../ui/workspace'
import { type NextStep, nextSteps } from './next-steps'

interface Overview {
  readonly rates: readonly FormResponseRates[]
  readonly responses: number
  readonly steps: readonly NextStep[]
}

/** The figures of the overview, from the counted answers and the accounting of a round. */
export function useOverview(
  round: Round,
  instrument: InstrumentVersion,
  table: RespondentTable,
  accounting: readonly ResponseAccounting[],
  secondEntry: readonly SecondEntryWork[],
): Overview {
  const { insatser } = useWorkspace()
  const begun = useBegun(round)
  return useMemo(() => {
    const rates = responseRates(table, accounting, instrument.definition, insatser)
    const today = formatDay(new Date().toISOString())
    return {
      rates,
      responses: rates.reduce((sum, { total }) => sum + total.rate.answered, 0),
      steps: nextSteps({
        round,
        instrument: instrument.definition,
        rates,
        insatsCount: insatser.length,
        secondEntry,
        begun,
        today,
      }),
    }
  }, [round, instrument, table, accounting, secondEntry, begun, insatser])
}

/** How many forms of an open round are begun and not saved; 0 until it is known, since nothing else waits for it. */
function useBegun({ id, state }: Round): number {
  return useCall('countDrafts', state === 'open' ? { roundId: id } : null).data ?? 0
}
