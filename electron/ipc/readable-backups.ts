import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import { inTransaction } from '../db/in-transaction'
import { writeLog } from '../db/log'
import type { AppContext } from './context'
import type { OpenSession } from './database-session'
import { type FoundBackup, findBackups, isRemoved } from './found-backups'

/** How many backups of the open database, wherever they can be reached, can be read without a password. */
export function countReadableBackups(context: AppContext, open: OpenSession): number {
  return findBackups(context, open).backups.filter(isReadable).length
}

/** Removes them, and gives how many. There is always one left: where none is encrypted, one is made first. */
export function removeReadableBackups(context: AppContext): Promise<Result<number, AppError>> {
  const { session, backups, now } = context
  return session.turns.alone(async () => {
    const open = session.current()
    if (!open) return fail<AppError>({ code: 'no-database' })
    const { access, db, key } = open
    if (access.kind === 'read')
      return fail<AppError>({ code: 'database-read-only', reason: access.reason, holder: access.holder })
    if (key === null) return ok(0)
    // One may be on its way to the second place.
    await backups.settled()
    const found = findBackups(context, open).backups
    if (!found.some(isSafe)) {
      const made = await backups.make(open, 'asked')
      if (!made.ok) return fail<AppError>({ code: 'readable-backups-kept' })
      await backups.settled()
    }
    const removed = found.filter((backup) => isReadable(backup) && isRemoved(backup)).length
    if (removed > 0) inTransaction(db, () => writeLog(db, now().toISOString(), 'backup-removed', { backups: removed }))
    // What is said to lie in the second place is what was seen there last.
    await backups.keepSecond(open)
    return ok(removed)
  })
}

function isReadable({ encrypted }: FoundBackup): boolean {
  return !encrypted
}

/** Whole, and of no use to whoever has not the key. */
function isSafe({ encrypted, state }: FoundBackup): boolean {
  return encrypted && state === 'verified'
}
