import { setImmediate } from 'node:timers/promises'
import type { LogBreak, LogPlace, LogState } from '../../shared/model/log-state'
import type { Database } from './database'
import { type ChainedRow, chainedHash, chainStart } from './log-chain'
import type { Watch } from './sliced-work'
import { statement } from './statement'

/** Does a piece of work when it is its turn at the database; gives null where that is no longer open. */
export type AtDatabase = <Value>(work: () => Value) => Value | null | Promise<Value | null>

/** Rows of which the reading and checking takes less time than a picture on the screen stays. */
const rowsAtATime = 1_000

interface HashedRow extends ChainedRow {
  readonly hash: string
}

/**
 * Goes through the log from its first row and finds the first place where the chain breaks, an id is missing or the end is cut off.
 * In slices, between which the program answers; rows that are written meanwhile are gone through too. Null where it was ended.
 */
export async function checkLog(db: Database, atDatabase: AtDatabase, { signal, report }: Watch): Promise<LogState | null> {
  const check = new LogCheck()
  for (;;) {
    const slice = await atDatabase(() => readSlice(db, check.last))
    if (slice === null || signal.aborted) return null
    for (const row of slice.rows) check.add(row)
    if (slice.rows.length < rowsAtATime) return check.end(slice.given)
    report({ done: check.rows, of: slice.given })
    await setImmediate()
  }
}

/** Rows after one of them, and the highest id that has ever been given. */
function readSlice(db: Database, after: number): { readonly rows: readonly HashedRow[]; readonly given: number } {
  const sql = `SELECT id, logged_at AS loggedAt, who, action, details, hash FROM log WHERE id > ? ORDER BY id LIMIT ${rowsAtATime}`
  const given = statement(db, "SELECT seq FROM sqlite_sequence WHERE name = 'log'").pluck().get() as number | undefined
  return { rows: statement(db, sql).all(after) as HashedRow[], given: given ?? 0 }
}

/** What is known of the log after so many of its rows. */
class LogCheck {
  rows = 0
  /** The id of the latest row; what is asked for next comes after it. */
  last = Number.MIN_SAFE_INTEGER
  #previous = chainStart
  #first: LogPlace | null = null
  #before: LogPlace | null = null
  #broken: LogBreak | null = null
  readonly #users = new Set<string>()

  add(row: HashedRow): void {
    const { id, loggedAt, who, hash } = row
    this.#broken ??= this.#breakAt(row)
    this.#previous = hash
    if (!this.#broken) this.#before = { id, loggedAt }
    this.#first ??= { id, loggedAt }
    if (who !== '') this.#users.add(who)
    this.last = id
    this.rows += 1
  }

  end(given: number): LogState {
    const next = this.rows === 0 ? 1 : this.last + 1
    // A database is made with rows in its log.
    const isCut = next <= given || this.rows === 0
    if (isCut) this.#broken ??= { kind: 'missing', id: next, to: Math.max(next, given), isTail: true, before: this.#before }
    const users = [...this.#users].sort((a, b) => a.localeCompare(b, 'sv'))
    return { rows: this.rows, first: this.#first, broken: this.#broken, users }
  }

  #breakAt(row: HashedRow): LogBreak | null {
    const before = this.#before
    const expected = before ? before.id + 1 : 1
    if (row.id > expected) return { kind: 'missing', id: expected, to: row.id - 1, isTail: false, before }
    const fits = row.id === expected && row.hash === chainedHash(this.#previous, row)
    return fits ? null : { kind: 'changed', id: row.id, loggedAt: row.loggedAt, before }
  }
}
