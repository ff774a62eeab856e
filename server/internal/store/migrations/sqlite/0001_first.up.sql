CREATE TABLE meta (
  key   text PRIMARY KEY,
  value text NOT NULL
) WITHOUT ROWID;
--bun:split
INSERT INTO meta (key, value) VALUES ('epoch', lower(hex(randomblob(16))));
--bun:split
CREATE TABLE complaint (
  row_id               integer PRIMARY KEY,
  id                   text    NOT NULL UNIQUE,
  source               text    NOT NULL,
  external_id          text    NOT NULL,
  hash                 text    NOT NULL,
  channel              text    NOT NULL DEFAULT '',
  submitted_at         integer NOT NULL,
  reference            text    NOT NULL DEFAULT '',
  title                text    NOT NULL DEFAULT '',
  text                 text    NOT NULL DEFAULT '',
  address              text    NOT NULL DEFAULT '',
  latitude             real,
  longitude            real,
  reporter_name        text    NOT NULL DEFAULT '',
  reporter_phone       text    NOT NULL DEFAULT '',
  reporter_email       text    NOT NULL DEFAULT '',
  simulated            boolean NOT NULL DEFAULT false,
  suspect              boolean NOT NULL DEFAULT false,
  policy               text    NOT NULL DEFAULT '',
  calendar             text    NOT NULL DEFAULT '',
  response_due         integer,
  resolution_due       integer,
  response_due_given   integer,
  resolution_due_given integer,
  status               text    NOT NULL,
  department           text    NOT NULL DEFAULT '',
  category             text    NOT NULL DEFAULT '',
  facts                blob    NOT NULL,
  created_at           integer NOT NULL,
  updated_at           integer NOT NULL,
  UNIQUE (source, external_id)
);
--bun:split
CREATE TABLE complaint_event (
  id          integer PRIMARY KEY,
  complaint   integer NOT NULL REFERENCES complaint (row_id),
  kind        text    NOT NULL,
  occurred_at integer NOT NULL,
  recorded_at integer NOT NULL,
  source_seq  integer NOT NULL DEFAULT 0,
  department  text    NOT NULL DEFAULT '',
  category    text    NOT NULL DEFAULT '',
  district    text    NOT NULL DEFAULT '',
  priority    text    NOT NULL DEFAULT '',
  reason      text    NOT NULL DEFAULT '',
  rating      integer NOT NULL DEFAULT 0,
  retracts    integer REFERENCES complaint_event (id),
  actor       text    NOT NULL DEFAULT '',
  text        text    NOT NULL DEFAULT '',
  from_source boolean NOT NULL
);
--bun:split
CREATE INDEX complaint_event_complaint ON complaint_event (complaint);
--bun:split
CREATE TRIGGER complaint_event_no_update BEFORE UPDATE ON complaint_event
BEGIN
  SELECT raise(ABORT, 'complaint_event is append-only: append a RETRACTED event instead');
END;
--bun:split
CREATE TRIGGER complaint_event_no_delete BEFORE DELETE ON complaint_event
BEGIN
  SELECT raise(ABORT, 'complaint_event is append-only: append a RETRACTED event instead');
END;
--bun:split
CREATE TABLE change (
  sequence    integer PRIMARY KEY,
  complaint   integer NOT NULL REFERENCES complaint (row_id),
  recorded_at integer NOT NULL,
  facts       blob    NOT NULL,
  first_event integer NOT NULL,
  last_event  integer NOT NULL
);
--bun:split
CREATE TABLE source_contact (
  source      text PRIMARY KEY,
  received_at integer NOT NULL
) WITHOUT ROWID;
