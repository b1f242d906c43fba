import { Button } from '@mantine/core'
import { useState } from 'react'
import { passwordTexts as texts } from '../../../shared/text/password'
import { useAction } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import { useNotices } from '../../ui/notice'
import { Writing } from '../../ui/writing'

/** Stays as long as there are backups that can be read without the password; they go only where somebody says so. */
export function ReadableBackups({ count }: { readonly count: number }) {
  const { say } = useNotices()
  const [asking, setAsking] = useState(false)
  const remove = useAction('removeReadableBackups')
  const ask = (
    <Writing>
      <Button variant="default" onClick={() => setAsking(true)}>
        {texts.removeReadable(count)}
      </Button>
    </Writing>
  )
  const confirm = () =>
    remove.mutate(undefined, {
      onSuccess: (removed) => {
        setAsking(false)
        say({ text: texts.readableRemoved(removed) })
      },
    })
  return (
    <>
      <Message kind="warning" actions={ask}>
        {texts.readable(count)} {texts.readableExplained(count)}
      </Message>
      <ConfirmAction
        opened={asking}
        onClose={() => setAsking(false)}
        title={texts.removeReadableTitle(count)}
        confirm={texts.removeReadable(count)}
        destructive
        running={remove.isPending}
        onConfirm={confirm}
      >
        <p>
          {texts.readable(count)} {texts.removeReadableWarning}
        </p>
        <ErrorNotice error={remove.error} />
      </ConfirmAction>
    </>
  )
}
