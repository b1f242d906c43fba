import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { commonTexts } from '../../shared/text/common'
import { errorText } from '../../shared/text/errors'
import type { CallError } from '../api/client'
import { Message } from './message'

interface ErrorNoticeProps {
  /** The failure of a query or an action (`action.error`); nothing is shown for null. */
  readonly error: CallError | null
  readonly onTryAgain?: (() => void) | undefined
  /** Another way on than to try again. */
  readonly actions?: ReactNode
}

/** Says what is so and what to do when a call failed as expected. Stands beside what was being done. */
export function ErrorNotice({ error, onTryAgain, actions }: ErrorNoticeProps) {
  if (!error) return null
  const tryAgain = onTryAgain ? (
    <Button variant="default" onClick={onTryAgain}>
      {commonTexts.tryAgain}
    </Button>
  ) : (
    actions
  )
  return (
    <Message kind="problem" actions={tryAgain}>
      {errorText(error.failure)}
    </Message>
  )
}
