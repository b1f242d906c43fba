import { useState } from 'react'
import { passwordTexts as texts } from '../../../shared/text/password'
import { useSecretAction } from '../../api/secret'
import { ConfirmAction } from '../../ui/confirm-action'
import { ErrorNotice } from '../../ui/error-notice'
import { PasswordField } from '../../ui/password-field'

interface RemovePasswordProps {
  readonly opened: boolean
  readonly asksCurrent: boolean
  readonly onEnd: (said: string | null) => void
}

/** Asks before the database is made readable to anyone who gets at the file, and for the password that it has. */
export function RemovePassword({ opened, asksCurrent, onEnd }: RemovePasswordProps) {
  const [current, setCurrent] = useState('')
  const [missing, setMissing] = useState(false)
  const remove = useSecretAction('removePassword')
  const end = (said: string | null) => {
    setCurrent('')
    setMissing(false)
    remove.reset()
    onEnd(said)
  }
  const confirm = async () => {
    if (remove.isPending) return
    if (asksCurrent && current === '') return setMissing(true)
    if (await remove.run({ current: asksCurrent ? current : null })) end(texts.removed)
    else setCurrent('')
  }
  return (
    <ConfirmAction
      opened={opened}
      onClose={() => end(null)}
      title={texts.removeTitle}
      confirm={texts.remove}
      destructive
      running={remove.isPending}
      onConfirm={() => void confirm()}
    >
      <p>{texts.removeExplained}</p>
      {asksCurrent && (
        <PasswordField
          label={texts.current}
          value={current}
          error={missing && texts.currentMissing}
          onChange={(typed) => {
            setCurrent(typed)
            setMissing(false)
          }}
        />
      )}
      <ErrorNotice error={remove.error} />
    </ConfirmAction>
  )
}
