import { Button } from '@mantine/core'
import { roundTexts } from '../../shared/text/rounds'
import { Message } from './message'
import { useNavigation } from './navigation'

/** Why nothing of a closed mätomgång can be changed here, in the page's own words, and the way to where it is opened again. */
export function ClosedRound({ children }: { readonly children: string }) {
  const { goTo } = useNavigation()
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
