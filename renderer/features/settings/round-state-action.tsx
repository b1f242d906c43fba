import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Round, RoundState } from '../../../shared/model/round'
import { settingsTexts } from '../../../shared/text/settings'
import { useAction } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { useNotices } from '../../ui/notice'
import { RoundStateError } from '../../ui/round-state-error'

const texts = settingsTexts.rounds

/** Closes an open mätomgång or opens a closed one, after saying what that leads to. */
export function RoundStateAction({ round }: { readonly round: Round }) {
  const [asking, setAsking] = useState(false)
  const setState = useAction('setRoundState')
  const { say } = useNotices()
  const { id, year, state } = round
  const open = state === 'open'

  const change = (wanted: RoundState) =>
    setState.mutate(
      { roundId: id, state: wanted },
      {
        onSuccess: () => {
          setAsking(false)
          say({ text: wanted === 'closed' ? texts.closed(year) : texts.reopened(year), undo: () => change(state) })
        },
      },
    )
  const close = () => {
    setAsking(false)
    setState.reset()
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        aria-label={open ? texts.closeLabel(year) : texts.reopenLabel(year)}
        onClick={() => setAsking(true)}
      >
        {open ? texts.close : texts.reopen}
      </Button>
      <ConfirmAction
        opened={asking}
        onClose={close}
        title={open ? texts.closeTitle(year) : texts.reopenTitle(year)}
        confirm={open ? texts.closeConfirm : texts.reopenConfirm}
        onConfirm={() => change(open ? 'closed' : 'open')}
        running={setState.isPending}
      >
        <RoundStateError round={round} error={setState.error} />
        <p>{open ? texts.closeExplained : texts.reopenExplained}</p>
      </ConfirmAction>
    </>
  )
}
