import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FrequencyTable } from '../../shared/frequency/frequency-table'
import type { RoundCounts } from '../../shared/report/shown/shown-round'
import { type CallError, call } from '../api/client'
import { useCall } from '../api/hooks'
import { instrumentOf, useWorkspace } from './workspace'

/** Every round's answer to the same question, as one: all once they are there, or the first failure. */
interface AllRounds<Data> {
  readonly data: readonly Data[] | undefined
  readonly error: CallError | null
  readonly tryAgain: () => void
}

/**
 * Asks for the counted answers of all rounds, in the order of the workspace. Kept under the keys of useCall, so shared between
 * pages; the same list as before as long as nothing in it is another.
 */
export function useRoundCounts(): AllRounds<RoundCounts> {
  const workspace = useWorkspace()
  const tables = useQueries({
    queries: workspace.rounds.map(({ id }) => ({
      queryKey: ['getFrequencyTable', { roundId: id }],
      queryFn: () => call('getFrequencyTable', { roundId: id }),
    })),
    combine: allTables,
  })
  const accounting = useCall('getResponseAccounting', { roundId: null })
  const data = useMemo(
    () =>
      tables.data &&
      accounting.data &&
      workspace.rounds.flatMap((round, index): readonly RoundCounts[] => {
        const table = tables.data?.[index]
        const own = accounting.data.filter(({ roundId }) => roundId === round.id)
        return table ? [{ round, instrumentVersion: instrumentOf(workspace, round), table, accounting: own }] : []
      }),
    [workspace, tables.data, accounting.data],
  )
  return {
    data,
    error: tables.error ?? accounting.error,
    tryAgain: () => {
      tables.tryAgain()
      if (accounting.error) void accounting.refetch()
    },
  }
}

// Lies outside the hook: as long as the function and the answers are the same, so is what it gives.
function allTables(queries: readonly UseQueryResult<FrequencyTable, Error>[]): AllRounds<FrequencyTable> {
  const answers = queries.flatMap(({ data }) => (data ? [data] : []))
  return {
    data: answers.length === queries.length ? answers : undefined,
    error: (queries.find(({ error }) => error !== null)?.error as CallError | undefined) ?? null,
    tryAgain: () => {
      for (const query of queries) if (query.error) void query.refetch()
    },
  }
}
