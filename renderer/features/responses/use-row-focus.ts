import { type RefCallback, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { ResponseId } from '../../../shared/model/id'

/** What marks a control in a row, and tells whose it is. */
const control = '[data-response]'

const rowSteps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

interface RowFocus {
  /** For what holds the rows. */
  readonly attach: RefCallback<HTMLDivElement>
  readonly focusRow: (index: number) => void
  /** Puts the focus on the row that took the place of the one that had it, where that is gone and the focus with it. */
  readonly focusIfLost: () => void
}

/**
 * Makes the controls in the rows of a table one stop for Tab: it goes to those of one row, and the arrows to the other rows.
 * Done beside React, which would otherwise render hundreds of rows anew for each press.
 */
export function useRowFocus(lines: readonly ResponseLine[], onDelete: ((line: ResponseLine) => void) | undefined): RowFocus {
  const place = useRef<HTMLDivElement>(null)
  const current = useRef<{ id: ResponseId; index: number } | null>(null)

  // After every rendering: rows may have come and gone.
  useLayoutEffect(() => {
    const rows = rowsIn(place.current)
    const at = rows.findIndex((row) => idOf(row) === current.current?.id)
    const stop = at === -1 ? Math.min(current.current?.index ?? 0, rows.length - 1) : at
    for (const [index, row] of rows.entries()) setStop(row, index === stop)
  })

  const deleteRow = useCallback(
    (row: ResponseId) => {
      const line = lines.find(({ id }) => id === row)
      if (line) onDelete?.(line)
    },
    [lines, onDelete],
  )
  const attach = useCallback(
    (held: HTMLDivElement) => {
      const onFocus = (event: FocusEvent) => {
        const row = rowOf(event.target)
        if (!row) return
        const rows = rowsIn(held)
        for (const other of rows) if (other !== row && 'stop' in other.dataset) setStop(other, false)
        setStop(row, true)
        current.current = { id: idOf(row), index: rows.indexOf(row) }
      }
      const onKeyDown = (event: KeyboardEvent) => {
        const row = rowOf(event.target)
        if (!row || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
        const next = event.key === 'Delete' ? null : neighbour(event, row, rowsIn(held))
        if (next === undefined) return
        event.preventDefault()
        if (next) next.focus()
        else deleteRow(idOf(row))
      }
      place.current = held
      held.addEventListener('focusin', onFocus)
      held.addEventListener('keydown', onKeyDown)
      return () => {
        place.current = null
        held.removeEventListener('focusin', onFocus)
        held.removeEventListener('keydown', onKeyDown)
      }
    },
    [deleteRow],
  )

  const focusRow = useCallback((index: number) => {
    const rows = rowsIn(place.current)
    rows[Math.min(index, rows.length - 1)]?.querySelector<HTMLElement>(control)?.focus()
  }, [])

  const focusIfLost = useCallback(() => {
    const last = current.current
    if (!last || lines.some(({ id }) => id === last.id) || !isFocusLost()) return
    focusRow(last.index)
  }, [lines, focusRow])
  return { attach, focusRow, focusIfLost }
}

/** Brings a row into the focus once it is there: after the page has put the focus on its title, and a dialog has given it back. */
export function useWantedRow(index: number, focusRow: RowFocus['focusRow'], onFound: () => void): void {
  const found = useRef(onFound)
  useEffect(() => {
    found.current = onFound
  }, [onFound])
  useEffect(() => {
    if (index === -1) return
    const frame = requestAnimationFrame(() => {
      focusRow(index)
      found.current()
    })
    return () => cancelAnimationFrame(frame)
  }, [index, focusRow])
}

/** The control that a key leads to: the same one in another row, or the one beside it; undefined where it leads nowhere. */
function neighbour(event: KeyboardEvent, row: HTMLElement, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const inRow = controlsIn(row)
  const column = inRow.findIndex((one) => one.contains(event.target as Node))
  const distance = rowSteps[event.key]
  if (distance === undefined) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    return step === undefined ? undefined : inRow[column + step]
  }
  const index = Math.max(0, Math.min(rows.indexOf(row) + distance, rows.length - 1))
  return controlsIn(rows[index])[column]
}

function rowsIn(place: HTMLElement | null): readonly HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>(`tr:has(${control})`) ?? [])]
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return (target as HTMLElement).closest<HTMLElement>(`tr:has(${control})`)
}

function controlsIn(row: HTMLElement | undefined): readonly HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>(control) ?? [])]
}

function idOf(row: HTMLElement): ResponseId {
  return Number(row.querySelector<HTMLElement>(control)?.dataset.response) as ResponseId
}

function setStop(row: HTMLElement, isStop: boolean): void {
  if (isStop) row.dataset.stop = ''
  else delete row.dataset.stop
  for (const one of controlsIn(row)) one.tabIndex = isStop ? 0 : -1
}

/** A dialog that is on its way out still has the focus. */
function isFocusLost(): boolean {
  return document.activeElement === document.body || document.activeElement?.closest('[role=dialog]') != null
}
