import { useEffect, useState } from 'react'
import type { LogProgress } from '../../../shared/contract/log-calls'
import { call } from '../../api/client'

const everyMilliseconds = 200

/** How far going through the log has come, asked for now and then while it is being done. */
export function useLogProgress(isWorking: boolean): LogProgress {
  const [progress, setProgress] = useState<LogProgress>({ checking: null, saving: null })
  useEffect(() => {
    if (!isWorking) return
    let awaited = true
    const ask = async () => {
      const answer = await call('getLogProgress').catch(() => null)
      if (awaited && answer) setProgress(answer)
    }
    const timer = setInterval(() => void ask(), everyMilliseconds)
    return () => {
      awaited = false
      clearInterval(timer)
      setProgress({ checking: null, saving: null })
    }
  }, [isWorking])
  return progress
}
