/**
 * The first schema. A code and a missing status are two columns of which exactly one is filled, so that
 * no number can stand for a missing answer. What must never change is held by triggers, not by habit.
 */
export const first = `
CREATE TABLE forbund (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (name <> ''),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1))
) STRICT;

CREATE TABLE instrument_version (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL CHECK (label <> ''),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE scale_assignment (
  instrument_version_id INTEGER NOT NULL REFERENCES instrument_version (id),
  question_key TEXT NOT NULL,
  scale_key TEXT NOT NULL,
  PRIMARY KEY (instrument_version_id, question_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE round (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL UNIQUE,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  instrument_version_id INTEGER NOT NULL REFERENCES instrument_version (id)
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  form_key TEXT NOT NULL,
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  responses INTEGER NOT NULL,
  undone_at TEXT
) STRICT;
CREATE INDEX import_batch_round ON import_batch (round_id);

CREATE TABLE insats (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  import_batch_id INTEGER REFERENCES import_batch (id)
) STRICT;

CREATE TABLE response_accounting (
  round_id INTEGER NOT NULL REFERENCES round (id),
  form_key TEXT NOT NULL,
  insats_id INTEGER REFERENCES insats (id),
  asked INTEGER CHECK (asked >= 0),
  declined INTEGER CHECK (declined >= 0)
) STRICT;
CREATE UNIQUE INDEX response_accounting_place ON response_accounting (round_id, form_key, ifnull(insats_id, 0));

CREATE TABLE running_number (
  round_id INTEGER NOT NULL REFERENCES round (id),
  form_key TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (round_id, form_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  form_key TEXT NOT NULL,
  insats_id INTEGER REFERENCES insats (id),
  source TEXT NOT NULL CHECK (source IN ('paper', 'import')),
  import_batch_id INTEGER REFERENCES import_batch (id),
  running_number INTEGER,
  kon_code INTEGER CHECK (kon_code BETWEEN 1 AND 4),
  kon_missing TEXT CHECK (kon_missing IN ('blank', 'double-marked', 'illegible', 'not-on-form')),
  answered_on TEXT,
  begun_at TEXT NOT NULL,
  saved_at TEXT,
  UNIQUE (round_id, form_key, running_number),
  CHECK (kon_code IS NULL OR kon_missing IS NULL),
  CHECK ((running_number IS NULL) = (saved_at IS NULL)),
  CHECK (running_number IS NULL OR (kon_code IS NULL) <> (kon_missing IS NULL)),
  CHECK ((source = 'import') = (import_batch_id IS NOT NULL))
) STRICT;
CREATE INDEX response_insats ON response (insats_id);
CREATE INDEX response_import_batch ON response (import_batch_id) WHERE import_batch_id IS NOT NULL;

CREATE TABLE answer (
  response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
  question_key TEXT NOT NULL,
  code INTEGER CHECK (code > 0),
  missing TEXT CHECK (missing IN ('blank', 'double-marked', 'illegible', 'not-on-form')),
  PRIMARY KEY (response_id, question_key),
  CHECK ((code IS NULL) <> (missing IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
  item_key TEXT NOT NULL,
  old_code INTEGER,
  old_missing TEXT,
  new_code INTEGER,
  new_missing TEXT,
  corrected_at TEXT NOT NULL
) STRICT;
CREATE INDEX correction_response ON correction (response_id);

CREATE TABLE open_text (
  response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
  field_key TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (response_id, field_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY,
  round_id INTEGER NOT NULL REFERENCES round (id),
  number INTEGER NOT NULL,
  written_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  policy TEXT NOT NULL CHECK (json_valid(policy)),
  UNIQUE (round_id, number)
) STRICT;

CREATE TABLE log (
  id INTEGER PRIMARY KEY,
  logged_at TEXT NOT NULL,
  action TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE TRIGGER instrument_wording_is_kept BEFORE UPDATE OF definition ON instrument_version
BEGIN SELECT RAISE(ABORT, 'the wording of an instrument version never changes'); END;

CREATE TRIGGER scale_is_kept_once_answered BEFORE UPDATE ON scale_assignment
WHEN EXISTS (SELECT 1 FROM response JOIN round ON round.id = response.round_id
             WHERE round.instrument_version_id = old.instrument_version_id)
BEGIN SELECT RAISE(ABORT, 'the version has answers: its scales are kept'); END;

CREATE TRIGGER version_is_kept_once_answered BEFORE UPDATE OF instrument_version_id ON round
WHEN EXISTS (SELECT 1 FROM response WHERE round_id = old.id)
BEGIN SELECT RAISE(ABORT, 'the round has answers: its instrument version is kept'); END;

CREATE TRIGGER log_is_append_only BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER log_is_kept BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
`
