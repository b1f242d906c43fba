import { type RefObject, useCallback, useRef } from 'react'

/**
 * For a list whose rows can be removed: `place` goes on what holds it, and `focus` gives the focus to the first button there,
 * which adds to the list. The button of a removed row goes with it, and the focus would otherwise be lost.
 */
export function useFocusOnFirst(): { readonly place: RefObject<HTMLDivElement | null>; readonly focus: () => void } {
  const place = useRef<HTMLDivElement>(null)
  const focus = useCallback(() => place.current?.querySelector('button')?.focus(), [])
  return { place, focus }
}
