import { setImmediate } from 'node:timers/promises'
import type { Result } from '../../shared/model/result'
import type { Database } from './database'

/** How far a long piece of work has come: so many of so many responses. */
export interface WorkDone {
  readonly done: number
  readonly of: number
}

/** Work on the database that pauses now and then to tell how far it has come. Where it fails, nothing of it is kept. */
export type SlicedWork<Value, Failure> = Generator<WorkDone, Result<Value, Failure>, void>

/**
 * How long slices are, in milliseconds. Work that is done within the first is done without a pause, so that most never notices
 * that it could be interrupted; between later ones, shorter than a picture on the screen stays, all else that waits is done.
 */
export interface Slices {
  readonly first: number
  readonly later: number
}

const usualSlices: Slices = { first: 120, later: 12 }

/** All of it in one transaction, without a pause. */
export function doAtOnce<Value, Failure>(db: Database, work: SlicedWork<Value, Failure>): Result<Value, Failure> {
  let outcome: Result<Value, Failure> | null = null
  const rollBack = new Error('what has failed is not kept')
  try {
    db.transaction(() => {
      let step = work.next()
      while (!step.done) step = work.next()
      outcome = step.value
      if (!outcome.ok) throw rollBack
    })()
  } catch (error) {
    if (error !== rollBack) throw error
  }
  if (!outcome) throw new Error('the work has come to nothing')
  return outcome
}

/** What long work is told and tells while it is done. */
export interface Watch<Progress = WorkDone> {
  /** Ends the work at its next pause. */
  readonly signal: AbortSignal
  readonly report: (progress: Progress) => void
}

/**
 * All of it in one transaction, in slices between which the program answers. Nothing else may use the database meanwhile: it would
 * be part of the transaction. Null where it was ended by the signal; then nothing of it is kept. The database may have
 * been closed by then, which has taken it back already.
 */
export async function doInSlices<Value, Failure>(
  db: Database,
  work: SlicedWork<Value, Failure>,
  { signal, report }: Watch,
  slices = usualSlices,
): Promise<Result<Value, Failure> | null> {
  db.exec('BEGIN IMMEDIATE')
  try {
    let ends = performance.now() + slices.first
    for (;;) {
      const step = work.next()
      if (step.done) {
        db.exec(step.value.ok ? 'COMMIT' : 'ROLLBACK')
        return step.value
      }
      report(step.value)
      if (performance.now() < ends) continue
      await setImmediate()
      if (signal.aborted) return null
      ends = performance.now() + slices.later
    }
  } finally {
    if (db.open && db.inTransaction) db.exec('ROLLBACK')
  }
}
