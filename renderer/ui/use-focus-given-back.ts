import { useEffect } from 'react'
import { closing, focusPageIfLost } from './page-focus'

const lookEvery = 100

/**
 * Keeps the keyboard where it was. A button that waits for what it has started cannot have the focus, and gets it back when it can be
 * pressed again; where it is gone by then, and nothing else has taken the focus, the page's title gets it. Once for the whole window.
 */
export function useFocusGivenBack(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = () => clearTimeout(timer)
    const lookAt = (left: HTMLElement) => {
      if (document.activeElement !== document.body) return
      if (!left.isConnected) timer = setTimeout(focusPageIfLost, closing)
      else if (isDisabled(left)) timer = setTimeout(() => lookAgainAt(left), lookEvery)
    }
    const lookAgainAt = (left: HTMLElement) => {
      if (left.isConnected && !isDisabled(left) && document.activeElement === document.body) left.focus({ preventScroll: true })
      else lookAt(left)
    }
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !(target instanceof HTMLElement)) return
      stop()
      // What has been left by the hand is still there, and can be pressed. Known only when all of this change has been done.
      timer = setTimeout(() => lookAt(target))
    }
    document.addEventListener('focusout', leave)
    document.addEventListener('focusin', stop)
    return () => {
      stop()
      document.removeEventListener('focusout', leave)
      document.removeEventListener('focusin', stop)
    }
  }, [])
}

function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled')
}
