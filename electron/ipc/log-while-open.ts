import type { LogAction, LogDetails } from '../../shared/model/log-entry'
import { type Database, mayWrite } from '../db/database'
import { inTransaction } from '../db/in-transaction'
import { writeLog } from '../db/log'
import type { AppContext } from './context'

/** Logs what was written to a file, once it is there, unless the database has been closed meanwhile or may only be read. */
export async function logWhileOpen(
  db: Database,
  { session, now }: Pick<AppContext, 'session' | 'now'>,
  action: LogAction,
  details: LogDetails,
): Promise<void> {
  await session.turns.beside(() => {
    if (session.database() !== db || !mayWrite(db)) return
    inTransaction(db, () => writeLog(db, now().toISOString(), action, details))
  })
}
