import type { QueryClient } from '@tanstack/react-query'
import type { Workspace } from '../../../shared/contract/workspace-calls'
import { askAhead } from '../../api/hooks'
import { roundAtStart } from '../../ui/round-choice'

/** What the overview asks for of a round before it can show anything of it. */
const overviewCalls = ['getRespondents', 'getResponseAccounting', 'listSecondEntryWork'] as const

/** Asks for what the overview shows when the window comes, so that its figures are in the first picture. */
export function askOverviewAhead(queryClient: QueryClient, workspace: Workspace): void {
  const round = roundAtStart(workspace)
  // A window that is loaded again stays at the page where it was.
  if (round === null || !['', '#overview'].includes(window.location.hash)) return
  for (const name of overviewCalls) void askAhead(queryClient, name, { roundId: round.id })
}
