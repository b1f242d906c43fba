import { overviewTexts } from '../../../shared/text/overview'
import { usePageFocusAfter } from '../../ui/page-focus'
import { useChosenRound } from '../../ui/round-choice'
import { RoundForm } from '../../ui/round-form'
import { Section } from '../../ui/section'
import { Writing } from '../../ui/writing'

/** A förbund that has no mätomgång yet lays up its first one right here. */
export function FirstRound() {
  const { choose } = useChosenRound()
  usePageFocusAfter(true)
  return (
    <Section title={overviewTexts.firstRound} description={overviewTexts.firstRoundExplained}>
      <Writing>
        <RoundForm round={null} onSaved={({ id }) => choose(id)} />
      </Writing>
    </Section>
  )
}
