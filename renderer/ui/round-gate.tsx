import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { InstrumentVersion } from '../../shared/instrument/version'
import type { Round } from '../../shared/model/round'
import { roundTexts } from '../../shared/text/rounds'
import { EmptyState } from './empty-state'
import { useNavigation } from './navigation'
import { useChosenRound } from './round-choice'
import { instrumentOf, useWorkspace } from './workspace'

/** Shows a page's content for the chosen mätomgång and the instrument it is answered on, or how to get a first mätomgång. */
export function RoundGate({ children }: { readonly children: (round: Round, instrument: InstrumentVersion) => ReactNode }) {
  const { round } = useChosenRound()
  const workspace = useWorkspace()
  const { goTo } = useNavigation()
  if (round) return <>{children(round, instrumentOf(workspace, round))}</>
  const create = <Button onClick={() => goTo('overview')}>{roundTexts.createFirst}</Button>
  return (
    <EmptyState title={roundTexts.none} actions={create}>
      {roundTexts.noneExplained}
    </EmptyState>
  )
}
