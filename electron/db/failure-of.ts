import { errorCode } from '../../shared/model/error-code'

/** What can go wrong with an open database's file or its disk, other than by a bug. */
export type FileFailure = 'read-only' | 'disk-full' | 'busy' | 'damaged' | 'out-of-reach' | 'unwritable'

const failures: readonly (readonly [FileFailure, readonly string[]])[] = [
  // A file that was moved away while it is open shows as one that has become read-only.
  ['read-only', ['SQLITE_READONLY']],
  // EFBIG: the system lets no file grow further, as where a share has a limit for each.
  ['disk-full', ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG']],
  // A limit on how large one file may grow is told in this way, too.
  ['unwritable', ['SQLITE_IOERR_WRITE', 'SQLITE_IOERR_TRUNCATE', 'SQLITE_IOERR_FSYNC']],
  ['busy', ['SQLITE_BUSY', 'SQLITE_LOCKED']],
  ['damaged', ['SQLITE_CORRUPT', 'SQLITE_NOTADB']],
  ['out-of-reach', ['SQLITE_IOERR']],
  ['unwritable', ['SQLITE_CANTOPEN', 'SQLITE_PERM', 'EACCES', 'EPERM', 'EROFS']],
]

/** What is known to go wrong with a database's file, by the code of SQLite (https://sqlite.org/rescode.html) or of the system; null for a bug. */
export function failureOf(error: unknown): FileFailure | null {
  const code = errorCode(error) ?? ''
  return failures.find(([, starts]) => starts.some((start) => code.startsWith(start)))?.[0] ?? null
}
