import { useEffect, useState } from 'react'
import type { DisposalProgress } from '../../../shared/contract/disposal-calls'
import { call } from '../../api/client'

const everyMilliseconds = 150

/** How far a disposal has come, asked for now and then while it is being done; null while that is not known. */
export function useDisposalProgress(isWorking: boolean): DisposalProgress | null {
  const [progress, setProgress] = useState<DisposalProgress | null>(null)
  useEffect(() => {
    if (!isWorking) return
    let awaited = true
    const ask = async () => {
      const answer = await call('getDisposalProgress').catch(() => null)
      if (awaited && answer) setProgress(answer)
    }
    const timer = setInterval(() => void ask(), everyMilliseconds)
    return () => {
      awaited = false
      clearInterval(timer)
      setProgress(null)
    }
  }, [isWorking])
  return progress
}
