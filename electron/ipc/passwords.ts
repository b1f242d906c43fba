import type { Database } from '../db/database'
import type { SaltedKey } from '../db/database-key'
import type { UnlockAttempts } from '../files/unlock-attempts'

/** The key of a password that has been chosen for a file and is not in place yet. */
export interface PreparedKey extends SaltedKey {
  readonly file: string
}

/** What is remembered of passwords while the program is open, beside the key of the open database. None of it is ever written down. */
export class Passwords {
  readonly attempts: UnlockAttempts
  prepared: PreparedKey | null = null
  #recovered: Database | null = null
  #trying: Promise<unknown> = Promise.resolve()

  constructor(attempts: UnlockAttempts) {
    this.attempts = attempts
  }

  /** One try after the other: many at once would go past the wait. */
  inTurn<Value>(attempt: () => Promise<Value>): Promise<Value> {
    const done = this.#trying.then(attempt)
    this.#trying = done.then(ended, ended)
    return done
  }

  openedByRecoveryKey(db: Database): void {
    this.#recovered = db
  }

  wasOpenedByRecoveryKey(db: Database): boolean {
    return this.#recovered === db
  }
}

/** How a try has ended is for the one who made it. */
function ended(): void {}
