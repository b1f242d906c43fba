import { Button } from '@mantine/core'
import { disposedTexts } from '../../../shared/text/disposal'
import { disposedOf } from '../../ui/disposed'
import { Message } from '../../ui/message'
import { useNavigation } from '../../ui/navigation'
import { useWorkspace } from '../../ui/workspace'

/** The rounds of which a restore has brought back what had been disposed (gallrat), and the way to do it again; otherwise nothing. */
export function ReturnedNotice() {
  const { goTo } = useNavigation()
  const { rounds, returned } = useWorkspace()
  return rounds.map(({ id, year, state }) => {
    const back = disposedOf(returned, id)
    return (
      back && (
        <Message
          key={id}
          kind="warning"
          actions={
            <Button variant="default" onClick={() => goTo('safekeeping', 'disposal')}>
              {disposedTexts.toDisposal}
            </Button>
          }
        >
          {disposedTexts.returned(year, back.doneAt, back.kind, state === 'open')}
        </Message>
      )
    )
  })
}
