import { Checkbox, TextInput } from '@mantine/core'
import { type ReactNode, type Ref, useState } from 'react'
import { longestPassword } from '../../shared/stewardship/password-strength'
import { passwordTexts } from '../../shared/text/password'
import classes from './password-field.module.css'

interface PasswordFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: ReactNode
  readonly error?: ReactNode
  /** Whether the password can be shown by this field's own choice; else it follows `shown`. */
  readonly shown?: boolean
  readonly ref?: Ref<HTMLInputElement>
  readonly autoFocus?: boolean
}

/** A field for a password, hidden. The window offers no saving of it, since the program never keeps one. */
export function PasswordField({ shown = false, onChange, value, ...rest }: PasswordFieldProps) {
  return (
    <TextInput
      className={classes.field}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck={false}
      maxLength={longestPassword}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...rest}
    />
  )
}

/** Whether passwords are shown, and the box that says so. */
export function useShownPasswords(): readonly [boolean, ReactNode] {
  const [shown, setShown] = useState(false)
  const box = <Checkbox label={passwordTexts.show} checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
  return [shown, box]
}
