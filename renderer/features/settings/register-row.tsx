import { type KeyboardEvent, useState } from 'react'
import type { RegisterChange, RegisterValue } from '../../../shared/model/register-indicator'
import { registerTexts as texts } from '../../../shared/text/register-indicators'
import { plainNumber, readNumber } from '../../../shared/text/typed-number'
import asked from './asked.module.css'
import classes from './register.module.css'

/** How a key goes on to another year. */
const moves: Readonly<Record<string, 1 | -1>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }

interface RegisterRowProps {
  readonly name: string
  readonly stored: RegisterValue
  readonly index: number
  readonly onSave: (change: RegisterChange) => void
  readonly onMove: (column: 'value' | 'comment', by: 1 | -1) => void
}

/** One year: its value and its comment, saved when the row is left, as they were again on Escape. */
export function RegisterRow({ name, stored, index, onSave, onMove }: RegisterRowProps) {
  const { year } = stored
  const { fields, change } = useTyped(stored)
  const value = fields.value.trim() === '' ? null : readNumber(fields.value)
  const unreadable = fields.value.trim() !== '' && value === null

  const save = () => {
    const comment = fields.comment.trim()
    if (!unreadable && (value !== stored.value || comment !== stored.comment)) onSave({ year, value, comment })
  }
  const onKeyDown = (column: 'value' | 'comment') => (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (event.key === 'Escape') change(typedOf(stored))
    // Leaving the row is what saves it.
    else if (move) onMove(column, move)
    else return
    event.preventDefault()
  }
  const field = (column: 'value' | 'comment', label: string) => ({
    'data-column': column,
    'aria-label': label,
    autoComplete: 'off',
    value: fields[column],
    onChange: (event: { currentTarget: { value: string } }) => change({ ...fields, [column]: event.currentTarget.value }),
    onKeyDown: onKeyDown(column),
  })
  return (
    <tr
      data-row={index}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) save()
      }}
    >
      <th scope="row">
        {year}
        <span className={asked.remark} role="status">
          {unreadable && texts.numberUnreadable}
        </span>
      </th>
      <td data-kind="number">
        <input
          className={`${asked.count} ${classes.value}`}
          inputMode="decimal"
          aria-invalid={unreadable}
          onFocus={(event) => event.currentTarget.select()}
          {...field('value', texts.valueLabel(name, year))}
        />
      </td>
      <td>
        <input
          className={`${asked.count} ${classes.words}`}
          maxLength={500}
          {...field('comment', texts.commentLabel(name, year))}
        />
      </td>
    </tr>
  )
}

interface Typed {
  readonly value: string
  readonly comment: string
}

function typedOf({ value, comment }: RegisterValue): Typed {
  return { value: plainNumber(value), comment }
}

/** What stands in the fields; once something else is stored (by undo or pasting, or as the fields have it) it is that. */
function useTyped(stored: RegisterValue): { readonly fields: Typed; readonly change: (fields: Typed) => void } {
  const [fields, change] = useState(() => typedOf(stored))
  const [seen, setSeen] = useState(stored)
  if (seen !== stored) {
    setSeen(stored)
    change(typedOf(stored))
  }
  return { fields, change }
}
