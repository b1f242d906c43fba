import type { BackupOverview } from '../../../shared/contract/backup-calls'
import type { DatabasePlace } from '../../../shared/model/database-access'
import { backupTexts } from '../../../shared/text/backups'
import { formatDay } from '../../../shared/text/format'

/** So many milliseconds changes may be without a backup before it is said: a computer that only sleeps has the program open for days. */
const patience = 3 * 24 * 60 * 60_000

/**
 * What is wrong with the backups and is not seen while one works: that the last one failed, or that none has come of the closings since
 * long ago. Of a database that several computers have, the others may have backups of their own. Null where all is well.
 */
export function backupConcern(
  { failure, unsavedSince }: Pick<BackupOverview, 'failure' | 'unsavedSince'>,
  place: DatabasePlace,
  now: Date,
): string | null {
  if (failure) return backupTexts.failed(failure)
  if (unsavedSince === null || place !== 'local') return null
  return now.getTime() - Date.parse(unsavedSince) > patience ? backupTexts.longUnsaved(formatDay(unsavedSince)) : null
}
