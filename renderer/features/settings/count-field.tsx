import { type KeyboardEvent, useState } from 'react'
import classes from './asked.module.css'
import { readCount } from './asked-rows'

/** Why what was typed is not saved. */
export type Refusal = Extract<ReturnType<typeof readCount>, string>

/** To a field some rows down, or some columns to the right. */
export interface GridMove {
  readonly rows: 1 | -1 | 0
  readonly columns: 1 | -1 | 0
}

const moves: Readonly<Record<string, GridMove>> = {
  Enter: { rows: 1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
}

interface CountFieldProps {
  readonly column: string
  readonly label: string
  readonly count: number | null
  readonly readOnly: boolean
  readonly onSave: (count: number | null) => void
  readonly onMove: (by: GridMove) => void
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
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): boolean => {
    if (key === 'Escape') {
      setText(asText(count))
      onRefused(null)
      return true
    }
    const move = moves[key]
    if (!move || (move.columns !== 0 && isInside(currentTarget, move.columns))) return false
    save()
    onMove(move)
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
      onKeyDown={(event) => onKeyDown(event) && event.preventDefault()}
    />
  )
}

/** Whether the arrow still has digits to pass in the field; when all of it is marked it has none. */
function isInside({ selectionStart, selectionEnd, value }: HTMLInputElement, direction: 1 | -1): boolean {
  if (selectionStart !== selectionEnd) return false
  return direction === 1 ? selectionEnd !== value.length : selectionStart !== 0
}

function asText(count: number | null): string {
  return count === null ? '' : String(count)
}
