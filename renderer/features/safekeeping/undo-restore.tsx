import { Button } from '@mantine/core'
import { useState } from 'react'
import { backupTexts as texts, wallTimeText } from '../../../shared/text/backups'
import { useAction } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import { useNotices } from '../../ui/notice'
import { Writing } from '../../ui/writing'

/** That the database was put back, and the way to what was there before, as long as nothing has changed since. */
export function UndoRestore({ restored }: { readonly restored: string }) {
  const undo = useAction('undoRestore')
  const { say } = useNotices()
  const [asking, setAsking] = useState(false)
  const button = (
    <Writing>
      <Button variant="default" onClick={() => setAsking(true)}>
        {texts.undoRestore}
      </Button>
    </Writing>
  )
  // All that the window shows is asked for again, and this is gone by then.
  const confirm = () =>
    undo.mutateAsync(undefined).then(
      () => say({ text: texts.undone }),
      () => setAsking(false),
    )
  return (
    <div>
      <Message kind="information" actions={button}>
        {texts.restored(wallTimeText(restored))}
      </Message>
      <ErrorNotice error={undo.error} />
      <ConfirmAction
        opened={asking}
        onClose={() => setAsking(false)}
        title={texts.undoRestoreTitle}
        confirm={texts.undoRestore}
        running={undo.isPending}
        onConfirm={confirm}
      >
        <p>{texts.undoRestoreExplained}</p>
      </ConfirmAction>
    </div>
  )
}
