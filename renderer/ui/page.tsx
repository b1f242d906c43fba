import { type ReactNode, useEffect, useRef } from 'react'
import { type PageId, pageTexts } from '../../shared/text/pages'
import { HelpLink } from './help-link'
import classes from './page.module.css'
import { RoundSelect } from './round-choice'

interface PageProps {
  readonly page: PageId
  /** The page's one main action: a Button, or nothing. */
  readonly action?: ReactNode
  /** For a page that does not depend on the mätomgång. */
  readonly withoutRound?: boolean
  readonly children: ReactNode
}

/** A page: title, the sentence that says what it is for, the mätomgång, the main action at the right, and the content. */
export function Page({ page, action, withoutRound = false, children }: PageProps) {
  const { title, purpose } = pageTexts[page]
  const heading = useRef<HTMLHeadingElement>(null)
  // A page that has just been opened starts at its title, for the keyboard, for a screen reader and for the eye.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.title}>
          <h1 ref={heading} tabIndex={-1} className={classes.heading}>
            {title}
          </h1>
          <p className={classes.purpose}>
            {purpose} <HelpLink />
          </p>
        </div>
        <div className={classes.tools}>
          {!withoutRound && <RoundSelect />}
          {action}
        </div>
      </header>
      <div className={classes.content}>{children}</div>
    </div>
  )
}
