import type { DisposalProgress } from '../../shared/contract/disposal-calls'
import { RunningWork } from './running-work'

/** The gallring that is under way, if any: how far it has come, and the way to end it before anything is removed for good. */
export class DisposalSession {
  readonly #work = new RunningWork()
  #progress: DisposalProgress | null = null

  progress(): DisposalProgress | null {
    return this.#progress
  }

  cancel(): void {
    this.#work.cancel()
  }

  async run<Value>(work: (signal: AbortSignal, report: (progress: DisposalProgress) => void) => Promise<Value>): Promise<Value> {
    try {
      return await work(this.#work.start(), (progress) => {
        this.#progress = progress
      })
    } finally {
      this.#progress = null
    }
  }
}
