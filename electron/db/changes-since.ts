import type { LogAction } from '../../shared/model/log-entry'
import type { DatabaseFile } from './copy-database'
import { connect, type Database } from './database'
import type { DatabaseIdentity } from './database-content'
import { statement } from './statement'

/** What the log tells of that leaves the database as it was, but for the log. */
const changeNothing: readonly LogAction[] = [
  'opened-with-recovery-key',
  'open-texts-read',
  'failed-rows-saved',
  'delivery-recreated',
  'report-exported',
  'chart-exported',
  'log-exported',
  'backup-removed',
]

/**
 * How many changes the log tells of since a copy of the database was made; null where the database has not come from what the
 * copy holds, as when an older copy has been put back since.
 */
export function changesSince(db: Database, copy: Pick<DatabaseIdentity, 'logId' | 'logHash'>): number | null {
  const hash = statement(db, 'SELECT hash FROM log WHERE id = ?').pluck().get(copy.logId) as string | undefined
  return hash !== undefined && hash === copy.logHash ? changesAfter(db, copy.logId) : null
}

/** How many changes the log tells of after one of its rows. */
export function changesAfter(db: Database, logId: number): number {
  const sql = `SELECT count(*) FROM log WHERE id > ? AND action NOT IN (SELECT value FROM json_each(?))`
  return statement(db, sql).pluck().get(logId, JSON.stringify(changeNothing)) as number
}

/** When the first of those changes was made, as an ISO instant; null where there is none. */
export function firstChangeAfter(db: Database, logId: number): string | null {
  const sql = `SELECT min(logged_at) FROM log WHERE id > ? AND action NOT IN (SELECT value FROM json_each(?))`
  return statement(db, sql).pluck().get(logId, JSON.stringify(changeNothing)) as string | null
}

/** Whether the log's row tells of a restore that was done at that time. */
export function isRestoreRow(db: Database, logId: number, now: string): boolean {
  const action: LogAction = 'backup-restored'
  return statement(db, 'SELECT 1 FROM log WHERE id = ? AND logged_at = ? AND action = ?').get(logId, now, action) !== undefined
}

/** Which copies hold what a database's file has come from, and is not another's, such as one that was copied by hand and gone on with; all where that cannot be read. */
export function copiesOfPast<Copy extends { readonly content: Pick<DatabaseIdentity, 'logId' | 'logHash'> | null }>(
  { file, key }: DatabaseFile,
  copies: readonly Copy[],
): readonly Copy[] {
  try {
    const db = connect(file, key, true)
    try {
      return copies.filter(({ content }) => content !== null && changesSince(db, content) !== null)
    } finally {
      db.close()
    }
  } catch {
    // Whatever it is that cannot be read: then nothing tells them apart.
    return copies
  }
}
