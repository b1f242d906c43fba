import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { LockedDatabase } from '../../../shared/contract/password-calls'
import { unlockTexts as texts } from '../../../shared/text/password'
import { useOutdate } from '../../api/hooks'
import { useSecretAction } from '../../api/secret'
import { Form } from '../../ui/form'
import { useNavigation } from '../../ui/navigation'
import classes from './unlock.module.css'
import { useCountdown, waitAfter } from './use-countdown'

interface UnlockByRecoveryKeyProps {
  readonly locked: LockedDatabase
  readonly onBack: () => void
}

/** The printed key instead of the password. It ends at the page where a new password is set. */
export function UnlockByRecoveryKey({ locked, onBack }: UnlockByRecoveryKeyProps) {
  const { goTo } = useNavigation()
  const [recoveryKey, setRecoveryKey] = useState('')
  const unlock = useSecretAction('unlockWithRecoveryKey')
  const outdate = useOutdate()
  const wait = useCountdown(waitAfter(unlock.error) ?? locked.waitSeconds, unlock.error)
  const submit = async () => {
    if (recoveryKey.trim() === '' || unlock.isPending || wait > 0) return
    // What was typed stays: it is corrected, not typed anew.
    if (await unlock.run({ recoveryKey })) goTo('safekeeping', 'password')
    // The file may have been found to be damaged, which the page says in another way.
    else void outdate('leaveLockedDatabase', null)
  }
  return (
    <>
      <Form
        onSubmit={() => void submit()}
        doing={unlock.isPending ? texts.opening : null}
        error={unlock.error}
        buttons={
          <>
            <Button type="submit" disabled={unlock.isPending || wait > 0}>
              {wait > 0 ? texts.wait(wait) : texts.open}
            </Button>
            <Button variant="default" onClick={onBack}>
              {texts.toPassword}
            </Button>
          </>
        }
      >
        <TextInput
          className={classes.key ?? ''}
          label={texts.recoveryKey}
          description={texts.recoveryKeyExplained}
          value={recoveryKey}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          onChange={(event) => setRecoveryKey(event.currentTarget.value)}
        />
      </Form>
      <p className={classes.quiet}>{texts.neither}</p>
    </>
  )
}
