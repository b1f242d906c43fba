import type { Database } from '../../../electron/db/database'
import { doAtOnce } from '../../../electron/db/sliced-work'
import { undoWork } from '../../../electron/db/undo-import'
import type { ImportBatchId } from '../../../shared/model/id'

/** Undoes an import at once, which the program does in slices. */
export function undoImport(db: Database, id: ImportBatchId, now: string) {
  return doAtOnce(db, undoWork(db, id, now))
}
