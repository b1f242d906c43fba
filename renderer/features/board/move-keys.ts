import type { KeyboardEvent } from 'react'

/** Alt and an arrow, anywhere in a slide, moves it. Pressed there it does not also choose another mätomgång. */
export function movesOf(move: (distance: 1 | -1) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
}
