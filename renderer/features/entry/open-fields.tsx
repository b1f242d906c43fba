import { memo, useEffect, useRef, useState } from 'react'
import type { OpenField } from '../../../shared/instrument/definition'
import type { ResponseId } from '../../../shared/model/id'
import { entryTexts } from '../../../shared/text/entry'
import { GrowingTextarea } from '../../ui/growing-textarea'
import classes from './entry-sheet.module.css'
import type { OpenForm } from './open-form'

/** What is written is stored when the hand has rested so long, in milliseconds, and when the field is left. */
const rest = 400

interface OpenFieldsProps {
  readonly open: OpenForm
  readonly fields: readonly OpenField[]
  readonly onWrite: (responseId: ResponseId, field: string, content: string) => void
  /** Back to the question whose turn it is. */
  readonly onLeave: () => void
}

/** The room for free words at the end of the form. Before its first answer a form is not stored, and has nowhere to keep them. */
export function OpenFields({ open, fields, onWrite, onLeave }: OpenFieldsProps) {
  return fields.map(({ key, label }) => (
    <Field
      key={`${key} ${open.opening}`}
      name={key}
      label={label}
      stored={open.openTexts[key] ?? ''}
      responseId={open.responseId}
      onWrite={onWrite}
      onLeave={onLeave}
    />
  ))
}

interface FieldProps extends Pick<OpenFieldsProps, 'onWrite' | 'onLeave'> {
  readonly name: string
  readonly label: string
  readonly stored: string
  readonly responseId: ResponseId | null
}

/** Kept as it is while questions are answered: a key waits for as little as can be. */
const Field = memo(({ name, label, stored, responseId, onWrite, onLeave }: FieldProps) => {
  const [content, setContent] = useState(stored)
  const write = useRef<(text: string) => void>(() => {})
  const unwritten = useRef<string | null>(null)
  const timer = useRef(0)
  const waits = responseId === null
  useEffect(() => {
    write.current = (text) => responseId !== null && onWrite(responseId, name, text)
  }, [responseId, name, onWrite])

  const flush = () => {
    window.clearTimeout(timer.current)
    if (unwritten.current !== null) write.current(unwritten.current)
    unwritten.current = null
  }
  // The page may be left while the last words wait to be stored.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads references only, and runs once, at the end
  useEffect(() => flush, [])

  const change = (changed: string) => {
    setContent(changed)
    unwritten.current = changed
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(flush, rest)
  }
  return (
    <GrowingTextarea
      className={classes.openField}
      label={label}
      description={waits ? entryTexts.openTextWaits : entryTexts.openTextExplained}
      value={content}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      onBlur={flush}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onLeave()
      }}
      readOnly={waits}
      maxLength={20_000}
      leastLines={2}
      mostLines={10}
      data-open-field
    />
  )
})
