import { errorCode } from '../../shared/model/error-code'
import type { BackupFailure } from '../../shared/stewardship/backup'

/** Why a backup could not be written, by the code of SQLite or of the system; null for a bug. */
export function placeFailureOf(error: unknown): BackupFailure | null {
  const code = errorCode(error) ?? ''
  const startsWith = (...starts: readonly string[]) => starts.some((start) => code.startsWith(start))
  if (startsWith('SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG')) return 'no-room'
  if (startsWith('ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETUNREACH', 'ESTALE'))
    return 'place-missing'
  const unwritable = ['EACCES', 'EPERM', 'EROFS', 'EIO', 'EBUSY', 'EEXIST', 'ENAMETOOLONG', 'EINVAL', 'EXDEV', 'ELOOP', 'UNKNOWN']
  return startsWith(...unwritable, 'SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_BUSY')
    ? 'place-unwritable'
    : null
}
