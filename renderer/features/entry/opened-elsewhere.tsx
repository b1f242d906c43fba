import { useCallback, useMemo } from 'react'
import type { EntryTally } from '../../../shared/contract/entry-calls'
import { findForm } from '../../../shared/instrument/lookup'
import type { ResponseId } from '../../../shared/model/id'
import type { Response } from '../../../shared/model/response'
import { useFreshCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import { useNavigation } from '../../ui/navigation'
import { useChosenRound } from '../../ui/round-choice'
import { instrumentOf, useWorkspace } from '../../ui/workspace'
import { EntryWork } from './entry-work'

/** One stored response, opened from the list of responses: it is corrected or typed on here, and then one is back in the list. */
export function OpenedElsewhere({ responseId }: { readonly responseId: ResponseId }) {
  const response = useFreshCall('getResponse', { responseId })
  return <Loaded query={response}>{(found) => <OnSheet response={found} />}</Loaded>
}

function OnSheet({ response }: { readonly response: Response }) {
  const tally = useFreshCall('getEntryTally', { roundId: response.roundId, form: response.form })
  return <Loaded query={tally}>{(counted) => <Sheet first={response} tally={counted} />}</Loaded>
}

function Sheet({ first, tally }: { readonly first: Response; readonly tally: EntryTally }) {
  const workspace = useWorkspace()
  const { goTo } = useNavigation()
  const { rounds } = useChosenRound()
  const { roundId, form, insatsId } = first
  const target = useMemo(() => {
    const round = rounds.find(({ id }) => id === roundId)
    if (!round) throw new Error(`no round ${roundId}`)
    const instrument = instrumentOf(workspace, round).definition
    return { roundId, instrument, form: findForm(instrument, form), insatsId }
  }, [workspace, rounds, roundId, form, insatsId])
  const openElsewhere = useCallback((response: Response) => goTo('entry', `svar-${response.id}`), [goTo])
  const backToList = useCallback(() => goTo('responses'), [goTo])
  return (
    <EntryWork
      target={target}
      tally={tally}
      insatser={workspace.insatser}
      first={first}
      onElsewhere={openElsewhere}
      onLeft={backToList}
    />
  )
}
