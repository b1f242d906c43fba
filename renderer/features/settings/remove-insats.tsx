import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Insats } from '../../../shared/model/insats'
import { settingsTexts } from '../../../shared/text/settings'
import { useAction } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import { useNotices } from '../../ui/notice'

const texts = settingsTexts.insatser

/** Removes an insats that nothing refers to; undoing adds it again. */
export function RemoveInsats({ insats }: { readonly insats: Insats }) {
  const [asking, setAsking] = useState(false)
  const remove = useAction('removeInsats')
  const create = useAction('createInsats')
  const { say } = useNotices()

  const close = () => {
    setAsking(false)
    remove.reset()
  }
  // Said by the promise and not by the mutation's own callback: this row, and with it the callback, is gone by then.
  const confirm = () =>
    remove.mutateAsync({ insatsId: insats.id }).then(
      () => say({ text: texts.removed(insats.name), undo: () => create.mutate({ name: insats.name }) }),
      () => {},
    )
  return (
    <>
      <Button variant="subtle" size="compact-md" aria-label={texts.removeLabel(insats.name)} onClick={() => setAsking(true)}>
        {texts.remove}
      </Button>
      <ConfirmAction
        opened={asking}
        onClose={close}
        title={texts.removeTitle}
        confirm={texts.removeConfirm}
        onConfirm={confirm}
        destructive
        running={remove.isPending}
      >
        <ErrorNotice error={remove.error} />
        <p>{texts.removeExplained(insats.name)}</p>
      </ConfirmAction>
    </>
  )
}
