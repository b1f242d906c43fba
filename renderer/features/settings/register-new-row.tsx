import { type KeyboardEvent, useRef, useState } from 'react'
import type { RegisterValue } from '../../../shared/model/register-indicator'
import { registerTexts as texts } from '../../../shared/text/register-indicators'
import { readNumber } from '../../../shared/text/typed-number'
import asked from './asked.module.css'
import classes from './register.module.css'
import { readRegisterYear } from './register-lines'

const empty = { year: '', value: '', comment: '' }

interface RegisterNewRowProps {
  readonly name: string
  readonly index: number
  /** The years that have a value. */
  readonly taken: readonly number[]
  readonly onAdd: (added: RegisterValue) => void
  readonly onUp: () => void
}

/** The last row: a year and its value, saved together when the row is left or Enter is pressed; then it is ready for the next. */
export function RegisterNewRow({ name, index, taken, onAdd, onUp }: RegisterNewRowProps) {
  const [typed, setTyped] = useState(empty)
  const [said, setSaid] = useState<string | null>(null)
  const yearField = useRef<HTMLInputElement>(null)

  /** Whether the row was added; says what is wrong where it is not, unless there is nothing in it. */
  const add = (): boolean => {
    const { year, value, problem } = readRow(typed, taken)
    setSaid(problem)
    if (year === null || value === null) return false
    onAdd({ year, value, comment: typed.comment.trim() })
    setTyped(empty)
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      if (add()) yearField.current?.focus()
    } else if (event.key === 'Escape') {
      setTyped(empty)
      setSaid(null)
    } else if (event.key === 'ArrowUp') onUp()
    else return
    event.preventDefault()
  }
  const field = (column: keyof typeof empty, label: string) => ({
    'data-column': column,
    'aria-label': label,
    autoComplete: 'off',
    value: typed[column],
    onChange: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [column]: event.currentTarget.value }),
    onKeyDown,
  })
  return (
    <tr
      data-row={index}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) add()
      }}
    >
      <td>
        <input ref={yearField} className={asked.count} inputMode="numeric" {...field('year', texts.newYear(name))} />
        <span className={asked.remark} role="status">
          {said}
        </span>
      </td>
      <td data-kind="number">
        <input className={`${asked.count} ${classes.value}`} inputMode="decimal" {...field('value', texts.newValue(name))} />
      </td>
      <td>
        <input className={`${asked.count} ${classes.words}`} maxLength={500} {...field('comment', texts.newComment(name))} />
      </td>
    </tr>
  )
}

function readRow(typed: typeof empty, taken: readonly number[]) {
  if (Object.values(typed).every((text) => text.trim() === '')) return { year: null, value: null, problem: null }
  const year = readRegisterYear(typed.year)
  if (year === null) return { year, value: null, problem: texts.yearInvalid }
  if (taken.includes(year)) return { year: null, value: null, problem: texts.yearTaken(year) }
  const value = readNumber(typed.value)
  return { year, value, problem: value === null ? texts.numberUnreadable : null }
}
