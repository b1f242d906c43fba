/** What results are measured against: levels to reach, what others have, and indicators that come from a register. */
export const measuredAgainst = `
-- A level to reach, from a year on, for a measure or for every measure of a theme. In the unit of the statistic:
-- 0 to 1 for a share, the scale's own numbers for a mean. \`near\` is how far below it still counts as near.
CREATE TABLE target (
  subject TEXT NOT NULL CHECK (subject IN ('measure', 'theme')),
  subject_key TEXT NOT NULL,
  statistic TEXT NOT NULL,
  from_year INTEGER NOT NULL,
  level REAL NOT NULL,
  near REAL NOT NULL CHECK (near >= 0),
  PRIMARY KEY (subject, subject_key, statistic, from_year)
) STRICT, WITHOUT ROWID;

-- What others have, the whole country or others like us, as they have published it.
CREATE TABLE reference_value (
  measure_key TEXT NOT NULL,
  form_key TEXT NOT NULL,
  statistic TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  year INTEGER NOT NULL,
  value REAL NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  PRIMARY KEY (measure_key, form_key, statistic, name, year)
) STRICT, WITHOUT ROWID;

-- An indicator whose yearly value comes from a register and not from a survey.
CREATE TABLE register_indicator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  unit TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source <> ''),
  comment TEXT NOT NULL
) STRICT;

CREATE TABLE register_value (
  indicator_id INTEGER NOT NULL REFERENCES register_indicator (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  value REAL NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (indicator_id, year)
) STRICT, WITHOUT ROWID;
`
