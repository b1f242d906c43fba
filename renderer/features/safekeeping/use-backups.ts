import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { BackupOverview, BackupProgress } from '../../../shared/contract/backup-calls'
import { type CallError, call } from '../../api/client'
import { useFreshCall } from '../../api/hooks'

const askEvery = 200
const lookEvery = 3_000

/** The backups and how it stands with them, read anew when the part is opened: they come and go by themselves. */
export function useBackups(): UseQueryResult<BackupOverview, CallError> {
  const query = useFreshCall('getBackups', undefined)
  const { refetch } = query
  const changesByItself = query.data?.second?.behind === true
  // The newest one is on its way to the second place, or that place is waited for.
  useEffect(() => {
    if (!changesByItself) return
    const timer = setInterval(() => void refetch(), lookEvery)
    return () => clearInterval(timer)
  }, [changesByItself, refetch])
  return query
}

/** How far the backup that is being made has come, asked for now and then while one is; null where it is not known. */
export function useBackupProgress(isWorking: boolean): BackupProgress | null {
  const [progress, setProgress] = useState<BackupProgress | null>(null)
  useEffect(() => {
    if (!isWorking) return
    let awaited = true
    const ask = async () => {
      const answer = await call('getBackupProgress').catch(() => null)
      if (awaited) setProgress(answer)
    }
    const timer = setInterval(() => void ask(), askEvery)
    return () => {
      awaited = false
      clearInterval(timer)
      setProgress(null)
    }
  }, [isWorking])
  return progress
}
