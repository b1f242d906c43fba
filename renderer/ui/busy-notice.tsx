import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { commonTexts } from '../../shared/text/common'
import classes from './busy-notice.module.css'

const patienceMilliseconds = 300

interface BusyNoticeProps {
  readonly text: string
  /** The way out of it, where there is one. */
  readonly onCancel?: (() => void) | undefined
}

/** What is being done, once it has taken 300 ms, and the way out of it. */
export function BusyNotice({ text, onCancel }: BusyNoticeProps) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={classes.busy}>
      <span role="status">{long && text}</span>
      {long && <Loader size="sm" aria-hidden />}
      {long && onCancel && (
        <Button variant="default" onClick={onCancel}>
          {commonTexts.cancel}
        </Button>
      )}
    </div>
  )
}
