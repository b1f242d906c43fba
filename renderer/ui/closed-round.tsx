import { Button } from '@mantine/core'
import type { Round } from '../../shared/model/round'
import { disposedTexts } from '../../shared/text/disposal'
import { roundTexts } from '../../shared/text/rounds'
import { useDisposed } from './disposed'
import { Message } from './message'
import { useNavigation } from './navigation'

interface ClosedRoundProps {
  readonly round: Round
  /** In the page's own words. */
  readonly children: string
}

/**
 * Why nothing of a closed mätomgång can be changed here, and the way to where it is opened again. One of which something is disposed is not
 * opened again.
 */
export function ClosedRound({ round, children }: ClosedRoundProps) {
  const { goTo } = useNavigation()
  const disposed = useDisposed(round.id)
  if (disposed) {
    const why = disposed.kind === 'responses' ? disposedTexts.closed : disposedTexts.closedOpenTexts
    const toDisposal = (
      <Button variant="default" onClick={() => goTo('safekeeping', 'disposal')}>
        {disposedTexts.toDisposal}
      </Button>
    )
    return (
      <Message kind="locked" actions={toDisposal}>
        {why(round.year, disposed.doneAt)}
      </Message>
    )
  }
  const toRounds = (
    <Button variant="default" onClick={() => goTo('settings', 'rounds')}>
      {roundTexts.toRounds}
    </Button>
  )
  return (
    <Message kind="locked" actions={toRounds}>
      {children}
    </Message>
  )
}
