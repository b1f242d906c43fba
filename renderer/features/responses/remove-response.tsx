import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm } from '../../../shared/instrument/lookup'
import type { RoundId } from '../../../shared/model/id'
import { responseTableTexts, removeResponseTexts as texts } from '../../../shared/text/responses'
import { useAction, useCall } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import { insatsName } from '../../ui/group-choice'
import { useNotices } from '../../ui/notice'
import type { StepTurns } from '../../ui/step-history'
import { useWorkspace } from '../../ui/workspace'
import { filledOf, isDraft } from './response-filter'

interface RemoveResponseProps {
  readonly opened: boolean
  readonly round: RoundId
  readonly line: ResponseLine
  readonly instrument: InstrumentDefinition
  readonly steps: StepTurns
  readonly onClose: () => void
}

/** Removes a response, or a form that is only begun, after saying what goes with it. */
export function RemoveResponse({ opened, round, line, instrument, steps, onClose }: RemoveResponseProps) {
  const { insatser } = useWorkspace()
  const { say } = useNotices()
  const draft = isDraft(line)
  const remove = useAction(draft ? 'discardDraft' : 'deleteResponse')
  const form = findForm(instrument, line.form)
  const { filled, of } = filledOf(line, form.questions.length + 1)

  const close = () => {
    onClose()
    remove.reset()
  }
  const confirm = () =>
    remove.mutateAsync({ responseId: line.id }).then(
      () => {
        say({ text: texts.removed(line.runningNumber, form.title), undo: steps.undo })
        onClose()
      },
      () => {},
    )
  return (
    <ConfirmAction
      opened={opened}
      onClose={close}
      title={texts.title(draft)}
      confirm={texts.confirm(draft)}
      onConfirm={confirm}
      destructive
      running={remove.isPending}
    >
      <ErrorNotice error={remove.error} />
      <p>
        {texts.what(form.title, line.runningNumber, insatsName(line.insatsId, insatser), responseTableTexts.filledOf(filled, of))}
      </p>
      {opened && <WhatGoes line={line} round={round} />}
      <p>{texts.canUndo}</p>
    </ConfirmAction>
  )
}

/** What disappears with a response, and what it means for what has been delivered already. */
function WhatGoes({ line, round }: { readonly line: ResponseLine; readonly round: RoundId }) {
  const response = useCall('getResponse', { responseId: line.id })
  const deliveries = useCall('listDeliveries', { roundId: round })
  const textCount = Object.keys(response.data?.openTexts ?? {}).length
  const along = texts.goesAlong(line.corrected, textCount, line.typedTwice)
  const delivered = deliveries.data?.[0]
  if (isDraft(line)) return <p>{texts.draftGoes}</p>
  return (
    <>
      <p>{texts.savedGoes}</p>
      {along && <p>{along}</p>}
      {delivered && <p>{texts.delivered(delivered.number)}</p>}
    </>
  )
}
