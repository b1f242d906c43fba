import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { ResponseId } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/round'
import { useNavigation } from '../../ui/navigation'
import { useCanWrite } from '../../ui/writing'
import type { RowActions } from './response-table'

/** What is asked before it is done, and with which response. */
export interface Asked {
  readonly what: 'remove' | 'move'
  readonly line: ResponseLine
}

/** What can be done with a row: it is opened at once, and moved or removed after a question. Nothing in a closed round, or where the database can only be read. */
export function useRowActions(round: Round, onOpen: (id: ResponseId) => void) {
  const { goTo } = useNavigation()
  // What was asked stays while its dialog goes, and is there before it comes, so that the dialog sees what had the focus.
  const [asked, setAsked] = useState<Asked | null>(null)
  const [asking, setAsking] = useState(false)
  useEffect(() => setAsking(asked !== null), [asked])
  const canChange = useCanWrite() && round.state === 'open'
  const actions = useMemo<RowActions | null>(() => {
    if (!canChange) return null
    return {
      open: ({ id }) => {
        onOpen(id)
        goTo('entry', `svar-${id}`)
      },
      move: (line) => setAsked({ what: 'move', line }),
      remove: (line) => setAsked({ what: 'remove', line }),
    }
  }, [canChange, onOpen, goTo])
  return { asked, asking, stopAsking: useCallback(() => setAsking(false), []), actions }
}
