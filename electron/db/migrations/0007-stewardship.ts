import type { Database } from '../database'
import { type ChainedRow, chainedHash, chainStart } from '../log-chain'

const tables = `
-- Asked after every typed form: how many papers were typed today, and which insatser have answers to a form.
CREATE INDEX response_paper_saved ON response (saved_at) WHERE source = 'paper';
DROP INDEX response_insats;
CREATE INDEX response_insats ON response (insats_id, round_id, form_key);

ALTER TABLE forbund ADD COLUMN database_id TEXT NOT NULL DEFAULT '';
UPDATE forbund SET database_id = lower(hex(randomblob(16)));

CREATE TABLE chained_log (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  logged_at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
`

const inPlace = `
DROP TABLE log;
ALTER TABLE chained_log RENAME TO log;
CREATE INDEX log_insats ON log (details ->> 'insats') WHERE action = 'insats-created';
CREATE TRIGGER log_is_append_only BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_kept BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
`

/** The log says who, and its rows hold each other in a chain; the database has an identity of its own, which its backups are known by. */
export function stewardship(db: Database): void {
  db.exec(tables)
  const insert = db.prepare('INSERT INTO chained_log VALUES (:id, :loggedAt, :who, :action, :details, :hash)')
  let hash = chainStart
  const rows = db
    .prepare("SELECT id, logged_at AS loggedAt, '' AS who, action, details FROM log ORDER BY id")
    .all() as ChainedRow[]
  for (const row of rows) {
    hash = chainedHash(hash, row)
    insert.run({ ...row, hash })
  }
  db.exec(inPlace)
}
