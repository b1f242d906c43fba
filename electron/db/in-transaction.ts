import type { Database } from './database'

/**
 * Does work in one transaction that may write from its beginning. One that begins by reading cannot wait for another program's
 * lock when it comes to write (https://sqlite.org/lang_transaction.html), and would fail at once where waiting a moment is all that
 * is needed. Inside another transaction it is a part of that.
 */
export function inTransaction<Value>(db: Database, work: () => Value): Value {
  return db.transaction(work).immediate()
}
