import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import { fail, ok, type Result } from '../../shared/model/result'
import type { BackupFile } from '../backup/checked-backups'
import { prepareRestore, type Replacement } from '../backup/prepare-restore'
import { removeUnfinished, replaceDatabase } from '../backup/replace-database'
import { undoableRestore, writeRestored } from '../backup/restored'
import { readCarriedDeliveries } from '../db/carry-deliveries'
import { readCarriedDisposals } from '../db/carry-disposals'
import { readIdentity } from '../db/database-content'
import { type DatabaseKey, deriveKey, keyOfRecovery, saltOf, saltOfOpen } from '../db/database-key'
import { userName } from '../files/user-name'
import type { AppContext } from './context'
import type { OpenSession } from './database-session'
import { leave } from './opened'

/**
 * Puts a backup in the place of the open database, after a backup of that. A damaged database, of which no backup can be made, is kept
 * beside it under another name.
 */
export async function restoreBackup(
  context: AppContext,
  backupId: string,
  password: string | null,
): Promise<Result<null, AppError>> {
  const { session, backups } = context
  const open = context.session.writable()
  if (!open.ok) return open
  const backup = backups.find(open.value, backupId)
  if (!backup) return fail({ code: 'backup-unusable', reason: 'backup-gone' })
  const key = await keyOf(backup, open.value, password)
  if (!key.ok) return key
  return session.turns.alone(async () => {
    // While the key was derived, another database may have been opened.
    if (session.current() !== open.value) return fail({ code: 'no-database' })
    const prepared = prepare(context, open.value, backup, key.value)
    if (!prepared.ok) return prepared
    const made = await backups.make(open.value, 'before-restore')
    const isDamaged = !made.ok && made.error === 'source-damaged'
    if (!made.ok && !isDamaged) {
      removeUnfinished(open.value.file)
      return fail({ code: 'backup-failed', reason: made.error })
    }
    const { logId, restoredAt } = prepared.value
    const undoneBy = made.ok ? { wallTime: backup.wallTime, undoneBy: made.value.id, logId, restoredAt } : null
    if (undoneBy) writeRestored(backups.folder(open.value), undoneBy)
    return put(context, open.value, prepared.value.copy, isDamaged)
  })
}

/** Puts back what was there before the last restore, as long as nothing has changed since: so nothing is lost by it. */
export async function undoRestore(context: AppContext): Promise<Result<null, AppError>> {
  const { session } = context
  const open = context.session.writable()
  if (!open.ok) return open
  return session.turns.alone(async () => {
    const undoing = restoreToUndo(context, open.value)
    if (!undoing) return fail({ code: 'restore-not-undoable' })
    const { backup } = undoing
    const prepared = prepare(context, open.value, backup, backup.encrypted ? open.value.key : null)
    return prepared.ok ? put(context, open.value, prepared.value.copy, false) : prepared
  })
}

/** The last restore and the backup that undoes it; null where it cannot be undone. */
export function restoreToUndo({ backups }: AppContext, open: OpenSession) {
  const restored = undoableRestore(open.db, backups.folder(open))
  const backup = restored && backups.find(open, restored.undoneBy)
  return restored && backup ? { restored, backup } : null
}

type Prepared = Replacement & { readonly restoredAt: string }

/** Whatever comes of it, the database is as it was. */
function prepare(
  { now }: AppContext,
  { db, file, key: current }: OpenSession,
  backup: BackupFile,
  key: DatabaseKey | null,
): Result<Prepared, AppError> {
  const restoredAt = now().toISOString()
  // The database keeps the password that it has, whichever the backup was made with.
  const to = current === null ? null : { key: current, salt: saltOfOpen(db) }
  const carried = { deliveries: readCarriedDeliveries(db), disposals: readCarriedDisposals(db) }
  const { databaseId } = readIdentity(db)
  const about = { ...carried, databaseId, who: userName(), now: restoredAt }
  const prepared = prepareRestore({ file, backup: backup.file, key, to, ...about })
  return prepared.ok ? ok({ ...prepared.value, restoredAt }) : fail({ code: 'backup-unusable', reason: prepared.error })
}

function put(context: AppContext, { file, key }: OpenSession, copy: string, keepOld: boolean): Promise<Result<null, AppError>> {
  leave(context)
  return context.session.whileClosed(async () => {
    replaceDatabase(file, copy, { keepOld })
    return { value: null, key }
  })
}

/** What the backup opens with: the database's own key, unless it was made with another one. */
async function keyOf(
  backup: BackupFile,
  { key }: OpenSession,
  password: string | null,
): Promise<Result<DatabaseKey | null, AppError>> {
  if (backup.state !== 'locked') return ok(backup.encrypted ? key : null)
  const fileName = path.basename(backup.file)
  const salt = saltOf(backup.file)
  if (password === null || salt === null) return fail({ code: 'password-needed', fileName })
  const recovery = keyOfRecovery(password)
  return ok(recovery.ok ? recovery.value : await deriveKey(password, salt))
}
