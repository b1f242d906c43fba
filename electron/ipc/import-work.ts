import type { ImportProgress } from '../../shared/contract/import-calls'
import type { Watch } from '../db/sliced-work'
import { RunningWork } from './running-work'

/** The storing or undoing of an import, or the saving of its rows, that is under way, if any: how far it has come, and the way to end it. */
export class ImportWork {
  readonly #running = new RunningWork()
  #progress: ImportProgress | null = null

  progress(): ImportProgress | null {
    return this.#progress
  }

  cancel(): void {
    this.#running.cancel()
  }

  async watch<Value>(stage: ImportProgress['stage'], work: (watch: Watch) => Promise<Value>): Promise<Value> {
    const signal = this.#running.start()
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
