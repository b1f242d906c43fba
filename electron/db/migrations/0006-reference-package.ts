/** Merged tables of other förbund, opened to hold own figures against: for each figure the answers and förbund it is of. */
export const referencePackage = `
CREATE TABLE reference_package (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  year INTEGER NOT NULL,
  forbund INTEGER NOT NULL CHECK (forbund > 0),
  content_hash TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  UNIQUE (name, year)
) STRICT;

CREATE TABLE reference_package_value (
  package_id INTEGER NOT NULL REFERENCES reference_package (id) ON DELETE CASCADE,
  measure_key TEXT NOT NULL,
  form_key TEXT NOT NULL,
  statistic TEXT NOT NULL,
  value REAL NOT NULL,
  n INTEGER NOT NULL CHECK (n > 0),
  forbund INTEGER NOT NULL CHECK (forbund > 0),
  PRIMARY KEY (package_id, measure_key, form_key, statistic)
) STRICT, WITHOUT ROWID;
`
