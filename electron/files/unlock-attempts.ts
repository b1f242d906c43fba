import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const attempts = z.record(z.string(), z.object({ wrong: z.int().min(1), at: z.number() }))
type Attempts = z.infer<typeof attempts>

/** So many may be wrong at once, as when a key sticks. */
const freeAttempts = 2
const longestWait = 60

/**
 * How many wrong passwords have been tried in a row for each file, and when the last was: from the third on the next has to wait, 2 seconds,
 * 4, 8 and at most a minute. It is kept in a small file, so that starting the program anew does not end the wait. It hinders whoever
 * tries at this computer; who has a copy of the file is hindered by what each try costs alone.
 */
export class UnlockAttempts {
  readonly #file: string
  #attempts: Attempts

  constructor(folder: string) {
    this.#file = path.join(folder, 'unlock-attempts.json')
    this.#attempts = read(this.#file)
  }

  /** Seconds until the next try, rounded up; 0 where one is allowed now. A clock that has been set back makes the wait begin anew, not last. */
  waitSeconds(file: string, now: Date): number {
    const last = this.#attempts[path.resolve(file)]
    if (!last) return 0
    const wait = waitAfter(last.wrong)
    const waited = (now.getTime() - last.at) / 1000
    if (waited < 0) {
      this.#remember({ ...this.#attempts, [path.resolve(file)]: { ...last, at: now.getTime() } })
      return wait
    }
    return Math.max(0, Math.ceil(wait - waited))
  }

  /** Counts a wrong one; gives the seconds until the next. */
  wrong(file: string, now: Date): number {
    const wrong = (this.#attempts[path.resolve(file)]?.wrong ?? 0) + 1
    this.#remember({ ...this.#attempts, [path.resolve(file)]: { wrong, at: now.getTime() } })
    return waitAfter(wrong)
  }

  right(file: string): void {
    const { [path.resolve(file)]: known, ...others } = this.#attempts
    if (known) this.#remember(others)
  }

  #remember(changed: Attempts): void {
    this.#attempts = changed
    try {
      fs.mkdirSync(path.dirname(this.#file), { recursive: true })
      fs.writeFileSync(this.#file, JSON.stringify(changed))
    } catch {
      // It is counted in memory all the same.
    }
  }
}

function waitAfter(wrong: number): number {
  return wrong <= freeAttempts ? 0 : Math.min(longestWait, 2 ** (wrong - freeAttempts))
}

// What cannot be read is begun anew: a wait is no reason not to start.
function read(file: string): Attempts {
  try {
    return attempts.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}
