import { Button } from '@mantine/core'
import type { Round } from '../../../shared/model/round'
import { disposedTexts } from '../../../shared/text/disposal'
import { responsesTexts as texts } from '../../../shared/text/responses'
import { useResponsesDisposed } from '../../ui/disposed'
import { EmptyState } from '../../ui/empty-state'
import { useNavigation } from '../../ui/navigation'

/** That nobody has answered in the round yet, and the two ways to get answers in while it is open. */
export function NoResponses({ round }: { readonly round: Round }) {
  const { goTo } = useNavigation()
  const at = useResponsesDisposed(round.id)
  const title = at === null ? texts.empty(round.year) : disposedTexts.noResponses(round.year, at)
  if (at !== null) return <EmptyState title={title}>{disposedTexts.noResponsesExplained}</EmptyState>
  if (round.state === 'closed') return <EmptyState title={title}>{texts.emptyClosed}</EmptyState>
  const ways = (
    <>
      <Button onClick={() => goTo('entry')}>{texts.enter}</Button>
      <Button variant="default" onClick={() => goTo('import')}>
        {texts.import}
      </Button>
    </>
  )
  return (
    <EmptyState title={title} actions={ways}>
      {texts.emptyOpen}
    </EmptyState>
  )
}
