import { useEffect } from 'react'

/** A dialog that closes takes so many milliseconds to go, and gives the focus back within them. */
export const closing = 300

/**
 * Once what was shown is gone, and the focus with it, the page's title gets the focus: where the button that opened a dialog
 * is gone too, the keyboard and a screen reader would otherwise start again from the top of the window.
 */
export function usePageFocusAfter(shown: boolean): void {
  useEffect(() => (shown ? () => void setTimeout(focusPageIfLost, closing) : undefined), [shown])
}

/** Gives the focus to the page's title where nothing has it, unless a dialog is open over the page. */
export function focusPageIfLost(): void {
  if (document.activeElement !== document.body || isDialogOpen()) return
  document.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true })
}

/**
 * Whether a dialog is open over the page, which must not change meanwhile: it asks one thing. One that is still going has given the focus
 * back, and the next key is meant for the page.
 */
export function isDialogOpen(): boolean {
  const focused = document.activeElement
  const dialogs = [...document.querySelectorAll('[aria-modal=true]')]
  return dialogs.some((dialog) => focused === null || focused === document.body || dialog.contains(focused))
}
