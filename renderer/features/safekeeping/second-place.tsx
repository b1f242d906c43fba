import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SecondPlace } from '../../../shared/contract/backup-calls'
import { backupTexts as texts } from '../../../shared/text/backups'
import { useAction } from '../../api/hooks'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import { Facts } from '../../ui/facts'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import own from './backups.module.css'

interface SecondPlaceProps {
  readonly second: SecondPlace | null
  readonly hasBackups: boolean
}

/** Where else the backups are kept, whether the newest is there, and the ways to change it. */
export function SecondPlaceSection({ second, hasBackups }: SecondPlaceProps) {
  const choose = useAction('chooseSecondPlace')
  const forget = useAction('forgetSecondPlace')
  const again = useAction('trySecondPlace')
  const [asking, setAsking] = useState(false)
  const busy = choose.isPending || again.isPending
  return (
    <Section title={texts.second} description={texts.secondExplained}>
      {second ? (
        <>
          <Facts facts={[[texts.secondFolder, second.folder]]} />
          {hasBackups && <SecondState second={second} />}
        </>
      ) : (
        <p>{texts.secondNone}</p>
      )}
      <div className={own.actions}>
        <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate(undefined)}>
          {second ? texts.changeSecond : texts.chooseSecond}
        </Button>
        {second?.behind && (
          <Button variant="default" loading={again.isPending} disabled={busy} onClick={() => again.mutate(undefined)}>
            {texts.trySecond}
          </Button>
        )}
        {second && (
          <Button variant="subtle" onClick={() => setAsking(true)}>
            {texts.forgetSecond}
          </Button>
        )}
      </div>
      <ErrorNotice error={choose.error ?? again.error ?? forget.error} />
      <ConfirmAction
        opened={asking}
        onClose={() => setAsking(false)}
        title={texts.forgetSecondTitle}
        confirm={texts.forgetSecond}
        running={forget.isPending}
        onConfirm={() => forget.mutate(undefined, { onSettled: () => setAsking(false) })}
      >
        <p>{texts.forgetSecondExplained(second?.folder ?? '')}</p>
      </ConfirmAction>
    </Section>
  )
}

function SecondState({ second: { failure, since, behind } }: { readonly second: SecondPlace }) {
  if (!behind) return <Message kind="done">{texts.secondCurrent}</Message>
  return <Message kind="information">{failure ? texts.secondFailure(failure, since) : texts.secondWaiting}</Message>
}
