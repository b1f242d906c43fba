/**
 * Blind second entry, undo that outlives the program, masked free text, and imports that know what they have seen before.
 * Everything that belongs to one response hangs on it, so that what is undone or removed takes all of it along.
 */
export const entryAndImport = `
-- The number that was given to a paper, which keeps it while its response is undone, even away: it may come back.
CREATE TABLE given_number (
  response_id INTEGER PRIMARY KEY,
  running_number INTEGER NOT NULL
) STRICT;
INSERT INTO given_number SELECT id, running_number FROM response WHERE running_number IS NOT NULL AND source = 'paper';

-- Which ids insatser have had, also those that are gone.
CREATE INDEX log_insats ON log (details ->> 'insats') WHERE action = 'insats-created';

-- As before, but no id is ever given twice: what was removed can come back.
CREATE TABLE kept_correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
  item_key TEXT NOT NULL,
  old_code INTEGER,
  old_missing TEXT,
  new_code INTEGER,
  new_missing TEXT,
  corrected_at TEXT NOT NULL
) STRICT;
INSERT INTO kept_correction SELECT * FROM correction;
DROP TABLE correction;
ALTER TABLE kept_correction RENAME TO correction;
CREATE INDEX correction_response ON correction (response_id);

-- One step of work on one response, with the rows as they were and as they became, newest last.
CREATE TABLE undo_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at TEXT NOT NULL,
  action TEXT NOT NULL,
  response_id INTEGER NOT NULL,
  item_key TEXT,
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX undo_step_response ON undo_step (response_id);

-- How a form of a round is checked by being typed twice. The seed puts a sample's papers in their order.
CREATE TABLE second_entry_rule (
  round_id INTEGER NOT NULL REFERENCES round (id),
  form_key TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('all', 'sample')),
  error_limit REAL NOT NULL CHECK (error_limit > 0 AND error_limit < 1),
  seed INTEGER NOT NULL,
  PRIMARY KEY (round_id, form_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE second_entry (
  response_id INTEGER PRIMARY KEY REFERENCES response (id) ON DELETE CASCADE,
  begun_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;

CREATE TABLE second_answer (
  response_id INTEGER NOT NULL REFERENCES second_entry (response_id) ON DELETE CASCADE,
  item_key TEXT NOT NULL,
  code INTEGER CHECK (code > 0),
  missing TEXT CHECK (missing IN ('blank', 'double-marked', 'illegible', 'not-on-form')),
  PRIMARY KEY (response_id, item_key),
  CHECK ((code IS NULL) <> (missing IS NULL))
) STRICT, WITHOUT ROWID;

-- Where the two entries differ, as they were when the second was finished, and what the paper says once someone has looked.
CREATE TABLE difference (
  response_id INTEGER NOT NULL REFERENCES second_entry (response_id) ON DELETE CASCADE,
  item_key TEXT NOT NULL,
  first_code INTEGER,
  first_missing TEXT,
  second_code INTEGER,
  second_missing TEXT,
  paper_code INTEGER,
  paper_missing TEXT,
  resolved_at TEXT,
  PRIMARY KEY (response_id, item_key),
  CHECK ((first_code IS NULL) <> (first_missing IS NULL)),
  CHECK ((second_code IS NULL) <> (second_missing IS NULL)),
  CHECK ((paper_code IS NULL AND paper_missing IS NULL) = (resolved_at IS NULL)),
  CHECK (paper_code IS NULL OR paper_missing IS NULL)
) STRICT, WITHOUT ROWID;

-- Passages that no report shows, as [[start, end], …]; a text is shown in none before it has been read through.
ALTER TABLE open_text ADD COLUMN masks TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(masks));
ALTER TABLE open_text ADD COLUMN reviewed_at TEXT;

-- What an imported row is known by the next time: salted hashes, never the tool's own id.
ALTER TABLE forbund ADD COLUMN import_salt TEXT NOT NULL DEFAULT '';
ALTER TABLE response ADD COLUMN source_id TEXT;
ALTER TABLE response ADD COLUMN source_row TEXT;

ALTER TABLE import_batch ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
-- The first import of the same survey; null in that one.
ALTER TABLE import_batch ADD COLUMN survey INTEGER REFERENCES import_batch (id);

-- Imported responses that have been removed since: a new export of their survey does not bring them back.
CREATE TABLE removed_source (
  import_batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  running_number INTEGER NOT NULL,
  source_id TEXT,
  source_row TEXT NOT NULL,
  PRIMARY KEY (import_batch_id, running_number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER removed_source_is_kept AFTER DELETE ON response
WHEN old.source_row IS NOT NULL AND (SELECT undone_at FROM import_batch WHERE id = old.import_batch_id) IS NULL
BEGIN
  INSERT INTO removed_source VALUES (old.import_batch_id, old.running_number, old.source_id, old.source_row);
END;
CREATE TRIGGER removed_source_came_back AFTER INSERT ON response
WHEN new.source_row IS NOT NULL AND EXISTS (SELECT 1 FROM removed_source)
BEGIN
  DELETE FROM removed_source WHERE import_batch_id = new.import_batch_id AND running_number = new.running_number;
END;

-- What an import changed in responses that were there before it.
CREATE TABLE import_change (
  import_batch_id INTEGER NOT NULL REFERENCES import_batch (id),
  response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  PRIMARY KEY (import_batch_id, response_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_change_response ON import_change (response_id);

CREATE TABLE import_mapping (
  signature TEXT NOT NULL,
  instrument_version_id INTEGER NOT NULL REFERENCES instrument_version (id),
  form_key TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  used_at TEXT NOT NULL,
  PRIMARY KEY (signature, instrument_version_id)
) STRICT, WITHOUT ROWID;

-- The participant forms end with room for free words, which the versions made before this one did not say.
DROP TRIGGER instrument_wording_is_kept;
UPDATE instrument_version SET definition = (
  SELECT json_set(instrument_version.definition, '$.forms', json_group_array(
    CASE WHEN form.value ->> 'key' IN ('deltagare_pagaende', 'deltagare_avslut')
         THEN json_set(form.value, '$.openFields', json('[{"key":"fritext","label":"Fritext"}]'))
         ELSE json(form.value) END))
  FROM json_each(instrument_version.definition, '$.forms') AS form);
CREATE TRIGGER instrument_wording_is_kept BEFORE UPDATE OF definition ON instrument_version
BEGIN SELECT RAISE(ABORT, 'the wording of an instrument version never changes'); END;
`
