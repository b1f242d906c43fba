import { useCallback, useRef, useState } from 'react'
import { asCallError, CallError } from '../../api/client'
import { reportBug } from '../../api/report-bug'

/** After a failure the hand has to rest so long, in milliseconds, before keys count again. */
const rest = 1_000

interface KeyQueue {
  /** Does something when everything before it is done; keys that were meant for what came after a failure are not looked at. */
  readonly inTurn: (act: () => Promise<void> | void) => void
  /** The same for what belongs to no turn, as text that is to be stored: it is done whatever failed before it. */
  readonly evenAfterFailure: (act: () => Promise<void> | void) => void
  /** Why the latest could not be done; null once something has been. */
  readonly error: CallError | null
}

/**
 * Takes keys one after another: the next is looked at only when what the one before it asked for is on disk, and none is lost
 * however fast they come. Where one fails, that is said on the page, whatever it was. Where an answer could not be stored, the
 * keys after it were meant for the next questions and would answer this one: all of them are passed over until the hand has
 * rested, since it types on unseeing.
 */
export function useKeyQueue(): KeyQueue {
  const [error, setError] = useState<CallError | null>(null)
  const queue = useRef(Promise.resolve())
  const failures = useRef(0)
  const restsUntil = useRef(0)

  const enqueue = useCallback((act: () => Promise<void> | void, isWanted: () => boolean) => {
    queue.current = queue.current.then(async () => {
      if (!isWanted()) return
      try {
        await act()
        setError(null)
      } catch (failure) {
        const said = asCallError(failure)
        setError(said)
        if (!(failure instanceof CallError)) reportBug(failure)
        // A number that no paper has is what one waits to see; that nothing could be stored is not.
        if (said.failure.code !== 'unexpected') return
        failures.current++
        restsUntil.current = performance.now() + rest
      }
    })
  }, [])
  const inTurn = useCallback(
    (act: () => Promise<void> | void) => {
      if (performance.now() < restsUntil.current) {
        restsUntil.current = performance.now() + rest
        return
      }
      const before = failures.current
      enqueue(act, () => failures.current === before)
    },
    [enqueue],
  )
  const evenAfterFailure = useCallback((act: () => Promise<void> | void) => enqueue(act, () => true), [enqueue])
  return { inTurn, evenAfterFailure, error }
}
