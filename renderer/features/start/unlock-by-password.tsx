import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { LockedDatabase } from '../../../shared/contract/password-calls'
import { unlockTexts as texts } from '../../../shared/text/password'
import { useAction, useOutdate } from '../../api/hooks'
import { useSecretAction } from '../../api/secret'
import { Form } from '../../ui/form'
import { useNavigation } from '../../ui/navigation'
import { PasswordField, useShownPasswords } from '../../ui/password-field'
import { useCountdown, waitAfter } from './use-countdown'

interface UnlockByPasswordProps {
  readonly locked: LockedDatabase
  readonly onForgotten: () => void
}

/** The password of the file, and how long the next try has to wait after wrong ones. */
export function UnlockByPassword({ locked, onForgotten }: UnlockByPasswordProps) {
  const { goTo } = useNavigation()
  const field = useRef<HTMLInputElement>(null)
  const [password, setPassword] = useState('')
  const [shown, showBox] = useShownPasswords()
  const unlock = useSecretAction('unlockDatabase')
  const leave = useAction('leaveLockedDatabase')
  const outdate = useOutdate()
  const wait = useCountdown(waitAfter(unlock.error) ?? locked.waitSeconds, unlock.error)
  const submit = async () => {
    if (password === '' || unlock.isPending || wait > 0) return
    if (await unlock.run({ password })) goTo('overview')
    else {
      // The file may have been found to be damaged, which the page says in another way.
      void outdate('leaveLockedDatabase', null)
      setPassword('')
      field.current?.focus()
    }
  }
  return (
    <Form
      onSubmit={() => void submit()}
      doing={unlock.isPending ? texts.opening : null}
      error={unlock.error}
      buttons={
        <>
          <Button type="submit" disabled={unlock.isPending || wait > 0}>
            {wait > 0 ? texts.wait(wait) : texts.open}
          </Button>
          <Button variant="default" onClick={onForgotten}>
            {texts.forgotten}
          </Button>
          <Button variant="default" onClick={() => leave.mutate(undefined)}>
            {texts.leave}
          </Button>
        </>
      }
    >
      <PasswordField ref={field} autoFocus label={texts.password} value={password} shown={shown} onChange={setPassword} />
      {showBox}
    </Form>
  )
}
