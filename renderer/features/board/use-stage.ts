import { useMemo, useSyncExternalStore } from 'react'
import { type Stage, stageOf } from './stage'

/** The stage in the window as large as it is. */
export function useStage(): Stage {
  const width = useSyncExternalStore(listenToSize, () => window.innerWidth)
  const height = useSyncExternalStore(listenToSize, () => window.innerHeight)
  return useMemo(() => stageOf(width, height), [width, height])
}

function listenToSize(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}
