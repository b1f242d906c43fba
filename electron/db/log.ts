import type { LogAction, LogDetails } from '../../shared/model/log-entry'
import { actorOf } from './actor'
import type { Database } from './database'
import { chainedHash, chainStart } from './log-chain'
import { statement } from './statement'

export type { LogAction } from '../../shared/model/log-entry'

/**
 * Writes what was done, when and by whom, at the end of the chain; a part of the transaction that did it. Gives the row's id,
 * which is one that no row has had: where the newest rows have been taken away, their ids stay missing.
 */
export function writeLog(db: Database, now: string, action: LogAction, details: LogDetails): number {
  const sql = `SELECT max(ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'log'), 0), ifnull((SELECT max(id) FROM log), 0)) AS id,
    (SELECT hash FROM log ORDER BY id DESC LIMIT 1) AS hash`
  const last = statement(db, sql).get() as { id: number; hash: string | null }
  const row = { id: last.id + 1, loggedAt: now, who: actorOf(db), action, details: JSON.stringify(details) }
  const hash = chainedHash(last.hash ?? chainStart, row)
  statement(db, 'INSERT INTO log VALUES (:id, :loggedAt, :who, :action, :details, :hash)').run({ ...row, hash })
  return row.id
}
