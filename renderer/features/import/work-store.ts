import { useSyncExternalStore } from 'react'
import type { ImportProgress } from '../../../shared/contract/import-calls'
import { asCallError, type CallError } from '../../api/client'

type Stage = Exclude<ImportProgress['stage'], 'saving-rows'>

/** The storing or undoing of an import that is under way, and why the latest one failed. */
interface ImportWork {
  readonly stage: Stage | null
  readonly error: CallError | null
}

const idle: ImportWork = { stage: null, error: null }

// Outside React on purpose: it goes on while another page is looked at, and is found here by who comes back.
let current = idle
const listeners = new Set<() => void>()

function become(work: ImportWork): void {
  current = work
  for (const listener of listeners) listener()
}

export function useImportWork(): ImportWork {
  return useSyncExternalStore(listen, () => current)
}

/** Takes back what was said about the latest one. */
export function forgetWork(): void {
  if (current.stage === null) become(idle)
}

/** Does a piece of work and what follows it, unless it fails, which is kept to be shown. One at a time. */
export async function doWork<Value>(stage: Stage, work: () => Promise<Value>, then: (value: Value) => void): Promise<void> {
  if (current.stage !== null) return
  become({ stage, error: null })
  try {
    const value = await work()
    become(idle)
    then(value)
  } catch (error) {
    become({ stage: null, error: asCallError(error) })
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
