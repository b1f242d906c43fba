import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

interface EmptyStateProps {
  /** What is not there yet: ”Inga svar ännu för Personal 2024.” */
  readonly title: string
  /** What to do about it. */
  readonly children?: ReactNode
  /** The buttons that do it, the most likely one first. */
  readonly actions?: ReactNode
}

/** What stands where there is nothing to show yet: what is missing, and the next step. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section className={classes.empty} aria-label={title}>
      <p className={classes.title}>{title}</p>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  )
}
