import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Round, RoundState } from '../../../shared/model/round'
import { openRoundTexts } from '../../../shared/text/delivery-page'
import { settingsTexts } from '../../../shared/text/settings'
import { useAction } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { EmptyState } from '../../ui/empty-state'
import { useNotices } from '../../ui/notice'
import { RoundStateError } from '../../ui/round-state-error'
import { Writing } from '../../ui/writing'
import classes from './delivery.module.css'

const texts = settingsTexts.rounds

interface OpenRoundProps {
  readonly round: Round
  readonly onClosed: () => void
}

/** Why nothing is delivered of an open round, and closing it. */
export function OpenRound({ round, onClosed }: OpenRoundProps) {
  const { id, year } = round
  const [asking, setAsking] = useState(false)
  const setState = useAction('setRoundState')
  const { say } = useNotices()
  const set = (state: RoundState) => setState.mutateAsync({ roundId: id, state })
  // Said by the promise and not by the mutation's own callback: the round is closed by then, and this part of the page gone.
  const close = () =>
    set('closed').then(
      () => {
        say({ text: texts.closed(year), undo: () => void set('open').catch(() => {}) })
        onClosed()
      },
      () => {},
    )
  const cancel = () => {
    setAsking(false)
    setState.reset()
  }
  return (
    <>
      <EmptyState
        title={openRoundTexts.title(year)}
        actions={
          <Writing>
            <Button onClick={() => setAsking(true)}>{openRoundTexts.close(year)}</Button>
          </Writing>
        }
      >
        {openRoundTexts.explained}
      </EmptyState>
      <ConfirmAction
        opened={asking}
        onClose={cancel}
        title={texts.closeTitle(year)}
        confirm={texts.closeConfirm}
        onConfirm={close}
        running={setState.isPending}
      >
        <div className={classes.dialog}>
          <RoundStateError round={round} error={setState.error} />
          <p>{texts.closeExplained}</p>
        </div>
      </ConfirmAction>
    </>
  )
}
