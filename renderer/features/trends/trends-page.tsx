import { lazy, Suspense } from 'react'
import { AudienceSwitch } from '../../ui/audience-switch'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { useWorkspace } from '../../ui/workspace'
import { TooFewRounds } from './too-few-rounds'

// The charts are fetched when the page is opened, so that the window does not read them at start.
const AllRounds = lazy(() => import('./all-rounds').then((module) => ({ default: module.AllRounds })))

/** How the measures have changed from mätomgång to mätomgång, in every form that asks them, and what registers say year by year. */
export function TrendsPage() {
  const { rounds } = useWorkspace()
  return (
    <Page page="trends" withoutRound action={<AudienceSwitch />}>
      {rounds.length < 2 && <TooFewRounds />}
      <Suspense fallback={<Loading />}>
        <AllRounds />
      </Suspense>
    </Page>
  )
}
