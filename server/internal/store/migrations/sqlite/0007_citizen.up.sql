-- What citizens come back with: secrets of their complaints and invitations to rate. Only keyed hashes are kept.
CREATE TABLE citizen_key (
  hash       text    NOT NULL PRIMARY KEY,
  purpose    text    NOT NULL,
  complaint  integer NOT NULL REFERENCES complaint (row_id),
  ending     integer NOT NULL DEFAULT 0,
  issued_at  integer NOT NULL,
  expires_at integer
) WITHOUT ROWID;
--bun:split
CREATE INDEX citizen_key_complaint ON citizen_key (complaint);
--bun:split
-- Pairs of complaints that an operator found not to be the same; low and high are the smaller and the larger id.
CREATE TABLE not_same (
  low        integer NOT NULL REFERENCES complaint (row_id),
  high       integer NOT NULL REFERENCES complaint (row_id),
  decided_at integer NOT NULL,
  decided_by text    NOT NULL DEFAULT '',
  PRIMARY KEY (low, high),
  CHECK (low < high)
) WITHOUT ROWID;
--bun:split
CREATE INDEX not_same_high ON not_same (high);
--bun:split
-- Corrections of categories by operators are read from the event log.
CREATE INDEX complaint_event_corrected ON complaint_event (id) WHERE kind = 'CLASSIFIED' AND category <> '' AND NOT from_source;
