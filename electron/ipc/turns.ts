/**
 * Whose turn it is at the database. A call has it until it first waits for something else, such as a dialog or a file, and must
 * ask anew to use the database after that. Long work that pauses in the middle of a transaction has it alone, and has all
 * others wait; it waits for no dialog itself.
 */
export class Turns {
  #alone: Promise<unknown> | null = null

  /** At once, where nothing works alone. */
  beside<Value>(work: () => Value | Promise<Value>): Value | Promise<Value> {
    if (this.#alone) return this.quiet().then(() => this.beside(work))
    return work()
  }

  async alone<Value>(work: () => Promise<Value>): Promise<Value> {
    while (this.#alone) await this.#alone
    const done = work()
    this.#alone = done.then(ended, ended)
    try {
      return await done
    } finally {
      this.#alone = null
    }
  }

  isAlone(): boolean {
    return this.#alone !== null
  }

  /** Settles when nothing works alone. */
  async quiet(): Promise<void> {
    while (this.#alone) await this.#alone
  }
}

/** How work has ended is for the one who asked for it. */
function ended(): void {}
