import { Button, Group, Modal, Select } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm } from '../../../shared/instrument/lookup'
import type { InsatsId } from '../../../shared/model/id'
import { commonTexts } from '../../../shared/text/common'
import { responseName, moveResponseTexts as texts } from '../../../shared/text/responses'
import { useAction } from '../../api/hooks'
import { ErrorNotice } from '../../ui/error-notice'
import { insatsName } from '../../ui/group-choice'
import { useNotices } from '../../ui/notice'
import { usePageFocusAfter } from '../../ui/page-focus'
import type { StepTurns } from '../../ui/step-history'
import { useWorkspace } from '../../ui/workspace'
import classes from './responses.module.css'

interface MoveResponseProps {
  readonly opened: boolean
  readonly line: ResponseLine
  readonly instrument: InstrumentDefinition
  readonly steps: StepTurns
  readonly onClose: () => void
}

/** Asks which insats a response is to belong to. */
export function MoveResponse({ opened, line, instrument, steps, onClose }: MoveResponseProps) {
  const { insatser } = useWorkspace()
  const name = responseName(line.runningNumber, findForm(instrument, line.form).title)
  usePageFocusAfter(opened)
  return (
    <Modal opened={opened} onClose={onClose} title={texts.title} withCloseButton={false} size="lg">
      <div className={classes.dialog}>
        <p>{texts.what(name, insatsName(line.insatsId, insatser))}</p>
        {/* Asked anew each time: nothing chosen before is left. */}
        <MoveForm key={line.id} line={line} name={name} steps={steps} onClose={onClose} />
      </div>
    </Modal>
  )
}

interface MoveFormProps extends Pick<MoveResponseProps, 'line' | 'steps' | 'onClose'> {
  readonly name: string
}

function MoveForm({ line, name, steps, onClose }: MoveFormProps) {
  const { insatser } = useWorkspace()
  const { say } = useNotices()
  const move = useAction('moveResponse')
  const [chosen, setChosen] = useState<string | null>(null)
  const others = [null, ...insatser.map(({ id }) => id)].filter((id) => id !== line.insatsId)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === null) return
    const insatsId = chosen === none ? null : (Number(chosen) as InsatsId)
    move.mutateAsync({ responseId: line.id, insatsId }).then(
      () => {
        say({ text: texts.moved(name, insatsName(insatsId, insatser)), undo: steps.undo })
        onClose()
      },
      () => {},
    )
  }
  return (
    <form className={classes.dialog} onSubmit={submit}>
      <Select
        label={texts.to}
        searchable
        openOnFocus={false}
        data={others.map((id) => ({ value: id === null ? none : String(id), label: insatsName(id, insatser) }))}
        value={chosen}
        onChange={setChosen}
        data-autofocus
      />
      <ErrorNotice error={move.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {commonTexts.cancel}
        </Button>
        <Button type="submit" disabled={chosen === null} loading={move.isPending}>
          {texts.confirm}
        </Button>
      </Group>
    </form>
  )
}

const none = 'none'
