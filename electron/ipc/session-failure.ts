import path from 'node:path'
import type { AppError } from '../../shared/contract/app-error'
import { errorCode } from '../../shared/model/error-code'
import { isUnfinishedCommit } from '../db/database'
import { failureOf } from '../db/failure-of'
import type { OpenedFile } from './opened-file'

/** What a call has met that is known to go wrong with a database's file or its disk, as the window is told; null for a bug. */
export function sessionFailure(error: unknown, open: OpenedFile | null): AppError | null {
  const failure = failureOf(error)
  if (failure === null) return null
  if (failure === 'disk-full') return { code: 'disk-full' }
  // Of the system's own codes only that one is surely about the database: others may be of any file.
  if (!open || !isOfDatabase(error)) return null
  const fileName = path.basename(open.file)
  // Who has it open was cut off in the middle of a commit: nothing can be read before that is taken back, by whoever may write.
  if (isUnfinishedCommit(error)) return { code: 'database-busy', fileName }
  if (open.access.kind === 'read' && failure === 'read-only') {
    const { reason, holder } = open.access
    return reason === 'gone' ? { code: 'database-gone', fileName } : { code: 'database-read-only', reason, holder }
  }
  if (failure !== 'damaged' && failure !== 'busy' && open.isMissing()) return { code: 'database-gone', fileName }
  switch (failure) {
    case 'damaged':
      return { code: 'database-damaged', fileName }
    case 'busy':
      return { code: 'database-busy', fileName }
    case 'out-of-reach':
      return { code: 'database-out-of-reach', fileName }
    case 'read-only':
    case 'unwritable':
      return { code: 'database-unwritable', fileName }
  }
}

function isOfDatabase(error: unknown): boolean {
  return errorCode(error)?.startsWith('SQLITE_') ?? false
}
