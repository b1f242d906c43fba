import { connect } from './database'
import { isWhole } from './database-content'
import type { DatabaseKey } from './database-key'
import { failureOf } from './failure-of'

/** `unknown`: it could not be looked at just now. */
export type Verdict = 'whole' | 'damaged' | 'unknown'

/** Whether all of a database's file is in order, through a connection of its own that writes nothing. */
export function checkFile(file: string, key: DatabaseKey | null): Verdict {
  try {
    const db = connect(file, key, true)
    try {
      return isWhole(db) ? 'whole' : 'damaged'
    } finally {
      db.close()
    }
  } catch (error) {
    if (failureOf(error) === null) throw error
    return 'unknown'
  }
}
