import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import { type CallError, call } from '../../api/client'
import { useWorkspace } from '../../ui/workspace'

/** The counted answers of one round, and how many were asked for them. */
export interface CountedRound {
  readonly table: FrequencyTable
  readonly accounting: readonly ResponseAccounting[]
}

/** Every round's answer to the same question, as one: all once they are there, or the first failure. */
interface AllRounds<Data> {
  readonly data: readonly Data[] | undefined
  readonly error: CallError | null
  readonly tryAgain: () => void
}

/** Asks for the counted answers of all rounds, in the order of the workspace. Kept under the keys of useCall, so shared with other pages. */
export function useRoundTables(): AllRounds<CountedRound> {
  const { rounds } = useWorkspace()
  const tables = useQueries({
    queries: rounds.map(({ id }) => ({
      queryKey: ['getFrequencyTable', { roundId: id }],
      queryFn: () => call('getFrequencyTable', { roundId: id }),
    })),
    combine: allTables,
  })
  const accounting = useQueries({
    queries: rounds.map(({ id }) => ({
      queryKey: ['getResponseAccounting', { roundId: id }],
      queryFn: () => call('getResponseAccounting', { roundId: id }),
    })),
    combine: allAccounting,
  })
  const data = useMemo(
    () =>
      tables.data?.flatMap((table, index) => (accounting.data?.[index] ? [{ table, accounting: accounting.data[index] }] : [])),
    [tables.data, accounting.data],
  )
  return {
    data: accounting.data && data,
    error: tables.error ?? accounting.error,
    tryAgain: () => {
      tables.tryAgain()
      accounting.tryAgain()
    },
  }
}

// Lie outside the hook: as long as the function and the answers are the same, so is what they give.
const allTables = (queries: readonly UseQueryResult<FrequencyTable, Error>[]) => allTogether(queries)
const allAccounting = (queries: readonly UseQueryResult<readonly ResponseAccounting[], Error>[]) => allTogether(queries)

function allTogether<Data>(queries: readonly UseQueryResult<Data, Error>[]): AllRounds<Data> {
  const answers = queries.flatMap(({ data }) => (data ? [data] : []))
  return {
    data: answers.length === queries.length ? answers : undefined,
    error: (queries.find(({ error }) => error !== null)?.error as CallError | undefined) ?? null,
    tryAgain: () => {
      for (const query of queries) if (query.error) void query.refetch()
    },
  }
}
