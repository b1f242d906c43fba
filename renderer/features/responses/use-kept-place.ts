import { type RefCallback, useCallback, useEffect, useRef } from 'react'

/**
 * Keeps one's place in a list of texts: where the text that had the focus goes out of the list, and the focus with it, the
 * text that took its place gets it.
 */
export function useKeptPlace(keys: readonly string[]): {
  /** For what holds the texts. */
  readonly attach: RefCallback<HTMLDivElement>
  readonly focusText: (index: number) => void
} {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef<{ key: string; index: number } | null>(null)
  const latest = useRef(keys)
  const focusText = useCallback((index: number) => place.current?.children[index]?.querySelector('textarea')?.focus(), [])
  useEffect(() => {
    latest.current = keys
    const lost = last.current
    if (!lost || keys.includes(lost.key) || document.activeElement !== document.body) return
    focusText(Math.min(lost.index, keys.length - 1))
  })
  const attach = useCallback((held: HTMLDivElement) => {
    const onFocus = ({ target }: FocusEvent) => {
      const index = [...held.children].findIndex((child) => child.contains(target as Node))
      const key = latest.current[index]
      if (key !== undefined) last.current = { key, index }
    }
    place.current = held
    held.addEventListener('focusin', onFocus)
    return () => {
      place.current = null
      held.removeEventListener('focusin', onFocus)
    }
  }, [])
  return { attach, focusText }
}
