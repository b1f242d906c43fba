import { isDeepStrictEqual } from 'node:util'
import { changeKey } from '../db/change-key'
import { connect, type Database } from '../db/database'
import { isWhole, readContent } from '../db/database-content'
import { type DatabaseKey, type SaltedKey, saltOf } from '../db/database-key'

/**
 * Encrypts a copy that nobody has open with another key, or with none, and tries it: it must open with its key, be whole and hold the
 * same. Throws where it does not: that is a bug, or a disk that does not keep what is written. `changed` is told before it is tried.
 */
export function giveKey(copy: string, from: DatabaseKey | null, to: SaltedKey | null, changed: () => void = () => {}): void {
  if (from === (to?.key ?? null)) return
  const content = using(connect(copy, from, false), (db) => {
    const before = readContent(db)
    changeKey(db, to)
    return before
  })
  changed()
  if (saltOf(copy) !== (to?.salt ?? null)) throw new Error('the copy does not begin as it should')
  using(connect(copy, to?.key ?? null, true), (db) => {
    if (!isWhole(db)) throw new Error('the copy is damaged')
    if (!isDeepStrictEqual(readContent(db), content)) throw new Error('the copy does not hold the same')
  })
}

/** Does work with a database and closes it. */
export function using<Value>(db: Database, work: (db: Database) => Value): Value {
  try {
    return work(db)
  } finally {
    db.close()
  }
}
