import { type RefObject, useEffect, useRef } from 'react'

/**
 * Puts the focus on a place when another stage is shown and what had the focus is gone with the last one, so that
 * the keyboard and a screen reader go on from there and not from the top of the window.
 */
export function useKeptFocus(stage: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the stage changes
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus()
  }, [stage])
  return place
}
