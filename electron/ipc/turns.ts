/**
 * Whose turn it is at the database. Calls use it side by side; long work that pauses in the middle of a transaction has it alone,
 * waits for the calls that are under way, and has all others wait for it.
 */
export class Turns {
  #alone: Promise<unknown> | null = null
  readonly #beside = new Set<Promise<unknown>>()

  /** At once, where nothing works alone. */
  beside<Value>(work: () => Value | Promise<Value>): Value | Promise<Value> {
    if (this.#alone) return this.quiet().then(() => this.beside(work))
    const value = work()
    if (value instanceof Promise) this.#keepUntilDone(value)
    return value
  }

  async alone<Value>(work: () => Promise<Value>): Promise<Value> {
    while (this.#alone) await this.#alone
    const done = Promise.all(this.#beside).then(work)
    this.#alone = done.then(ended, ended)
    try {
      return await done
    } finally {
      this.#alone = null
    }
  }

  /** Settles when nothing works alone. */
  async quiet(): Promise<void> {
    while (this.#alone) await this.#alone
  }

  #keepUntilDone(value: Promise<unknown>): void {
    const call = value.then(ended, ended)
    this.#beside.add(call)
    void call.then(() => this.#beside.delete(call))
  }
}

/** How work has ended is for the one who asked for it. */
function ended(): void {}
