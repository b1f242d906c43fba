import { Button, Progress } from '@mantine/core'
import { commonTexts } from '../../../shared/text/common'
import { mergeTexts as texts } from '../../../shared/text/merge'
import { useProgress } from '../../api/use-progress'
import classes from './merge.module.css'

/** What takes less is done before it is read. */
const patienceMilliseconds = 300

/** How far the reading of the chosen files has come, once it has taken a while, and the way out of it. */
export function MergeReading({ onCancel }: { readonly onCancel: () => void }) {
  const progress = useProgress('getMergeProgress', true, patienceMilliseconds)
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
