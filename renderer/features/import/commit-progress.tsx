import { Button, Progress } from '@mantine/core'
import { useState } from 'react'
import type { ImportProgress } from '../../../shared/contract/import-calls'
import { importProgressTexts } from '../../../shared/text/import-work'
import { call } from '../../api/client'
import { useProgress } from '../../api/use-progress'
import { IntoView } from '../../ui/into-view'
import classes from './commit-progress.module.css'

/** What takes less is done before it is read. */
const patienceMilliseconds = 400

interface CommitProgressProps {
  readonly stage: ImportProgress['stage']
}

/** How far long work with an import has come, once it has taken a while, and the way out of it. */
export function CommitProgress({ stage }: CommitProgressProps) {
  const progress = useProgress('getImportProgress', true, patienceMilliseconds)
  const [cancelled, setCancelled] = useState(false)
  const cancel = () => {
    setCancelled(true)
    void call('cancelImport').catch(() => {})
  }
  const isLong = progress !== null
  return (
    <>
      <p role="status" className="visually-hidden">
        {isLong && importProgressTexts.waits(stage)}
      </p>
      <IntoView subject={isLong ? stage : null}>
        {progress && (
          <div className={classes.progress}>
            <p>{importProgressTexts.waits(stage)}</p>
            <Progress
              className={classes.bar}
              size="lg"
              aria-label={importProgressTexts.label}
              value={(100 * progress.done) / Math.max(progress.of, 1)}
            />
            <p className={classes.count}>{importProgressTexts.stage(progress)}</p>
            <Button variant="default" onClick={cancel} disabled={cancelled}>
              {importProgressTexts.cancel(stage)}
            </Button>
          </div>
        )}
      </IntoView>
    </>
  )
}
