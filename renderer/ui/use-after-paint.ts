import { useEffect, useState } from 'react'

/** Whether the page has been painted once: what is not needed at first sight waits for that, and delays nothing. */
export function useAfterPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    // The frame that the effect belongs to is painted before a task that its animation frame sets up.
    let task: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [])
  return painted
}
