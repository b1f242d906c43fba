import { Progress, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { InputOf } from '../../../shared/contract/contract'
import type { DisposalPreview, DisposalProgress } from '../../../shared/contract/disposal-calls'
import { type Disposal, removedInAll } from '../../../shared/model/disposal'
import type { Round } from '../../../shared/model/round'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { call } from '../../api/client'
import { useAction } from '../../api/hooks'
import { useProgress } from '../../api/use-progress'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import classes from './disposal.module.css'

interface DisposalConfirmProps {
  readonly round: Round
  readonly preview: DisposalPreview
  /** What is to be disposed, by which decision. */
  readonly wanted: Pick<InputOf<'disposeRound'>, 'kind' | 'decision'>
  readonly opened: boolean
  readonly onClose: () => void
  readonly onDone: (disposal: Disposal) => void
}

/** Asks a last time, with the year typed, and says how far it has come; until something is removed for good it can be cancelled. */
export function DisposalConfirm({ round, preview, wanted, opened, onClose, onDone }: DisposalConfirmProps) {
  const dispose = useAction('disposeRound')
  const [year, setYear] = useState('')
  const [wrong, setWrong] = useState(false)
  const progress = useProgress('getDisposalProgress', dispose.isPending)
  const { responses, openTexts } = removedInAll(preview.removed)

  const leave = () => {
    if (dispose.isPending) return void call('cancelDisposal').catch(() => {})
    setYear('')
    setWrong(false)
    dispose.reset()
    onClose()
  }
  const run = () => {
    if (year.trim() !== String(round.year)) return setWrong(true)
    dispose.mutate(
      { roundId: round.id, ...wanted },
      {
        onSuccess: (disposal) => {
          if (disposal) onDone(disposal)
          else onClose()
        },
      },
    )
  }
  return (
    <ConfirmAction
      opened={opened}
      onClose={leave}
      title={texts.confirmTitle(round.year, wanted.kind)}
      confirm={texts.confirm[wanted.kind]}
      onConfirm={run}
      destructive
      running={dispose.isPending}
    >
      <ErrorNotice error={dispose.error} />
      <p>
        {texts.disappearing(responses, openTexts, wanted.kind)} {texts.cannotBeUndone}
      </p>
      <TextInput
        className={classes.year}
        label={texts.typeYear(round.year)}
        inputMode="numeric"
        autoComplete="off"
        value={year}
        error={wrong && texts.wrongYear(round.year)}
        disabled={dispose.isPending}
        onChange={(event) => {
          setYear(event.currentTarget.value)
          setWrong(false)
        }}
      />
      {dispose.isPending && <Stage progress={progress} />}
    </ConfirmAction>
  )
}

function Stage({ progress }: { readonly progress: DisposalProgress | null }) {
  const value = progress?.stage === 'removing' ? (100 * progress.done) / Math.max(progress.of, 1) : 100
  return (
    <div className={classes.stage}>
      <p role="status">{progress && texts.progress.text(progress)}</p>
      {progress && (
        <Progress size="lg" aria-label={texts.progress.label} value={value} animated={progress.stage !== 'removing'} />
      )}
    </div>
  )
}
