import { useState } from 'react'
import classes from './asked.module.css'
import { readCount } from './asked-rows'

/** Why what was typed is not saved. */
export type Refusal = Extract<ReturnType<typeof readCount>, string>

interface CountFieldProps {
  readonly column: string
  readonly label: string
  readonly count: number | null
  readonly readOnly: boolean
  readonly onSave: (count: number | null) => void
  readonly onMove: (by: 1 | -1) => void
  /** Tells why what stands in the field is not saved; null when it is. */
  readonly onRefused: (why: Refusal | null) => void
}

/** A count in the grid: saved when it is left or Enter is pressed, as it was again on Escape. */
export function CountField({ column, label, count, readOnly, onSave, onMove, onRefused }: CountFieldProps) {
  const [text, setText] = useState(asText(count))

  const save = () => {
    const typed = readCount(text)
    onRefused(typeof typed === 'string' ? typed : null)
    if (typeof typed !== 'string' && typed !== count) onSave(typed)
  }
  const onKeyDown = (key: string): boolean => {
    if (key === 'Escape') {
      setText(asText(count))
      onRefused(null)
      return true
    }
    if (key !== 'Enter' && key !== 'ArrowDown' && key !== 'ArrowUp') return false
    save()
    onMove(key === 'ArrowUp' ? -1 : 1)
    return true
  }
  return (
    <input
      className={classes.count}
      data-column={column}
      aria-label={label}
      aria-invalid={typeof readCount(text) === 'string'}
      inputMode="numeric"
      autoComplete="off"
      readOnly={readOnly}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={(event) => onKeyDown(event.key) && event.preventDefault()}
    />
  )
}

function asText(count: number | null): string {
  return count === null ? '' : String(count)
}
