import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { BackupOverview } from '../../../shared/contract/backup-calls'
import type { CallError } from '../../api/client'
import { useFreshCall } from '../../api/hooks'

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
