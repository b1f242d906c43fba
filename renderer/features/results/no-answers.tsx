import { Button } from '@mantine/core'
import type { Form } from '../../../shared/instrument/definition'
import type { Round } from '../../../shared/model/round'
import { resultsTexts } from '../../../shared/text/results'
import { EmptyState } from '../../ui/empty-state'
import { useNavigation } from '../../ui/navigation'

/** That nobody has answered the form yet, and the two ways to get answers in while the round is open. */
export function NoAnswers({ form, round }: { readonly form: Form; readonly round: Round }) {
  const { goTo } = useNavigation()
  const title = resultsTexts.empty(form.title, round.year)
  if (round.state === 'closed') return <EmptyState title={title}>{resultsTexts.emptyClosed}</EmptyState>
  return (
    <EmptyState
      title={title}
      actions={
        <>
          <Button onClick={() => goTo('entry')}>{resultsTexts.enter}</Button>
          <Button variant="default" onClick={() => goTo('import')}>
            {resultsTexts.import}
          </Button>
        </>
      }
    >
      {resultsTexts.emptyOpen}
    </EmptyState>
  )
}
