import { useMemo } from 'react'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import type { Insats } from '../../../shared/model/insats'
import { type AskedByForm, askedByForm, askedUnknown } from '../../../shared/report/asked-by-form'
import { type MeasureTrend, measureTrends } from '../../../shared/report/trend'
import { chosenAccounting, chosenPart, type GroupChoice } from '../../ui/group-choice'
import { instrumentOf, useWorkspace } from '../../ui/workspace'
import type { CountedRound } from './use-round-tables'

/** The trends of all measures in the chosen part of the answers; computed anew only when answers or choice are others. */
export function useTrends(counted: readonly CountedRound[], choice: GroupChoice): readonly MeasureTrend[] {
  const workspace = useWorkspace()
  return useMemo(() => {
    const rounds = workspace.rounds.flatMap((round) => {
      const own = counted.find(({ table }) => table.roundId === round.id)
      if (!own) return []
      const instrumentVersion = instrumentOf(workspace, round)
      const asked = askedIn(own, choice, instrumentVersion.definition, workspace.insatser)
      return [{ round, instrumentVersion, table: chosenPart(own.table, choice), asked }]
    })
    return measureTrends(rounds)
  }, [workspace, counted, choice])
}

function askedIn(
  { table, accounting }: CountedRound,
  choice: GroupChoice,
  instrument: InstrumentDefinition,
  insatser: readonly Insats[],
): AskedByForm {
  const chosen = chosenAccounting(accounting, choice)
  return chosen ? askedByForm(chosenPart(table, choice), chosen, instrument, insatser) : askedUnknown
}
