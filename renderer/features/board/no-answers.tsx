import { Button } from '@mantine/core'
import type { Round } from '../../../shared/model/round'
import { boardTexts as texts } from '../../../shared/text/board'
import { EmptyState } from '../../ui/empty-state'
import { useNavigation } from '../../ui/navigation'

/** That no form of the round has so many answers that they may be shown, and the two ways to get answers in while it is open. */
export function NoAnswers({ round: { year, state } }: { readonly round: Round }) {
  const { goTo } = useNavigation()
  if (state === 'closed') return <EmptyState title={texts.noAnswers(year)}>{texts.noAnswersClosed}</EmptyState>
  return (
    <EmptyState
      title={texts.noAnswers(year)}
      actions={
        <>
          <Button onClick={() => goTo('entry')}>{texts.enter}</Button>
          <Button variant="default" onClick={() => goTo('import')}>
            {texts.import}
          </Button>
        </>
      }
    >
      {texts.noAnswersOpen}
    </EmptyState>
  )
}
