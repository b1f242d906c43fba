import { lazy, Suspense } from 'react'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { RoundGate } from '../../ui/round-gate'

// The charts are fetched when the page is opened, so that the window does not read them at start.
const RoundResults = lazy(() => import('./round-results').then((module) => ({ default: module.RoundResults })))

/** How the answers to every question of the chosen mätomgång are distributed, one form at a time. */
export function ResultsPage() {
  return (
    <Page page="results">
      <RoundGate>
        {(round, instrument) => (
          <Suspense fallback={<Loading />}>
            <RoundResults round={round} instrument={instrument} />
          </Suspense>
        )}
      </RoundGate>
    </Page>
  )
}
