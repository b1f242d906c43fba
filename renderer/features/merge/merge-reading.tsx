import { Button, Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { MergeProgress } from '../../../shared/contract/merge-calls'
import { commonTexts } from '../../../shared/text/common'
import { mergeTexts as texts } from '../../../shared/text/merge'
import { call } from '../../api/client'
import classes from './merge.module.css'

/** What takes less is done before it is read. */
const patienceMilliseconds = 300
const everyMilliseconds = 150

/** How far the reading of the chosen files has come, once it has taken a while, and the way out of it. */
export function MergeReading({ onCancel }: { readonly onCancel: () => void }) {
  const progress = useProgress()
  return (
    <div className={classes.reading}>
      <p role="status">{progress && texts.reading}</p>
      {progress && (
        <>
          <Progress size="lg" aria-label={texts.progressLabel} value={(100 * progress.done) / Math.max(progress.of, 1)} />
          <p className={classes.quiet}>{texts.readingCount(progress.done, progress.of)}</p>
          <div>
            <Button variant="default" onClick={onCancel}>
              {commonTexts.cancel}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

/** What main says, every now and then; null while files are still being chosen. */
function useProgress(): MergeProgress | null {
  const [progress, setProgress] = useState<MergeProgress | null>(null)
  useEffect(() => {
    let awaited = true
    const ask = async () => {
      const answer = await call('getMergeProgress').catch(() => null)
      if (!awaited) return
      setProgress(answer)
      timer = setTimeout(ask, everyMilliseconds)
    }
    let timer = setTimeout(ask, patienceMilliseconds)
    return () => {
      awaited = false
      clearTimeout(timer)
    }
  }, [])
  return progress
}
