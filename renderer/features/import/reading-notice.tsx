import { Button, Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { commonTexts } from '../../../shared/text/common'
import { chooseTexts } from '../../../shared/text/import'
import classes from './choose-file.module.css'

const patienceMilliseconds = 300

interface ReadingNoticeProps {
  /** Not known while the file is being chosen in the system's dialog. */
  readonly fileName: string | null
  readonly onCancel: () => void
}

/** That a file is being read, once it has taken 300 ms, and the way out of it. */
export function ReadingNotice({ fileName, onCancel }: ReadingNoticeProps) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={classes.reading}>
      <span role="status">{long && (fileName === null ? chooseTexts.reading : chooseTexts.readingNamed(fileName))}</span>
      {long && (
        <>
          <Loader size="sm" aria-hidden />
          <Button variant="default" onClick={onCancel}>
            {commonTexts.cancel}
          </Button>
        </>
      )}
    </div>
  )
}
