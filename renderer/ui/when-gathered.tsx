import type { ReactNode } from 'react'
import { ErrorNotice } from './error-notice'
import { Loading } from './loading'
import type { Gathered } from './use-report-source'

interface WhenGatheredProps<Data> {
  readonly gathered: Gathered<Data>
  readonly children: (data: Data) => ReactNode
}

/** As Loaded, for what is made of several calls: the content once all have answered, the waiting, or the first failure. */
export function WhenGathered<Data>({ gathered: { data, error, tryAgain }, children }: WhenGatheredProps<Data>) {
  if (data !== undefined) return <>{children(data)}</>
  return error ? <ErrorNotice error={error} onTryAgain={tryAgain} /> : <Loading />
}
