import { useState } from 'react'
import classes from './asked.module.css'
import { readCount } from './asked-rows'

interface CountFieldProps {
  readonly column: string
  readonly label: string
  readonly count: number | null
  readonly readOnly: boolean
  readonly onSave: (count: number | null) => void
  readonly onMove: (by: 1 | -1) => void
  /** Tells whether what stands in the field can be read as a count. */
  readonly onReadable: (readable: boolean) => void
}

/** A count in the grid: saved when it is left or Enter is pressed, as it was again on Escape. */
export function CountField({ column, label, count, readOnly, onSave, onMove, onReadable }: CountFieldProps) {
  const [text, setText] = useState(asText(count))
  const readable = readCount(text) !== undefined

  const save = () => {
    const typed = readCount(text)
    onReadable(typed !== undefined)
    if (typed !== undefined && typed !== count) onSave(typed)
  }
  const onKeyDown = (key: string): boolean => {
    if (key === 'Escape') {
      setText(asText(count))
      onReadable(true)
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
      aria-invalid={!readable}
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
