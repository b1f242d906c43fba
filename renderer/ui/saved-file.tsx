import { type ReactNode, useEffect, useRef } from 'react'
import { Message } from './message'
import classes from './saved-file.module.css'

interface SavedFileProps {
  /** Another for each file that is saved. */
  readonly id: string | number
  /** That it is saved, and under which name. */
  readonly children: ReactNode
  readonly actions: ReactNode
}

/** That a file has been saved, and what to do with it. Takes the focus: it is what one goes on with. */
export function SavedFile({ id, children, actions }: SavedFileProps) {
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new file is said anew
  useEffect(() => place.current?.focus(), [id])
  return (
    <div ref={place} tabIndex={-1} role="status" className={classes.saved}>
      <Message kind="information" actions={actions}>
        {children}
      </Message>
    </div>
  )
}
