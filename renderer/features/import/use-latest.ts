import { useEffect, useState } from 'react'
import type { CallName, InputOf, OutputOf } from '../../../shared/contract/contract'
import { asCallError, type CallError, type CallInput, call } from '../../api/client'

interface Latest<Output> {
  /** The newest answer there is; of an earlier input while `isCurrent` is false. */
  readonly output: Output | null
  readonly isCurrent: boolean
  readonly error: CallError | null
}

interface Answered<Input, Output> {
  readonly input: Input
  readonly output: Output | null
  readonly error: CallError | null
}

/**
 * Asks again whenever the input is another object, after a pause, and shows the earlier answer meanwhile. Nothing is
 * asked while there is no input: `undefined` waits for one, `null` forgets the earlier answer. Unlike `useCall` it keeps
 * no answer once the page is left: these hold what people wrote.
 */
export function useLatest<Name extends CallName>(
  name: Name,
  input: InputOf<Name> | null | undefined,
  pause: number,
): Latest<OutputOf<Name>> {
  const [answered, setAnswered] = useState<Answered<InputOf<Name>, OutputOf<Name>> | null>(null)
  useEffect(() => {
    if (input === undefined) return
    if (input === null) {
      setAnswered(null)
      return
    }
    let awaited = true
    const timer = setTimeout(() => {
      call(name, ...([input] as unknown as CallInput<Name>)).then(
        (output) => awaited && setAnswered({ input, output, error: null }),
        (error: unknown) =>
          awaited && setAnswered((earlier) => ({ input, output: earlier?.output ?? null, error: asCallError(error) })),
      )
    }, pause)
    return () => {
      awaited = false
      clearTimeout(timer)
    }
  }, [name, input, pause])
  const isCurrent = answered?.input === input
  return { output: answered?.output ?? null, isCurrent, error: isCurrent ? (answered?.error ?? null) : null }
}
