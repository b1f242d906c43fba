/**
 * Gallring: what was decided and removed, and what is kept of a round whose responses are gone. That nothing comes back and that the
 * decision stays as it was made is held by triggers.
 */
export const disposal = `
-- \`removed\` counts what was removed, by form. \`highest_response\`: no id up to it is given to another response. \`rewritten_at\` is null
-- until the file has been rewritten without what was removed.
CREATE TABLE disposal (
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
  highest_response INTEGER NOT NULL,
  log_id INTEGER NOT NULL REFERENCES log (id),
  rewritten_at TEXT,
  UNIQUE (round_id, kind)
) STRICT;

-- What others may see of a round, as it was when its responses were removed.
CREATE TABLE kept_figures (
  round_id INTEGER PRIMARY KEY REFERENCES round (id),
  figures TEXT NOT NULL CHECK (json_valid(figures))
) STRICT;

CREATE TRIGGER disposal_is_kept BEFORE UPDATE ON disposal
WHEN old.rewritten_at IS NOT NULL OR (new.id, new.round_id, new.kind, new.decided_on, new.basis, new.decided_by, new.done_by, new.done_at,
    new.program_version, new.removed, new.highest_response, new.log_id)
  IS NOT (old.id, old.round_id, old.kind, old.decided_on, old.basis, old.decided_by, old.done_by, old.done_at,
    old.program_version, old.removed, old.highest_response, old.log_id)
BEGIN SELECT RAISE(ABORT, 'what was decided of a disposal never changes'); END;

CREATE TRIGGER disposal_is_never_forgotten BEFORE DELETE ON disposal
BEGIN SELECT RAISE(ABORT, 'a disposal is never forgotten'); END;

CREATE TRIGGER kept_figures_are_kept BEFORE UPDATE ON kept_figures
BEGIN SELECT RAISE(ABORT, 'the figures of a disposed round never change'); END;

CREATE TRIGGER kept_figures_are_never_forgotten BEFORE DELETE ON kept_figures
BEGIN SELECT RAISE(ABORT, 'the figures of a disposed round are never forgotten'); END;

CREATE TRIGGER responses_are_disposed BEFORE INSERT ON response
WHEN EXISTS (SELECT 1 FROM disposal WHERE round_id = new.round_id)
BEGIN SELECT RAISE(ABORT, 'the round is disposed: it takes no responses'); END;

CREATE TRIGGER responses_stay_out BEFORE UPDATE OF round_id ON response
WHEN EXISTS (SELECT 1 FROM disposal WHERE round_id = new.round_id)
BEGIN SELECT RAISE(ABORT, 'the round is disposed: it takes no responses'); END;

CREATE TRIGGER open_texts_are_disposed BEFORE INSERT ON open_text
WHEN EXISTS (SELECT 1 FROM disposal JOIN response ON response.round_id = disposal.round_id WHERE response.id = new.response_id)
BEGIN SELECT RAISE(ABORT, 'the round is disposed: it takes no open texts'); END;

CREATE TRIGGER disposed_round_stays_closed BEFORE UPDATE OF state, year ON round
WHEN (new.state <> 'closed' OR new.year <> old.year) AND EXISTS (SELECT 1 FROM disposal WHERE round_id = old.id)
BEGIN SELECT RAISE(ABORT, 'the round is disposed: it stays closed'); END;

-- The figures are of the scales that they were answered on, as answers are.
CREATE TRIGGER scale_is_kept_with_figures BEFORE UPDATE ON scale_assignment
WHEN EXISTS (SELECT 1 FROM kept_figures JOIN round ON round.id = kept_figures.round_id
             WHERE round.instrument_version_id = old.instrument_version_id)
BEGIN SELECT RAISE(ABORT, 'the version has kept figures: its scales are kept'); END;

CREATE TRIGGER version_is_kept_with_figures BEFORE UPDATE OF instrument_version_id ON round
WHEN EXISTS (SELECT 1 FROM kept_figures WHERE round_id = old.id)
BEGIN SELECT RAISE(ABORT, 'the round has kept figures: its instrument version is kept'); END;
`
