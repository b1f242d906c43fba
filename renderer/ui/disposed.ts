import type { DisposedRound } from '../../shared/model/disposal'
import type { RoundId } from '../../shared/model/id'
import { useWorkspace } from './workspace'

/** What is disposed (gallrat) of a round: the most of it, where there are two; null where nothing is. */
export function disposedOf(disposed: readonly DisposedRound[], round: RoundId): DisposedRound | null {
  const own = disposed.filter(({ roundId }) => roundId === round)
  return own.find(({ kind }) => kind === 'responses') ?? own[0] ?? null
}

/** The same for the open database. */
export function useDisposed(round: RoundId): DisposedRound | null {
  return disposedOf(useWorkspace().disposed, round)
}

/** When the responses of a round were disposed; null where it has them still. */
export function useResponsesDisposed(round: RoundId): string | null {
  const disposed = useDisposed(round)
  return disposed?.kind === 'responses' ? disposed.doneAt : null
}
