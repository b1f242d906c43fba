import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { commandTexts } from '../../../../shared/text/commands'
import { secondEntryTexts } from '../../../../shared/text/second-entry'
import { isPressOf } from '../../../commands/keys'
import type { StepTurns } from '../../../ui/step-history'
import classes from './second-entry.module.css'

interface SecondEntryFetchProps {
  readonly suggested: number
  readonly typed: string
  /** A paper is on its way: the keys are no longer for the number. */
  readonly opening: boolean
  readonly onType: (typed: string) => void
  readonly onFetch: () => void
  readonly turns: StepTurns
}

/** Says which paper to fetch, and takes the number that is on it: so it is the right one that is typed. */
export function SecondEntryFetch({ suggested, typed, opening, onType, onFetch, turns }: SecondEntryFetchProps) {
  const texts = secondEntryTexts.fetch
  const field = useRef<HTMLInputElement>(null)
  const fetch = (event: FormEvent) => {
    event.preventDefault()
    onFetch()
  }
  // Before the next key: those that come while the paper is opened are answers, and not part of its number.
  useLayoutEffect(() => {
    if (opening) return field.current?.blur()
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [opening])
  useEffect(() => field.current?.form?.scrollIntoView({ block: 'center' }), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return typed === '' ? field.current?.blur() : onType('')
    // In an empty field there is nothing to undo but the step before it.
    const turn = typed === '' && turnOf(event, turns)
    if (!turn) return
    event.preventDefault()
    turn()
  }
  return (
    <form className={classes.fetch} onSubmit={fetch}>
      <p className={classes.paper}>
        {texts.lead} <strong>{suggested}</strong>
      </p>
      <div className={classes.number}>
        <TextInput
          ref={field}
          label={texts.label}
          value={typed}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={onKeyDown}
          inputMode="numeric"
          autoComplete="off"
        />
        <Button type="submit">{texts.open}</Button>
      </div>
      <p className={classes.quiet}>{texts.explained(suggested)}</p>
    </form>
  )
}

function turnOf(event: KeyboardEvent, { undo, redo }: StepTurns): (() => void) | null {
  if (isPressOf(commandTexts['undo-last'].keys, event)) return undo
  return isPressOf(commandTexts['redo-last'].keys, event) ? redo : null
}
