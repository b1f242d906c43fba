import type { ReactNode } from 'react'
import { useWorkspace } from './workspace'
import classes from './writing.module.css'

/**
 * Whether what is stored can be changed now. Commands that change it have this in their `when`; controls stand in a `Writing`. Why it cannot
 * is said by the band at the top.
 */
export function useCanWrite(): boolean {
  return useWorkspace().database.access.kind === 'write'
}

interface WritingProps {
  /** How the controls are laid out. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Buttons and fields that change what is stored, out of use while the database can only be read. What was typed in them stays. */
export function Writing({ className = '', children }: WritingProps) {
  return (
    <fieldset role="presentation" className={`${classes.writing} ${className}`} disabled={!useCanWrite()}>
      {children}
    </fieldset>
  )
}
