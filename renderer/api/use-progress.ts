import { useEffect, useState } from 'react'
import type { CallName, OutputOf } from '../../shared/contract/contract'
import { type CallInput, call } from './client'

/** The calls that tell how far long work has come. */
type ProgressCall = Extract<CallName, `get${string}Progress`>

const everyMilliseconds = 150

/**
 * How far long work has come, asked for every now and then while it is being done; null while that is not known. Nothing is asked
 * for the first `patience` milliseconds: what takes less is done before it is read.
 */
export function useProgress<Name extends ProgressCall>(
  name: Name,
  isWorking: boolean,
  patience = everyMilliseconds,
): OutputOf<Name> | null {
  const [progress, setProgress] = useState<OutputOf<Name> | null>(null)
  useEffect(() => {
    if (!isWorking) return
    let awaited = true
    const ask = async () => {
      const answer = await call(name, ...([] as unknown as CallInput<Name>)).catch(() => null)
      if (!awaited) return
      setProgress(answer)
      timer = setTimeout(ask, everyMilliseconds)
    }
    let timer = setTimeout(ask, patience)
    return () => {
      awaited = false
      clearTimeout(timer)
      setProgress(null)
    }
  }, [name, isWorking, patience])
  return progress
}
