import type { KeyboardEvent } from 'react'

interface BoardMoves {
  readonly step: (distance: 1 | -1) => void
  readonly toSlide: (which: 'first' | 'last') => void
  readonly switchView: () => void
  readonly switchScheme: () => void
}

const forward = ['ArrowRight', 'ArrowDown', 'PageDown', ' ']
const back = ['ArrowLeft', 'ArrowUp', 'PageUp']

/** The keys of a slide show, those of the small remotes that speakers hold among them. Esc is the dialog's own. */
export function useBoardKeys({ step, toSlide, switchView, switchScheme }: BoardMoves): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isBackwards = event.shiftKey && event.key === ' '
    const onButton = event.target instanceof HTMLButtonElement
    // Space presses the button that has the focus, as everywhere.
    if (event.key === ' ' && onButton) return
    const move = isBackwards
      ? () => step(-1)
      : forward.includes(event.key)
        ? () => step(1)
        : back.includes(event.key)
          ? () => step(-1)
          : others({ toSlide, switchView, switchScheme })[event.key.toLowerCase()]
    if (!move) return
    event.preventDefault()
    move()
  }
}

function others({ toSlide, switchView, switchScheme }: Omit<BoardMoves, 'step'>): Readonly<Record<string, () => void>> {
  return { home: () => toSlide('first'), end: () => toSlide('last'), t: switchView, m: switchScheme }
}
