/** What was delivered, so that it can be made again and held against what comes later, and what the coordinator chooses of a delivery. */
export const delivery = `
-- Null in deliveries from before: they were a workbook alone, and what it held was not kept. \`content\` is all that the files hold,
-- and \`sha256\` is that of the zip.
ALTER TABLE delivery ADD COLUMN written_by TEXT;
ALTER TABLE delivery ADD COLUMN content TEXT CHECK (json_valid(content));
ALTER TABLE delivery ADD COLUMN content_hash TEXT CHECK ((content_hash IS NULL) = (content IS NULL));
ALTER TABLE delivery ADD COLUMN workbook_sha256 TEXT CHECK ((workbook_sha256 IS NULL) = (content IS NULL));
ALTER TABLE delivery ADD COLUMN audit TEXT CHECK (json_valid(audit) AND (audit IS NULL) = (content IS NULL));
ALTER TABLE delivery ADD COLUMN choices TEXT CHECK (json_valid(choices) AND (choices IS NULL) = (content IS NULL));

CREATE TRIGGER delivery_is_kept BEFORE UPDATE ON delivery
BEGIN SELECT RAISE(ABORT, 'what was delivered never changes'); END;

CREATE TRIGGER delivery_is_never_forgotten BEFORE DELETE ON delivery
BEGIN SELECT RAISE(ABORT, 'what was delivered is never forgotten'); END;

CREATE TABLE delivery_choice (
  round_id INTEGER PRIMARY KEY REFERENCES round (id),
  numbered INTEGER NOT NULL CHECK (numbered IN (0, 1)),
  minimum_group INTEGER NOT NULL CHECK (minimum_group >= 5)
) STRICT;

-- Insatser that are shown together, those of one \`unit\`; a null insats is without insats.
CREATE TABLE delivery_joined (
  round_id INTEGER NOT NULL REFERENCES delivery_choice (round_id) ON DELETE CASCADE,
  unit INTEGER NOT NULL CHECK (unit > 0),
  insats_id INTEGER REFERENCES insats (id) ON DELETE CASCADE
) STRICT;

-- Forms that are not divided by kon.
CREATE TABLE delivery_undivided (
  round_id INTEGER NOT NULL REFERENCES delivery_choice (round_id) ON DELETE CASCADE,
  form_key TEXT NOT NULL,
  UNIQUE (round_id, form_key)
) STRICT;

CREATE UNIQUE INDEX delivery_joined_once ON delivery_joined (round_id, ifnull(insats_id, 0));
`
