import { useEffect, useState } from 'react'
import type { CallError } from '../../api/client'

/** Whole seconds left of a wait, counted down; begun anew for each `cause`. */
export function useCountdown(seconds: number, cause: unknown): number {
  const [left, setLeft] = useState(seconds)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same wait may come twice, after two causes
  useEffect(() => {
    const end = performance.now() + seconds * 1000
    const count = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000)))
    count()
    if (seconds <= 0) return
    const timer = setInterval(count, 200)
    return () => clearInterval(timer)
  }, [seconds, cause])
  return left
}

/** The wait that a refused try has led to, in seconds; null where none was refused. */
export function waitAfter(error: CallError | null): number | null {
  if (!error) return null
  const { failure } = error
  return 'waitSeconds' in failure ? (failure.waitSeconds ?? 0) : 0
}
