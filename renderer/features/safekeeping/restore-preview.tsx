import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { RestorePreview } from '../../../shared/contract/backup-calls'
import { backupTexts, restoreTexts as texts, wallTimeText } from '../../../shared/text/backups'
import { useAction, useFreshCall } from '../../api/hooks'
import { BusyNotice } from '../../ui/busy-notice'
import { ErrorNotice } from '../../ui/error-notice'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { useNotices } from '../../ui/notice'
import { PasswordField, useShownPasswords } from '../../ui/password-field'
import { Section } from '../../ui/section'
import own from './backups.module.css'
import { RestoreConsequences } from './restore-consequences'

interface RestorePreviewProps {
  readonly backupId: string
  readonly onLeave: () => void
}

/** What a restore would do, and the button that does it. */
export function RestorePreviewPart({ backupId, onLeave }: RestorePreviewProps) {
  const preview = useFreshCall('previewRestore', { backupId })
  return <Loaded query={preview}>{(loaded) => <Preview preview={loaded} onLeave={onLeave} />}</Loaded>
}

interface PreviewProps {
  readonly preview: RestorePreview
  readonly onLeave: () => void
}

function Preview({ preview, onLeave }: PreviewProps) {
  const { backup } = preview
  const { say } = useNotices()
  const restore = useAction('restoreBackup')
  const [password, setPassword] = useState('')
  const [shown, showBox] = useShownPasswords()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus({ preventScroll: true }), [])
  const time = wallTimeText(backup.wallTime)
  const locked = backup.state === 'locked'
  const usable = backup.state === 'verified' || locked
  const run = () => {
    const input = { backupId: backup.id, password: locked ? password : null }
    setPassword('')
    // All that the window shows is asked for again, and this is gone by then. Why it failed stands beside the button.
    restore.mutateAsync(input).then(
      () => {
        say({ text: backupTexts.wasRestored(time) })
        onLeave()
      },
      () => {},
    )
  }
  return (
    <Section title={texts.title(time)} description={texts.explained}>
      {usable ? <RestoreConsequences preview={preview} /> : <Message kind="warning">{unusable(backup.state)}</Message>}
      {locked && (
        <div className={own.password}>
          <Message kind="locked">{texts.locked}</Message>
          <PasswordField label={texts.password} value={password} onChange={setPassword} shown={shown} />
          {showBox}
        </div>
      )}
      {restore.isPending && <BusyNotice text={texts.restoring} />}
      <ErrorNotice error={restore.error} />
      <div className={own.actions}>
        <Button ref={back} variant="default" onClick={onLeave}>
          {texts.back}
        </Button>
        {usable && (
          <Button onClick={run} loading={restore.isPending} disabled={locked && password === ''}>
            {texts.restore}
          </Button>
        )}
      </div>
    </Section>
  )
}

function unusable(state: RestorePreview['backup']['state']): string {
  return state === 'newer' ? texts.newer : texts.damaged
}
