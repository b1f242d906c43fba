import type { ImportProgress } from '../../shared/contract/import-calls'
import type { Watch } from '../db/sliced-work'

/** The storing or undoing of an import, or the saving of its rows, that is under way, if any: how far it has come, and the way to end it. */
export class ImportWork {
  readonly #wanted = new Set<AbortController>()
  #progress: ImportProgress | null = null

  progress(): ImportProgress | null {
    return this.#progress
  }

  cancel(): void {
    for (const wanted of this.#wanted) wanted.abort()
  }

  /** Work that first waits for its turn: the signal tells when it is no longer wanted, from now on. */
  async whileWanted<Value>(work: (signal: AbortSignal) => Value | Promise<Value>): Promise<Value> {
    const wanted = new AbortController()
    this.#wanted.add(wanted)
    try {
      return await work(wanted.signal)
    } finally {
      this.#wanted.delete(wanted)
    }
  }

  async watch<Value>(
    stage: ImportProgress['stage'],
    signal: AbortSignal,
    work: (watch: Watch) => Promise<Value>,
  ): Promise<Value> {
    try {
      return await work({
        signal,
        report: (progress) => {
          this.#progress = { stage, ...progress }
        },
      })
    } finally {
      this.#progress = null
    }
  }
}
