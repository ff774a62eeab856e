-- What the rules said of complaints whose source left category or place open: which rule, where its words stand, what came next. No words.
CREATE TABLE routing (
  complaint  integer NOT NULL PRIMARY KEY REFERENCES complaint (row_id),
  decided_at integer NOT NULL,
  decision   text NOT NULL
) WITHOUT ROWID;
