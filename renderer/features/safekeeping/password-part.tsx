import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PasswordState } from '../../../shared/contract/password-calls'
import { passwordTexts as texts } from '../../../shared/text/password'
import { useCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { useNotices } from '../../ui/notice'
import { Section } from '../../ui/section'
import { useWorkspace } from '../../ui/workspace'
import { Writing } from '../../ui/writing'
import { NewPassword } from './new-password'
import own from './password.module.css'
import { ReadableBackups } from './readable-backups'
import { RemovePassword } from './remove-password'
import classes from './safekeeping-page.module.css'

/** Whether the database is encrypted, and the ways to make it so, to change the password and to remove it. */
export function PasswordPart() {
  const { forbund } = useWorkspace()
  const state = useCall('getPasswordState')
  if (forbund.demo) return <Message kind="information">{texts.demo}</Message>
  return <Loaded query={state}>{(loaded) => <Loadable state={loaded} />}</Loaded>
}

type Doing = 'nothing' | 'setting' | 'removing'

function Loadable({ state }: { readonly state: PasswordState }) {
  const { say } = useNotices()
  const [doing, setDoing] = useState<Doing>('nothing')
  const end = (said: string | null) => {
    setDoing('nothing')
    if (said !== null) say({ text: said })
  }
  const asksCurrent = state.isSet && !state.openedWithRecoveryKey
  if (doing === 'setting') return <NewPassword state={state} asksCurrent={asksCurrent} onEnd={end} />
  return (
    <div className={classes.sections}>
      <Section
        title={state.isSet ? texts.isSet : texts.none}
        description={state.isSet ? texts.isSetExplained : texts.noneExplained}
      >
        {state.openedWithRecoveryKey && <Message kind="warning">{texts.openedWithRecoveryKey}</Message>}
        <Writing className={classes.add}>
          <Button onClick={() => setDoing('setting')}>{setText(state)}</Button>
          {state.isSet && (
            <Button variant="default" onClick={() => setDoing('removing')}>
              {texts.remove}
            </Button>
          )}
        </Writing>
        <p className={own.quiet}>{texts.notProtected}</p>
      </Section>
      {state.readableBackups > 0 && <ReadableBackups count={state.readableBackups} />}
      <RemovePassword opened={doing === 'removing'} asksCurrent={asksCurrent} onEnd={end} />
    </div>
  )
}

function setText({ isSet, openedWithRecoveryKey }: PasswordState): string {
  if (!isSet) return texts.set
  return openedWithRecoveryKey ? texts.setNew : texts.change
}
