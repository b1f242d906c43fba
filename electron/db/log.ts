import { actorOf } from './actor'
import type { Database } from './database'
import { chainedHash, chainStart } from './log-chain'
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

/** Writes what was done, when and by whom, at the end of the chain; a part of the transaction that did it. */
export function writeLog(
  db: Database,
  now: string,
  action: LogAction,
  details: Readonly<Record<string, number | string | null>>,
): void {
  const last = statement(db, 'SELECT id, hash FROM log ORDER BY id DESC LIMIT 1').get() as
    | { id: number; hash: string }
    | undefined
  const row = { id: (last?.id ?? 0) + 1, loggedAt: now, who: actorOf(db), action, details: JSON.stringify(details) }
  const hash = chainedHash(last?.hash ?? chainStart, row)
  statement(db, 'INSERT INTO log VALUES (:id, :loggedAt, :who, :action, :details, :hash)').run({ ...row, hash })
}
