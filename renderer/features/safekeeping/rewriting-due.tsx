import { Button } from '@mantine/core'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { useAction } from '../../api/hooks'
import { BusyNotice } from '../../ui/busy-notice'
import { ErrorNotice } from '../../ui/error-notice'
import { Message } from '../../ui/message'
import { Writing } from '../../ui/writing'

/** That the file is not rewritten yet without what was removed, and doing it. */
export function RewritingDue() {
  const rewrite = useAction('rewriteDisposed')
  if (rewrite.isPending) return <BusyNotice text={texts.progress.rewriting} />
  return (
    <>
      <ErrorNotice error={rewrite.error} />
      <Message
        kind="warning"
        actions={
          <Writing>
            <Button variant="default" onClick={() => rewrite.mutate(undefined)}>
              {texts.rewriteNow}
            </Button>
          </Writing>
        }
      >
        {rewrite.data === false && `${texts.stillDue} `}
        {texts.rewritingDue}
      </Message>
    </>
  )
}
