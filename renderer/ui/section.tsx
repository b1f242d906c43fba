import { type ReactNode, useId } from 'react'
import classes from './section.module.css'

interface SectionProps {
  readonly title: string
  /** One or two sentences under the heading. */
  readonly description?: ReactNode
  /** At the right of the heading. */
  readonly action?: ReactNode
  /** 2 directly under the page's title, 3 inside a section. */
  readonly level?: 2 | 3
  readonly children?: ReactNode
}

/** A part of a page with its heading; the headings of a page form its outline. */
export function Section({ title, description, action, level = 2, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <div className={classes.title}>
          <Heading id={id}>{title}</Heading>
          {description && <p className={classes.description}>{description}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
