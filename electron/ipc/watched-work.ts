import type { Watch, WorkDone } from '../db/sliced-work'
import { RunningWork } from './running-work'

/** The one piece of long work of a kind that is under way, if any: how far it has come, and the way to end it. */
export class WatchedWork {
  readonly #running = new RunningWork()
  #progress: WorkDone | null = null

  progress(): WorkDone | null {
    return this.#progress
  }

  /** Begins instead of any that is under way. */
  async watch<Value>(work: (watch: Watch) => Promise<Value>): Promise<Value> {
    const signal = this.#running.start()
    this.#progress = null
    try {
      return await work({
        signal,
        report: (progress) => {
          if (!signal.aborted) this.#progress = progress
        },
      })
    } finally {
      if (!signal.aborted) this.#progress = null
    }
  }

  cancel(): void {
    this.#running.cancel()
    this.#progress = null
  }
}
