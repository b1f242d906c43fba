import { type ReactNode, useEffect, useRef } from 'react'

interface IntoViewProps {
  /** What is to be seen: whenever it becomes another and is not null, the page scrolls as far as is needed. */
  readonly subject: object | string | null
  readonly children: ReactNode
}

/** Keeps what has just been said from being said out of sight, when the key that led to it was pressed further down the page. */
export function IntoView({ subject, children }: IntoViewProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (subject !== null) place.current?.scrollIntoView({ block: 'nearest' })
  }, [subject])
  return subject === null ? null : <div ref={place}>{children}</div>
}
