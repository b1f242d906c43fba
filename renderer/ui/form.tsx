import type { ReactNode } from 'react'
import type { CallError } from '../api/client'
import { BusyNotice } from './busy-notice'
import { ErrorNotice } from './error-notice'
import classes from './form.module.css'

interface FormProps {
  /** By Enter in a field or the button of type submit. */
  readonly onSubmit: () => void
  readonly buttons: ReactNode
  /** What is being done; null while nothing is. */
  readonly doing: string | null
  readonly error: CallError | null
  readonly children: ReactNode
}

/** Fields, the buttons under them, and below these what is being done or what went wrong. */
export function Form({ onSubmit, buttons, doing, error, children }: FormProps) {
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <div className={classes.buttons}>{buttons}</div>
      {doing !== null && <BusyNotice text={doing} />}
      <ErrorNotice error={error} />
    </form>
  )
}
