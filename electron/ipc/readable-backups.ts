import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import type { AppContext } from './context'
import type { OpenSession } from './database-session'
import { type FoundBackup, findBackups, removeUnwanted } from './found-backups'

/** How many backups of the open database, wherever they can be reached, can be read without a password. */
export function countReadableBackups(context: AppContext, open: OpenSession): number {
  return findBackups(context, open).backups.filter(isReadable).length
}

/** Removes them, and gives how many. There is always one left: where none is encrypted, one is made first. */
export function removeReadableBackups(context: AppContext): Promise<Result<number, AppError>> {
  const { session } = context
  return session.turns.alone(async () => {
    const open = session.writable()
    if (!open.ok) return open
    if (open.value.key === null) return ok(0)
    const removed = await removeUnwanted(context, open.value, isReadable)
    return removed.ok ? removed : fail<AppError>({ code: 'readable-backups-kept' })
  })
}

function isReadable({ encrypted }: FoundBackup): boolean {
  return !encrypted
}
