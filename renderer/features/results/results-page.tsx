import { lazy, Suspense } from 'react'
import { AudienceSwitch } from '../../ui/audience-switch'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { RoundGate } from '../../ui/round-gate'

// The charts are fetched when the page is opened, so that the window does not read them at start.
const RoundResults = lazy(() => import('./round-results').then((module) => ({ default: module.RoundResults })))

/** How the answers to the questions of the chosen mätomgång are distributed: by form, theme, those asked, insats and kön. */
export function ResultsPage() {
  return (
    <Page page="results" action={<AudienceSwitch />}>
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
