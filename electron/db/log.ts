import type { Database } from './database'
import { statement } from './statement'

/** What the log tells of. Details name rows by id and count them; they never hold an answer or a free text. */
export type LogAction =
  | 'database-created'
  | 'round-created'
  | 'round-changed'
  | 'round-closed'
  | 'round-reopened'
  | 'insats-created'
  | 'insats-renamed'
  | 'insats-removed'
  | 'accounting-changed'
  | 'instrument-version-created'
  | 'scale-changed'
  | 'answer-recorded'
  | 'response-saved'
  | 'response-corrected'
  | 'response-moved'
  | 'response-deleted'
  | 'open-text-changed'
  | 'open-text-masked'
  | 'second-entry-rule-set'
  | 'second-answer-recorded'
  | 'second-entry-finished'
  | 'difference-resolved'
  | 'step-undone'
  | 'step-redone'
  | 'draft-discarded'
  | 'import-committed'
  | 'import-undone'
  | 'delivery-choices-set'
  | 'delivery-written'
  | 'delivery-refused'
  | 'target-set'
  | 'target-removed'
  | 'reference-set'
  | 'reference-removed'
  | 'reference-opened'
  | 'reference-closed'
  | 'register-indicator-created'
  | 'register-indicator-changed'
  | 'register-indicator-removed'
  | 'register-values-set'
  | 'presentation-set'
  | 'report-exported'
  | 'chart-exported'

export function writeLog(
  db: Database,
  now: string,
  action: LogAction,
  details: Readonly<Record<string, number | string | null>>,
): void {
  statement(db, 'INSERT INTO log (logged_at, action, details) VALUES (?, ?, ?)').run(now, action, JSON.stringify(details))
}
