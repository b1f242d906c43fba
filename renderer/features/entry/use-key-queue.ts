import { useCallback, useRef, useState } from 'react'
import { asCallError, CallError } from '../../api/client'
import { reportBug } from '../../api/report-bug'

interface KeyQueue {
  /** Does something when everything before it is done. */
  readonly inTurn: (act: () => Promise<void> | void) => void
  /** Why the latest could not be done; null once something has been. */
  readonly error: CallError | null
}

/**
 * Takes keys one after another: the next is looked at only when what the one before it asked for is on disk, and none is lost
 * however fast they come. A failure is said on the page whatever it was, and the queue goes on.
 */
export function useKeyQueue(): KeyQueue {
  const [error, setError] = useState<CallError | null>(null)
  const queue = useRef(Promise.resolve())
  const inTurn = useCallback((act: () => Promise<void> | void) => {
    queue.current = queue.current.then(async () => {
      try {
        await act()
        setError(null)
      } catch (failure) {
        setError(asCallError(failure))
        if (!(failure instanceof CallError)) reportBug(failure)
      }
    })
  }, [])
  return { inTurn, error }
}
