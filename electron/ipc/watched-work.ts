import type { Watch, WorkDone } from '../db/sliced-work'
import { RunningWork } from './running-work'

/** The one piece of long work of a kind that is under way, if any: how far it has come, and the way to end it. */
export class WatchedWork<Progress = WorkDone> {
  readonly #running = new RunningWork()
  #latest: AbortSignal | null = null
  #progress: Progress | null = null

  progress(): Progress | null {
    return this.#progress
  }

  /** Begins instead of any that is under way, which is no longer told of. */
  async watch<Value>(work: (watch: Watch<Progress>) => Promise<Value>): Promise<Value> {
    const signal = this.#running.start()
    this.#latest = signal
    this.#progress = null
    try {
      return await work({
        signal,
        report: (progress) => {
          if (this.#latest === signal) this.#progress = progress
        },
      })
    } finally {
      if (this.#latest === signal) this.#progress = null
    }
  }

  cancel(): void {
    this.#running.cancel()
  }
}
