import { useCallback, useMemo, useState } from 'react'
import type { ResponseId, RoundId } from '../../../shared/model/id'
import { useNavigation } from '../../ui/navigation'
import { useWorkspace } from '../../ui/workspace'
import { everyTexts, type OpenTextFilter } from './open-text-filter'
import { everyResponse, type ResponseFilter } from './response-filter'

/** What is remembered of the page for a round while the program runs. */
interface KeptView {
  readonly responses: ResponseFilter
  readonly texts: OpenTextFilter
  /** The response that was opened last, to come back to. */
  readonly opened: ResponseId | null
}

// Outside React on purpose: a response that is opened and left is found again in the same list.
const kept = new Map<string, KeptView>()
const fresh: KeptView = { responses: everyResponse, texts: everyTexts, opened: null }

/** The part of the page's address that asks for the forms begun, whatever the list was narrowed by before. */
const begunPart = 'paborjade'

/** A filter that is remembered for a round, and how to change it. */
export function useKeptFilter<Which extends 'responses' | 'texts'>(
  round: RoundId,
  which: Which,
): readonly [KeptView[Which], (filter: KeptView[Which]) => void] {
  const { read, write } = useKept(round)
  const { part } = useNavigation()
  const [filter, setFilter] = useState(() => {
    if (part === begunPart) write({ responses: { ...everyResponse, state: 'draft' } })
    return read()[which]
  })
  const change = useCallback(
    (changed: KeptView[Which]) => {
      write({ [which]: changed })
      setFilter(changed)
    },
    [write, which],
  )
  return [filter, change]
}

interface KeptOpened {
  /** The response to come back to, from when the page is opened until it is forgotten. */
  readonly opened: ResponseId | null
  /** Remembers a response that is opened now, for the next time the page is. */
  readonly remember: (id: ResponseId) => void
  readonly forget: () => void
}

export function useKeptOpened(round: RoundId): KeptOpened {
  const { read, write } = useKept(round)
  const [opened, setOpened] = useState(() => read().opened)
  const remember = useCallback((id: ResponseId) => write({ opened: id }), [write])
  const forget = useCallback(() => {
    write({ opened: null })
    setOpened(null)
  }, [write])
  return { opened, remember, forget }
}

function useKept(round: RoundId) {
  const { folder, fileName } = useWorkspace().database
  const place = `${folder}/${fileName} ${round}`
  return useMemo(() => {
    const read = () => kept.get(place) ?? fresh
    return { read, write: (change: Partial<KeptView>) => void kept.set(place, { ...read(), ...change }) }
  }, [place])
}
