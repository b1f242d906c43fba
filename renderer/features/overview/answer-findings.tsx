import { lazy, Suspense } from 'react'
import type { Round } from '../../../shared/model/round'
import { overviewTexts } from '../../../shared/text/overview'
import { Loading } from '../../ui/loading'
import { Section } from '../../ui/section'
import { useAfterPaint } from '../../ui/use-after-paint'

// What the answers say is read and computed once the page is seen: the window does not wait for it at start.
const FindingsOfRound = lazy(() => import('./findings-of-round').then((module) => ({ default: module.FindingsOfRound })))

interface AnswerFindingsProps {
  readonly round: Round
  readonly answered: boolean
}

/** What is new in the answers of the mätomgång and what does not reach its målnivå, or that there is nothing to say yet. */
export function AnswerFindings({ round, answered }: AnswerFindingsProps) {
  const painted = useAfterPaint()
  const { title, noAnswers } = overviewTexts.findings
  if (!answered) return <Section title={title} description={noAnswers} />
  return (
    <Section title={title}>
      {painted && (
        <Suspense fallback={<Loading />}>
          <FindingsOfRound round={round} />
        </Suspense>
      )}
    </Section>
  )
}
