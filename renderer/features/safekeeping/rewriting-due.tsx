import { Button } from '@mantine/core'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { useAction } from '../../api/hooks'
import { BusyNotice } from '../../ui/busy-notice'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import { useWorkspace } from '../../ui/workspace'

/** That the file is not rewritten yet without what was removed, and doing it. */
export function RewritingDue() {
  const rewrite = useAction('rewriteDisposed')
  const { access } = useWorkspace().database
  if (rewrite.isPending) return <BusyNotice text={texts.progress.rewriting} />
  return (
    <>
      <ErrorNotice error={rewrite.error} />
      <Message
        kind="warning"
        actions={
          access.kind === 'write' && (
            <Button variant="default" onClick={() => rewrite.mutate(undefined)}>
              {texts.rewriteNow}
            </Button>
          )
        }
      >
        {rewrite.data === false && `${texts.stillDue} `}
        {texts.rewritingDue}
      </Message>
    </>
  )
}
