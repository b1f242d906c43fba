import { Button, Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { ImportProgress } from '../../../shared/contract/import-calls'
import { importProgressTexts } from '../../../shared/text/import-work'
import { call } from '../../api/client'
import classes from './commit-progress.module.css'

/** What takes less is done before it is read. */
const patienceMilliseconds = 400
const everyMilliseconds = 150

interface CommitProgressProps {
  readonly stage: ImportProgress['stage']
}

/** How far the storing or undoing of an import has come, once it has taken a while, and the way out of it. */
export function CommitProgress({ stage }: CommitProgressProps) {
  const [progress, setProgress] = useState<ImportProgress | 'unknown' | null>(null)
  const [cancelled, setCancelled] = useState(false)
  useEffect(() => {
    let timer = setTimeout(ask, patienceMilliseconds)
    let awaited = true
    async function ask() {
      const answer = await call('getImportProgress').catch(() => null)
      if (!awaited) return
      setProgress(answer ?? 'unknown')
      timer = setTimeout(ask, everyMilliseconds)
    }
    return () => {
      awaited = false
      clearTimeout(timer)
    }
  }, [])
  const known = progress === 'unknown' ? null : progress
  const cancel = () => {
    setCancelled(true)
    void call('cancelImport').catch(() => {})
  }
  return (
    <div className={classes.progress} data-long={progress !== null || undefined}>
      <p role="status">{progress !== null && importProgressTexts.waits[stage]}</p>
      {progress !== null && (
        <>
          <Progress
            className={classes.bar}
            size="lg"
            aria-label={importProgressTexts.label}
            value={known ? (100 * known.done) / Math.max(known.of, 1) : 0}
          />
          <p className={classes.count}>{known && importProgressTexts.stage(known)}</p>
          <Button variant="default" onClick={cancel} disabled={cancelled}>
            {importProgressTexts.cancel[stage]}
          </Button>
        </>
      )}
    </div>
  )
}
