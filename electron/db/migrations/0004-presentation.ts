/** What is shown to the board of a round: with which statistic, which charts in which order, and what the chef says of each. */
export const presentation = `
CREATE TABLE presentation (
  round_id INTEGER PRIMARY KEY REFERENCES round (id),
  statistic TEXT NOT NULL
) STRICT;

-- \`chart_key\` says what a chart is of, and means the same in every round. A chart is shown once.
CREATE TABLE presentation_slide (
  round_id INTEGER NOT NULL REFERENCES presentation (round_id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  chart_key TEXT NOT NULL CHECK (chart_key <> ''),
  comment TEXT NOT NULL,
  PRIMARY KEY (round_id, position),
  UNIQUE (round_id, chart_key)
) STRICT, WITHOUT ROWID;
`
