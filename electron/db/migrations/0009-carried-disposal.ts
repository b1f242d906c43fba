/**
 * What was disposed (gallrat) in the database before it was put back as it had been before that: the decision and who carried it out stay
 * known, whether the answers have come back or not. That a round is disposed is told by `disposal` alone.
 */
export const carriedDisposal = `
-- The columns up to \`removed\` are those of \`disposal\`. \`log_hash\`: of the row that told of it in the log that was replaced. \`log_id\`: the
-- row that tells of the restore. \`came_back\`: whether the restored database held what it had removed. \`figures\`: what had been kept of the
-- round's responses; NULL where nothing was.
CREATE TABLE carried_disposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  round_id INTEGER NOT NULL REFERENCES round (id),
  kind TEXT NOT NULL CHECK (kind IN ('responses', 'open-texts')),
  decided_on TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis <> ''),
  decided_by TEXT NOT NULL CHECK (decided_by <> ''),
  done_by TEXT NOT NULL,
  done_at TEXT NOT NULL,
  program_version TEXT NOT NULL,
  removed TEXT NOT NULL CHECK (json_valid(removed)),
  log_hash TEXT NOT NULL,
  log_id INTEGER NOT NULL REFERENCES log (id),
  came_back INTEGER NOT NULL CHECK (came_back IN (0, 1)),
  figures TEXT CHECK (json_valid(figures)),
  UNIQUE (round_id, kind, done_at)
) STRICT;

CREATE TRIGGER carried_disposal_is_kept BEFORE UPDATE ON carried_disposal
BEGIN SELECT RAISE(ABORT, 'what was decided of a disposal never changes'); END;

CREATE TRIGGER carried_disposal_is_never_forgotten BEFORE DELETE ON carried_disposal
BEGIN SELECT RAISE(ABORT, 'a disposal is never forgotten'); END;
`
