import type { Database } from './database'
import type { SaltedKey } from './database-key'

/**
 * Encrypts a whole database anew, or for the first time, or with null not at all any longer. Only of a copy that is tried afterwards:
 * what happens in the middle is not taken back from a journal on the disk, which would hold what has been readable till now.
 */
export function changeKey(db: Database, to: SaltedKey | null): void {
  db.pragma('temp_store = MEMORY')
  // A write-ahead log has to be ended first; only then are journals in memory to be had.
  db.pragma('journal_mode = DELETE')
  db.pragma('journal_mode = MEMORY')
  db.pragma("cipher = 'sqlcipher'")
  db.pragma('legacy = 4')
  db.pragma(to === null ? 'rekey = ""' : `rekey = "x'${to.key}${to.salt}'"`)
}
