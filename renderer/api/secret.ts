import { useCallback, useState } from 'react'
import type { CallName, OutputOf } from '../../shared/contract/contract'
import { asCallError, type CallError, type CallInput, call } from './client'
import { useOutdate } from './hooks'

/** A call whose input or answer is secret. */
export interface SecretAction<Name extends CallName> {
  /** Gives what the call gave; null where it failed, and then `error` says why. */
  readonly run: (...input: CallInput<Name>) => Promise<{ readonly value: OutputOf<Name> } | null>
  readonly error: CallError | null
  readonly isPending: boolean
  readonly reset: () => void
}

/** Like `useAction`, but neither what was sent nor what came is kept among the window's calls: a mutation remembers both for minutes. */
export function useSecretAction<Name extends CallName>(name: Name): SecretAction<Name> {
  const outdate = useOutdate()
  const [isPending, setPending] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const run = useCallback(
    async (...input: CallInput<Name>) => {
      setPending(true)
      setError(null)
      try {
        const value = await call(name, ...input)
        await outdate(name, value)
        return { value }
      } catch (failure) {
        setError(asCallError(failure))
        return null
      } finally {
        setPending(false)
      }
    },
    [name, outdate],
  )
  const reset = useCallback(() => setError(null), [])
  return { run, error, isPending, reset }
}
