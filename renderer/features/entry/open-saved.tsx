import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Response } from '../../../shared/model/response'
import { commonTexts } from '../../../shared/text/common'
import { entryTexts } from '../../../shared/text/entry'
import { asCallError, type CallError, call } from '../../api/client'
import { ErrorNotice } from '../../ui/error-notice'
import classes from './entry-page.module.css'
import type { EntryTarget } from './open-form'

interface OpenSavedProps {
  readonly target: EntryTarget
  readonly onOpen: (response: Response) => void
  readonly onLeave: () => void
}

/** Asks for the running number on the paper, in the page itself: Enter opens, Esc goes back. */
export function OpenSaved({ target, onOpen, onLeave }: OpenSavedProps) {
  const [number, setNumber] = useState('')
  const [error, setError] = useState<CallError | null>(null)
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (!/^[1-9]\d{0,6}$/.test(number)) return
    try {
      onOpen(await call('findResponse', { roundId: target.roundId, form: target.form.key, runningNumber: Number(number) }))
    } catch (failure) {
      setError(asCallError(failure))
    }
  }
  return (
    <form className={classes.openSaved} onSubmit={(event) => void open(event)}>
      <TextInput
        label={entryTexts.numberLabel}
        value={number}
        onChange={({ currentTarget }) => setNumber(currentTarget.value.trim())}
        onKeyDown={({ key }) => key === 'Escape' && onLeave()}
        inputMode="numeric"
        data-autofocus
        autoFocus
      />
      <Button type="submit">{entryTexts.open}</Button>
      <Button variant="default" onClick={onLeave}>
        {commonTexts.cancel}
      </Button>
      <ErrorNotice error={error} />
    </form>
  )
}
