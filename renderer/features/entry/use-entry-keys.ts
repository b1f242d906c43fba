import { useLayoutEffect } from 'react'
import { isWriting } from '../../commands/keys'
import { isDialogOpen } from '../../ui/page-focus'

/** The entry keys hold wherever the focus is on the page, save in a field; Enter on a button presses the button. */
export function useEntryKeys(press: (key: string) => void, active: boolean): void {
  useLayoutEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent) => {
      const focused = document.activeElement
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (isWriting(focused) || isDialogOpen()) return
      if (event.key === 'Enter' && focused?.closest('button, a')) return
      if (!isEntryKey(event.key)) return
      event.preventDefault()
      // A key held down is one answer: only the arrows may run.
      if (!event.repeat || event.key.startsWith('Arrow')) press(event.key)
    }
    // In the capture phase, before the commands of the window: on this page D and O are answers.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [press, active])
}

function isEntryKey(key: string): boolean {
  return /^([0-9]|[dDoO]|Arrow(Up|Down|Left|Right)|Backspace|Enter|Escape)$/.test(key)
}
