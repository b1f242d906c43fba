import type { Database } from '../../../electron/db/database'
import type { DatabaseSession } from '../../../electron/ipc/database-session'
import { Turns } from '../../../electron/ipc/turns'

/** A session with a database that is open for writing, of which nothing goes wrong: as much of one as handlers of other rooms use. */
export function sessionOf(database: () => Database | null, turns = new Turns()): DatabaseSession {
  const session: Partial<DatabaseSession> = {
    turns,
    database,
    // What has no file has no backup.
    current: () => null,
    isOpening: () => false,
    beforeCall: () => {},
    refusalAfterWrite: () => null,
  }
  return session as DatabaseSession
}
