import { useCallback, useState } from 'react'
import type { ResponseId, RoundId } from '../../../shared/model/id'
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

/** A part of what is remembered for a round, and how to change it. */
export function useKeptView<Part extends keyof KeptView>(
  round: RoundId,
  part: Part,
): readonly [KeptView[Part], (value: KeptView[Part]) => void] {
  const { folder, fileName } = useWorkspace().database
  const place = `${folder}/${fileName} ${round}`
  const [value, setValue] = useState(() => (kept.get(place) ?? fresh)[part])
  const keep = useCallback(
    (changed: KeptView[Part]) => {
      kept.set(place, { ...(kept.get(place) ?? fresh), [part]: changed })
      setValue(changed)
    },
    [place, part],
  )
  return [value, keep]
}
