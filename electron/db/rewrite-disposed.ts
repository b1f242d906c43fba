import type { Database } from './database'
import { failureOf } from './failure-of'
import { statement } from './statement'

/** Whether something was removed by a disposal and the file not rewritten since, as when the program was ended in between. */
export function isRewritingDue(db: Database): boolean {
  return statement(db, 'SELECT EXISTS (SELECT 1 FROM disposal WHERE rewritten_at IS NULL)').pluck().get() === 1
}

/**
 * Rewrites the whole file without what disposals have removed, and leaves no journal that could hold it. False where that cannot be
 * done now, since the disk is full or another program reads the file: it is then still due.
 */
export function rewriteDisposed(db: Database, now: string): boolean {
  const patience = db.pragma('busy_timeout', { simple: true })
  try {
    // Nobody is answered meanwhile.
    db.pragma('busy_timeout = 500')
    // What VACUUM works with stays in memory where the database is encrypted: a temporary file is not.
    if (isEncrypted(db)) db.pragma('temp_store = MEMORY')
    db.exec('VACUUM')
    if (!emptyJournal(db)) return false
    statement(db, 'UPDATE disposal SET rewritten_at = ? WHERE rewritten_at IS NULL').run(now)
    return true
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null || failure === 'damaged') throw error
    return false
  } finally {
    db.pragma('temp_store = DEFAULT')
    db.pragma(`busy_timeout = ${patience}`)
  }
}

/** Asked of SQLite and not of the file: to open and close that here would let go of SQLite's own locks on it. */
function isEncrypted(db: Database): boolean {
  return db.pragma('cipher_salt', { simple: true }) !== undefined
}

/** Only in WAL mode does the journal outlive the transaction. */
function emptyJournal(db: Database): boolean {
  if (db.pragma('journal_mode', { simple: true }) !== 'wal') return true
  const [checkpoint] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return checkpoint?.busy === 0
}
