import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { KeptRound } from '../../shared/contract/disposal-calls'
import type { Workspace } from '../../shared/contract/workspace-calls'
import type { DeliveryChoices } from '../../shared/delivery/delivery-choices'
import type { FrequencyTable } from '../../shared/frequency/frequency-table'
import type { ResponseAccounting } from '../../shared/model/response-accounting'
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
 * Asks for the counted answers of all rounds, for what is chosen of their deliveries and for what is kept of those without responses, in the
 * order of the workspace. Kept under
 * the keys of useCall, so shared between pages; the same list as before as long as nothing in it is another.
 */
export function useRoundCounts(): AllRounds<RoundCounts> {
  const workspace = useWorkspace()
  const tables = useQueries({
    queries: workspace.rounds.map(({ id }) => ({
      queryKey: ['getFrequencyTable', { roundId: id }],
      queryFn: () => call('getFrequencyTable', { roundId: id }),
    })),
    combine: allOf<FrequencyTable>,
  })
  const choices = useQueries({
    queries: workspace.rounds.map(({ id }) => ({
      queryKey: ['getDeliveryChoices', { roundId: id }],
      queryFn: () => call('getDeliveryChoices', { roundId: id }),
    })),
    combine: allOf<DeliveryChoices>,
  })
  const accounting = useCall('getResponseAccounting', { roundId: null })
  const kept = useCall('listKeptRounds')
  const data = useMemo(
    () =>
      tables.data &&
      choices.data &&
      accounting.data &&
      kept.data &&
      roundCounts(workspace, { tables: tables.data, choices: choices.data, accounting: accounting.data, kept: kept.data }),
    [workspace, tables.data, choices.data, accounting.data, kept.data],
  )
  return {
    data,
    error: tables.error ?? choices.error ?? accounting.error ?? kept.error,
    tryAgain: () => {
      tables.tryAgain()
      choices.tryAgain()
      for (const query of [accounting, kept]) if (query.error) void query.refetch()
    },
  }
}

interface Answers {
  readonly tables: readonly FrequencyTable[]
  readonly choices: readonly DeliveryChoices[]
  readonly accounting: readonly ResponseAccounting[]
  readonly kept: readonly KeptRound[]
}

const gathered = new WeakMap<readonly ResponseAccounting[], { parts: readonly unknown[]; counts: readonly RoundCounts[] }>()

/** The same list for the same answers, whichever page asks: what is computed of it is then computed once. */
function roundCounts(workspace: Workspace, answers: Answers): readonly RoundCounts[] {
  const { tables, choices, accounting, kept } = answers
  const parts = [workspace.rounds, workspace.instrumentVersions, kept, ...tables, ...choices]
  const before = gathered.get(accounting)
  if (before?.parts.length === parts.length && before.parts.every((part, index) => part === parts[index])) return before.counts
  const counts = workspace.rounds.flatMap((round, index): readonly RoundCounts[] => {
    const [table, chosen] = [tables[index], choices[index]]
    const own = accounting.filter(({ roundId }) => roundId === round.id)
    if (!table || !chosen) return []
    const instrumentVersion = instrumentOf(workspace, round)
    const figures = kept.find(({ roundId }) => roundId === round.id)?.figures ?? null
    return [{ round, instrumentVersion, table, accounting: own, choices: chosen, kept: figures }]
  })
  gathered.set(accounting, { parts, counts })
  return counts
}

// Lies outside the hook: as long as the function and the answers are the same, so is what it gives.
function allOf<Data>(queries: readonly UseQueryResult<Data, Error>[]): AllRounds<Data> {
  const answers = queries.flatMap(({ data }) => (data === undefined ? [] : [data]))
  return {
    data: answers.length === queries.length ? answers : undefined,
    error: (queries.find(({ error }) => error !== null)?.error as CallError | undefined) ?? null,
    tryAgain: () => {
      for (const query of queries) if (query.error) void query.refetch()
    },
  }
}
