import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CallError } from '../api/client'
import { ErrorNotice } from './error-notice'
import { Loading } from './loading'

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data, CallError>
  readonly children: (data: Data) => ReactNode
}

/** Shows what a `useCall` gave: the waiting (only when it takes long), the failure with ”Försök igen”, or the content. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <ErrorNotice error={query.error} onTryAgain={() => void query.refetch()} />
  return <Loading />
}
