import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { brokenPageTexts } from '../../shared/text/common'
import classes from './error-boundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** The way to a page that works; left out where there is none. */
  readonly onLeave?: () => void
}

/**
 * Stands in for a page that stopped because of a bug: says that nothing is lost and lets the user go on. Answers
 * are on disk as soon as they are typed, so there is nothing in the window to save.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly cause: Error | null }> {
  override state: { readonly cause: Error | null } = { cause: null }

  static getDerivedStateFromError(cause: Error) {
    return { cause }
  }

  override render() {
    const { cause } = this.state
    const { children, onLeave } = this.props
    if (!cause) return children
    return (
      <div className={classes.broken} role="alert">
        <h1>{brokenPageTexts.title}</h1>
        <p>{brokenPageTexts.explained}</p>
        <div className={classes.actions}>
          <Button onClick={() => this.setState({ cause: null })}>{brokenPageTexts.tryAgain}</Button>
          {onLeave && (
            <Button variant="default" onClick={onLeave}>
              {brokenPageTexts.toOverview}
            </Button>
          )}
        </div>
        <details>
          <summary>{brokenPageTexts.detail}</summary>
          <pre className={classes.detail}>{cause.stack ?? cause.message}</pre>
        </details>
      </div>
    )
  }
}
