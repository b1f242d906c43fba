import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import type { OpenedDatabase } from '../../shared/contract/database-calls'
import type { passwordCalls } from '../../shared/contract/password-calls'
import { errorCode } from '../../shared/model/error-code'
import { fail, ok, type Result } from '../../shared/model/result'
import { backupRoot, ownFolder } from '../backup/backup-folder'
import { listBackupFiles } from '../backup/checked-backups'
import { knownDatabaseId } from '../backup/known-files'
import { type DatabaseKey, deriveKey, type KeySalt, keyOfRecovery, saltOf } from '../db/database-key'
import { inTransaction } from '../db/in-transaction'
import { writeLog } from '../db/log'
import type { AppContext, Handlers } from './context'
import { opened } from './opened'

type UnlockCalls = 'getLockedDatabase' | 'unlockDatabase' | 'unlockWithRecoveryKey' | 'leaveLockedDatabase'
type Refusal = Extract<AppError['code'], 'password-wrong' | 'recovery-key-wrong'>

/** The calls of the start page where a file waits for its password. */
export const unlockHandlers: Handlers<UnlockCalls & keyof typeof passwordCalls> = {
  getLockedDatabase: async ({ session, recent, passwords, now }) => {
    await session.settled()
    const file = session.locked
    if (file === null) return ok(null)
    const forbundName = recent.list().find((known) => known.file === file)?.forbundName ?? null
    const waitSeconds = passwords.attempts.waitSeconds(file, now())
    return ok({ fileName: path.basename(file), folder: path.dirname(file), forbundName, waitSeconds })
  },

  unlockDatabase: (context, { password }) => unlock(context, 'password-wrong', (salt) => deriveKey(password, salt)),

  unlockWithRecoveryKey: async (context, { recoveryKey }) => {
    const key = keyOfRecovery(recoveryKey)
    if (!key.ok) return fail({ code: 'recovery-key-mistyped', problem: key.error })
    const unlocked = await unlock(context, 'recovery-key-wrong', async () => key.value)
    if (unlocked.ok) noteRecovery(context)
    return unlocked
  },

  leaveLockedDatabase: ({ session }) => {
    session.leaveLocked()
    return ok(null)
  },
}

/** Opens the file that waits, with the key that is made of its salt; after many wrong ones not before the wait is over. */
function unlock(
  context: AppContext,
  refusal: Refusal,
  makeKey: (salt: KeySalt) => Promise<DatabaseKey>,
): Promise<Result<OpenedDatabase, AppError>> {
  const { session, passwords, now } = context
  return passwords.inTurn(async () => {
    const file = session.locked
    if (file === null) return fail<AppError>({ code: 'no-database' })
    const fileName = path.basename(file)
    const waitSeconds = passwords.attempts.waitSeconds(file, now())
    if (waitSeconds > 0) return fail<AppError>({ code: 'password-wait', waitSeconds })
    const salt = readSalt(file)
    if (salt === null) return fail<AppError>({ code: 'database-missing', fileName })
    const key = await makeKey(salt)
    await session.turns.quiet()
    const unlocked = await session.open(file, { key })
    if (unlocked.ok) passwords.attempts.right(file)
    if (unlocked.ok) return opened(context, file, unlocked.value)
    if (unlocked.error.code !== 'password-wrong') return unlocked
    if (opensBackup(context, file, key, salt)) {
      session.foundDamaged(file, key)
      return fail<AppError>({ code: 'database-damaged', fileName })
    }
    return fail<AppError>({ code: refusal, fileName, waitSeconds: passwords.attempts.wrong(file, now()) })
  })
}

/**
 * Whether the key is right and the file it is of is damaged where it begins: it opens a backup that begins in the same way. After a
 * change of password a backup begins otherwise, so an old password is not taken for that.
 */
function opensBackup({ profile }: AppContext, file: string, key: DatabaseKey, salt: KeySalt): boolean {
  const root = backupRoot(profile)
  const backups = listBackupFiles(ownFolder(root, { file, databaseId: knownDatabaseId(root, file) ?? '' }), key)
  return backups.some((backup) => backup.encrypted && backup.state === 'verified' && saltOf(backup.file) === salt)
}

/** Null where the file cannot be read any longer, or is not encrypted. */
function readSalt(file: string): KeySalt | null {
  try {
    return saltOf(file)
  } catch (error) {
    if (errorCode(error) !== null) return null
    throw error
  }
}

function noteRecovery({ session, passwords, now }: AppContext): void {
  const open = session.current()
  if (!open) return
  passwords.openedByRecoveryKey(open.db)
  if (open.access.kind === 'write')
    inTransaction(open.db, () => writeLog(open.db, now().toISOString(), 'opened-with-recovery-key', {}))
}
