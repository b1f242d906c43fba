import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import { type CallError, call } from '../../api/client'
import { useWorkspace } from '../../ui/workspace'

/** The counted answers of every round, as one answer: the tables once all are there, or the first failure. */
export interface RoundTables {
  readonly data: readonly FrequencyTable[] | undefined
  readonly error: CallError | null
  readonly tryAgain: () => void
}

/** Asks for the counted answers of all rounds, in the order of the workspace. Kept under the keys of useCall, so shared with other pages. */
export function useRoundTables(): RoundTables {
  const { rounds } = useWorkspace()
  return useQueries({
    queries: rounds.map(({ id }) => ({
      queryKey: ['getFrequencyTable', { roundId: id }],
      queryFn: () => call('getFrequencyTable', { roundId: id }),
    })),
    combine: allTogether,
  })
}

// Lies outside the hook: as long as the function and the answers are the same, so is what it gives.
function allTogether(queries: readonly UseQueryResult<FrequencyTable, Error>[]): RoundTables {
  const tables = queries.flatMap(({ data }) => (data ? [data] : []))
  return {
    data: tables.length === queries.length ? tables : undefined,
    error: (queries.find(({ error }) => error !== null)?.error as CallError | undefined) ?? null,
    tryAgain: () => {
      for (const query of queries) if (query.error) void query.refetch()
    },
  }
}
