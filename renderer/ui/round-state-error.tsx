import { Button } from '@mantine/core'
import type { Round } from '../../shared/model/round'
import { roundTexts } from '../../shared/text/rounds'
import type { CallError } from '../api/client'
import { ErrorNotice } from './error-notice'
import { useNavigation } from './navigation'
import { useChosenRound } from './round-choice'

interface RoundStateErrorProps {
  readonly round: Round
  readonly error: CallError | null
}

/** Why a mätomgång was not closed, with the way to the forms that are begun and not saved. */
export function RoundStateError({ round, error }: RoundStateErrorProps) {
  const { goTo } = useNavigation()
  const { choose } = useChosenRound()
  const showBegun = error?.failure.code === 'round-has-drafts' && (
    <Button
      variant="default"
      onClick={() => {
        choose(round.id)
        goTo('responses', 'paborjade')
      }}
    >
      {roundTexts.showBegun}
    </Button>
  )
  return <ErrorNotice error={error} actions={showBegun} />
}
