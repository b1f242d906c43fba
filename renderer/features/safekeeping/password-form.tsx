import { Button } from '@mantine/core'
import { useState } from 'react'
import { passwordStrength } from '../../../shared/stewardship/password-strength'
import { commonTexts } from '../../../shared/text/common'
import { strengthTexts, passwordTexts as texts } from '../../../shared/text/password'
import { useSecretAction } from '../../api/secret'
import { Form } from '../../ui/form'
import { Message } from '../../ui/message'
import { PasswordField, useShownPasswords } from '../../ui/password-field'
import { Section } from '../../ui/section'
import { useWorkspace } from '../../ui/workspace'

interface PasswordFormProps {
  readonly asksCurrent: boolean
  readonly isChange: boolean
  readonly onPrepared: (groups: readonly string[]) => void
  readonly onCancel: () => void
}

/** The password itself, twice. */
export function PasswordForm({ asksCurrent, isChange, onPrepared, onCancel }: PasswordFormProps) {
  const { forbund } = useWorkspace()
  const [typed, setTyped] = useState({ current: '', password: '', again: '' })
  const [tried, setTried] = useState(false)
  const [shown, showBox] = useShownPasswords()
  const prepare = useSecretAction('preparePassword')
  const strength = passwordStrength(typed.password, forbund.name)
  const weak = strength === 'too-short' || strength === 'guessable'
  const differ = typed.password !== typed.again
  const submit = async () => {
    setTried(true)
    if (weak || differ || prepare.isPending) return
    const current = asksCurrent ? typed.current : null
    if (current === '') return
    const prepared = await prepare.run({ current, password: typed.password })
    if (prepared) onPrepared(prepared.value.recoveryGroups)
    else setTyped((before) => ({ ...before, current: '' }))
  }
  return (
    <Section title={isChange ? texts.change : texts.set} description={texts.hint}>
      <Message kind="warning">{texts.lost}</Message>
      <Form
        onSubmit={() => void submit()}
        doing={prepare.isPending ? texts.making : null}
        error={prepare.error}
        buttons={
          <>
            <Button type="submit" disabled={prepare.isPending}>
              {texts.next}
            </Button>
            <Button variant="default" onClick={onCancel}>
              {commonTexts.cancel}
            </Button>
          </>
        }
      >
        {asksCurrent && (
          <PasswordField
            label={texts.current}
            value={typed.current}
            shown={shown}
            autoFocus
            error={tried && typed.current === '' && !prepare.error && texts.currentMissing}
            onChange={(current) => setTyped({ ...typed, current })}
          />
        )}
        <PasswordField
          label={texts.password}
          value={typed.password}
          shown={shown}
          autoFocus={!asksCurrent}
          description={typed.password === '' || !weak ? strengthTexts[typed.password === '' ? 'too-short' : strength] : undefined}
          error={typed.password !== '' && weak && (tried || strength === 'guessable') ? strengthTexts[strength] : undefined}
          onChange={(password) => setTyped({ ...typed, password })}
        />
        <PasswordField
          label={texts.again}
          value={typed.again}
          shown={shown}
          error={tried && !weak && differ && texts.differ}
          onChange={(again) => setTyped({ ...typed, again })}
        />
        {showBox}
      </Form>
    </Section>
  )
}
