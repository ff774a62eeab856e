-- What each source handed over on each day of the city, and what became of it. Nothing is dropped, which the database itself holds to.
CREATE TABLE intake_day (
  source    text NOT NULL,
  day       text NOT NULL,
  received  integer NOT NULL DEFAULT 0,
  added     integer NOT NULL DEFAULT 0,
  changed   integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  mended    integer NOT NULL DEFAULT 0,
  waiting   integer NOT NULL DEFAULT 0,
  discarded integer NOT NULL DEFAULT 0,
  repeated  integer NOT NULL DEFAULT 0,
  PRIMARY KEY (source, day),
  CHECK (received = added + changed + unchanged + mended + waiting + discarded + repeated),
  CHECK (waiting >= 0)
) WITHOUT ROWID;
--bun:split
-- Records that could not be taken, whole. They may hold personal data.
CREATE TABLE set_aside (
  id          integer PRIMARY KEY,
  source      text NOT NULL,
  day         text NOT NULL,
  received_at integer NOT NULL,
  format      text NOT NULL,
  context     text NOT NULL DEFAULT '',
  line        integer NOT NULL DEFAULT 0,
  external_id text NOT NULL DEFAULT '',
  field       text NOT NULL DEFAULT '',
  label       text NOT NULL DEFAULT '',
  value       text NOT NULL DEFAULT '',
  reason      text NOT NULL,
  message     text NOT NULL,
  raw         text NOT NULL,
  raw_bytes   integer NOT NULL,
  statement   text NOT NULL DEFAULT '',
  digest      text NOT NULL,
  state       text NOT NULL,
  tries       integer NOT NULL DEFAULT 0,
  decided_at  integer,
  decided_by  text NOT NULL DEFAULT '',
  decision    text NOT NULL DEFAULT '',
  complaint   text NOT NULL DEFAULT '',
  UNIQUE (source, digest)
);
--bun:split
CREATE INDEX set_aside_state ON set_aside (state, source, id);
--bun:split
CREATE INDEX set_aside_external_id ON set_aside (source, external_id);
--bun:split
-- Where reading of a source, or of one of its files, goes on.
CREATE TABLE intake_cursor (
  source     text NOT NULL,
  name       text NOT NULL,
  value      text NOT NULL,
  updated_at integer NOT NULL,
  PRIMARY KEY (source, name)
) WITHOUT ROWID;
--bun:split
-- How the connection to a source that is asked for records does.
CREATE TABLE source_state (
  source       text PRIMARY KEY,
  failures     integer NOT NULL DEFAULT 0,
  failed_at    integer,
  error        text NOT NULL DEFAULT '',
  retry_at     integer,
  succeeded_at integer,
  backlog      integer
) WITHOUT ROWID;
--bun:split
-- Answers to deliveries that carried a key, so that the same delivery is answered the same.
CREATE TABLE intake_answer (
  source      text NOT NULL,
  key         text NOT NULL,
  digest      text NOT NULL,
  answer      text NOT NULL,
  answered_at integer NOT NULL,
  PRIMARY KEY (source, key)
) WITHOUT ROWID;
