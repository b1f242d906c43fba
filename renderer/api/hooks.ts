import {
  QueryClient,
  skipToken,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { CallName, InputOf, OutputOf } from '../../shared/contract/contract'
import { around, type Change, changedBy, notWaitedFor } from './changes'
import { type CallError, type CallInput, call, onDatabaseChange } from './client'

/**
 * The answers that the window keeps. All data lie in the database on this machine and change only by the
 * window's own calls, so an answer holds until an action makes it out of date. `networkMode: 'always'`:
 * otherwise a computer without a network would be made to wait for one.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

/** Asks before any part of the page does, so that the answer is there, or on its way, when one does. */
export function askAhead(queryClient: QueryClient, name: 'getStartState' | 'getWorkspace'): void {
  void queryClient.prefetchQuery({ queryKey: [name], queryFn: () => call(name) })
}

/** Asks again for all that the window shows, when the open database has changed by itself; the page that is open stays. */
export function useDatabaseChange(): void {
  const queryClient = useQueryClient()
  useEffect(() => onDatabaseChange(() => void queryClient.invalidateQueries()), [queryClient])
}

/** The input of a call, or `null` while it is not known yet; the call then waits. */
type AwaitedInput<Name extends CallName> = InputOf<Name> extends undefined ? [] : [input: InputOf<Name> | null]

/**
 * Asks and keeps the answer: `useCall('getFrequencyTable', round && { roundId: round.id })`.
 * Give the result to `Loaded`, which shows the waiting and the failure.
 */
export function useCall<Name extends CallName>(
  name: Name,
  ...input: AwaitedInput<Name>
): UseQueryResult<OutputOf<Name>, CallError> {
  const waits = input[0] === null
  return useQuery<OutputOf<Name>, CallError>({
    queryKey: [name, ...input],
    queryFn: waits ? skipToken : () => call(name, ...(input as CallInput<Name>)),
  })
}

/**
 * Like `useCall`, but the answer is forgotten as soon as nobody shows it, and asked for anew the next time: for what is
 * changed by calls outside `useAction`.
 */
export function useFreshCall<Name extends CallName>(name: Name, input: InputOf<Name>): UseQueryResult<OutputOf<Name>, CallError> {
  return useQuery<OutputOf<Name>, CallError>({
    queryKey: [name, input],
    queryFn: () => call(name, ...([input] as unknown as CallInput<Name>)),
    gcTime: 0,
  })
}

/** What `useAction` takes: nothing for a call without input. */
type ActionInput<Name extends CallName> = InputOf<Name> extends undefined ? undefined : InputOf<Name>

/**
 * A call that changes something. `action.mutate(input)`, or `await action.mutateAsync(input)` where the page goes on
 * afterwards; then the answers that it made out of date (changes.ts) have been asked for again. `action.error` goes to an ErrorNotice.
 */
export function useAction<Name extends CallName>(name: Name): UseMutationResult<OutputOf<Name>, CallError, ActionInput<Name>> {
  const outdate = useOutdate()
  return useMutation<OutputOf<Name>, CallError, ActionInput<Name>>({
    mutationFn: (input) => call(name, ...((input === undefined ? [] : [input]) as CallInput<Name>)),
    onSuccess: (output) => outdate(name, output),
  })
}

/**
 * Asks again for what a call has made out of date, given what the call gave. Beside `useAction` this is for calls made
 * many times in a row, whose consequences are wanted once at the end.
 */
export function useOutdate(): (name: CallName, output: unknown) => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback((name, output) => outdate(queryClient, changedBy[name], output), [queryClient])
}

async function outdate(queryClient: QueryClient, changed: Change | undefined, output: unknown): Promise<void> {
  if (changed === undefined || (changed === 'another-database-unless-cancelled' && output === null)) return
  const isAround = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => around.includes(queryKey[0] as CallName)
  if (changed === 'another-state') {
    await queryClient.invalidateQueries({ predicate: isAround })
    return queryClient.resetQueries({ predicate: (query) => !isAround(query) })
  }
  if (typeof changed === 'string') return queryClient.resetQueries()
  const ask = (names: readonly CallName[]) =>
    queryClient.invalidateQueries({ predicate: ({ queryKey }) => names.includes(queryKey[0] as CallName) })
  void ask(changed.filter((name) => notWaitedFor.includes(name)))
  await ask(changed.filter((name) => !notWaitedFor.includes(name)))
}
