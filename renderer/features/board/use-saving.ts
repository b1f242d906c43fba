import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { RoundId } from '../../../shared/model/id'
import type { Presentation } from '../../../shared/model/presentation'
import { errorText } from '../../../shared/text/errors'
import { asCallError, type CallError } from '../../api/client'
import { useAction } from '../../api/hooks'
import { useNotices } from '../../ui/notice'
import { createSaveQueue, type SaveQueue } from './save-queue'

/** How long typed words wait to be saved together, in milliseconds. */
const delay = 500

export interface Saving extends SaveQueue<Presentation> {
  readonly state: 'none' | 'saving' | 'saved'
  readonly error: CallError | null
  /** Once all that has been changed is saved, or could not be. */
  readonly settled: () => Promise<void>
}

/** Keeps the presentation of a round on disk as it is made, also what was typed just before the page or the window is left. */
export function useSaving(roundId: RoundId): Saving {
  const { mutateAsync, isPending, isSuccess, error } = useAction('setPresentation')
  const { say } = useNotices()
  const shown = useRef(true)
  const last = useRef<Promise<void>>(Promise.resolve())
  const queue = useMemo(() => {
    const save = (presentation: Presentation) => {
      last.current = mutateAsync({ roundId, presentation }).then(
        () => undefined,
        // While the page is shown it says so itself, beside what was not saved.
        (cause: unknown) => (shown.current ? undefined : say({ text: errorText(asCallError(cause).failure) })),
      )
    }
    return createSaveQueue(save, delay)
  }, [roundId, mutateAsync, say])
  useEffect(() => {
    shown.current = true
    window.addEventListener('pagehide', queue.flush)
    return () => {
      shown.current = false
      window.removeEventListener('pagehide', queue.flush)
      queue.flush()
    }
  }, [queue])
  const settled = useCallback(() => {
    queue.flush()
    return last.current
  }, [queue])
  return { ...queue, state: isPending ? 'saving' : isSuccess ? 'saved' : 'none', error, settled }
}
