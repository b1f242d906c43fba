import type { ReactNode } from 'react'
import classes from './delivery.module.css'

interface PartProps {
  readonly title: string
  /** At the right of the heading. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of what the file holds of a form. No landmark of its own: every form has the same parts. */
export function Part({ title, action, children }: PartProps) {
  return (
    <div className={classes.part}>
      <div className={classes.partHead}>
        <h4 className={classes.partTitle}>{title}</h4>
        {action}
      </div>
      {children}
    </div>
  )
}
