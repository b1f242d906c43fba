import { useMemo } from 'react'
import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import { type MeasureTrend, measureTrends } from '../../../shared/report/trend'
import { chosenPart, type GroupChoice } from '../../ui/group-choice'
import { instrumentOf, useWorkspace } from '../../ui/workspace'

/** The trends of all measures in the chosen part of the answers; computed anew only when answers or choice are others. */
export function useTrends(tables: readonly FrequencyTable[], choice: GroupChoice): readonly MeasureTrend[] {
  const workspace = useWorkspace()
  return useMemo(() => {
    const rounds = workspace.rounds.flatMap((round) => {
      const table = tables.find(({ roundId }) => roundId === round.id)
      return table ? [{ round, instrumentVersion: instrumentOf(workspace, round), table: chosenPart(table, choice) }] : []
    })
    return measureTrends(rounds)
  }, [workspace, tables, choice])
}
