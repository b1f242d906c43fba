/** What work gives; null where it was cancelled meanwhile, however it ended. */
export async function unlessCancelled<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value | null> {
  try {
    const value = await work
    return signal.aborted ? null : value
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}

/** The one piece of work of a kind that is under way, if any, and the way to end it. */
export class RunningWork {
  #running: AbortController | null = null

  /** Begins instead of any that is under way; the signal tells when it is no longer wanted. */
  start(): AbortSignal {
    this.cancel()
    this.#running = new AbortController()
    return this.#running.signal
  }

  cancel(): void {
    this.#running?.abort()
    this.#running = null
  }
}
