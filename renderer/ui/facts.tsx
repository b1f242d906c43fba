import type { ReactNode } from 'react'
import classes from './facts.module.css'

interface FactsProps {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[]
  /** Beside each other on a ground of their own, as what a page is about. */
  readonly asHead?: boolean
}

/** What is so, a line each: what it is called, and what it is. Long words break. */
export function Facts({ facts, asHead = false }: FactsProps) {
  return (
    <dl className={asHead ? classes.head : classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
