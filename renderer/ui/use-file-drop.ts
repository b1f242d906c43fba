import { useEffect, useRef, useState } from 'react'

/**
 * Takes files dropped anywhere in the window while the page is open, and keeps the window from going to them. Says
 * whether files are being held over the window. `onDrop` is null while none can be taken; they then have no effect.
 */
export function useFileDrop(onDrop: ((files: readonly File[]) => void) | null): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  }, [onDrop])

  useEffect(() => {
    // Each element that the files pass sends an enter and a leave.
    let depth = 0
    const show = (change: number) => {
      depth = Math.max(0, depth + change)
      setOver(depth > 0 && latest.current !== null)
    }
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void) => {
      const listener = (event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        react(event)
      }
      window.addEventListener(type, listener)
      return () => window.removeEventListener(type, listener)
    }
    const ends = [
      listen('dragenter', () => show(1)),
      listen('dragleave', () => show(-1)),
      listen('dragover', ({ dataTransfer }) => {
        if (dataTransfer) dataTransfer.dropEffect = latest.current ? 'copy' : 'none'
      }),
      listen('drop', ({ dataTransfer }) => {
        depth = 0
        setOver(false)
        latest.current?.([...(dataTransfer?.files ?? [])])
      }),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [])
  return over
}
