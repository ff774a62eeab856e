CREATE TABLE meta (
  key   text PRIMARY KEY,
  value text NOT NULL
);
--bun:split
INSERT INTO meta (key, value) VALUES ('epoch', replace(gen_random_uuid()::text, '-', ''));
--bun:split
CREATE TABLE complaint (
  row_id               bigint  PRIMARY KEY,
  id                   text    NOT NULL UNIQUE,
  source               text    NOT NULL,
  external_id          text    NOT NULL,
  hash                 text    NOT NULL,
  channel              text    NOT NULL DEFAULT '',
  submitted_at         bigint  NOT NULL,
  reference            text    NOT NULL DEFAULT '',
  title                text    NOT NULL DEFAULT '',
  text                 text    NOT NULL DEFAULT '',
  address              text    NOT NULL DEFAULT '',
  latitude             double precision,
  longitude            double precision,
  reporter_name        text    NOT NULL DEFAULT '',
  reporter_phone       text    NOT NULL DEFAULT '',
  reporter_email       text    NOT NULL DEFAULT '',
  simulated            boolean NOT NULL DEFAULT false,
  suspect              boolean NOT NULL DEFAULT false,
  policy               text    NOT NULL DEFAULT '',
  calendar             text    NOT NULL DEFAULT '',
  response_due         bigint,
  resolution_due       bigint,
  response_due_given   bigint,
  resolution_due_given bigint,
  status               text    NOT NULL,
  department           text    NOT NULL DEFAULT '',
  category             text    NOT NULL DEFAULT '',
  facts                bytea   NOT NULL,
  created_at           bigint  NOT NULL,
  updated_at           bigint  NOT NULL,
  UNIQUE (source, external_id)
);
--bun:split
CREATE TABLE complaint_event (
  id          bigint  PRIMARY KEY,
  complaint   bigint  NOT NULL REFERENCES complaint (row_id),
  kind        text    NOT NULL,
  occurred_at bigint  NOT NULL,
  recorded_at bigint  NOT NULL,
  source_seq  bigint  NOT NULL DEFAULT 0,
  department  text    NOT NULL DEFAULT '',
  category    text    NOT NULL DEFAULT '',
  district    text    NOT NULL DEFAULT '',
  priority    text    NOT NULL DEFAULT '',
  reason      text    NOT NULL DEFAULT '',
  rating      integer NOT NULL DEFAULT 0,
  retracts    bigint  REFERENCES complaint_event (id),
  actor       text    NOT NULL DEFAULT '',
  text        text    NOT NULL DEFAULT '',
  from_source boolean NOT NULL
);
--bun:split
CREATE INDEX complaint_event_complaint ON complaint_event (complaint);
--bun:split
CREATE FUNCTION complaint_event_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'complaint_event is append-only: append a RETRACTED event instead';
END
$$;
--bun:split
CREATE TRIGGER complaint_event_no_update BEFORE UPDATE ON complaint_event
  FOR EACH ROW EXECUTE FUNCTION complaint_event_append_only();
--bun:split
CREATE TRIGGER complaint_event_no_delete BEFORE DELETE ON complaint_event
  FOR EACH ROW EXECUTE FUNCTION complaint_event_append_only();
--bun:split
CREATE TRIGGER complaint_event_no_truncate BEFORE TRUNCATE ON complaint_event
  FOR EACH STATEMENT EXECUTE FUNCTION complaint_event_append_only();
--bun:split
CREATE TABLE change (
  sequence    bigint PRIMARY KEY,
  complaint   bigint NOT NULL REFERENCES complaint (row_id),
  recorded_at bigint NOT NULL,
  facts       bytea  NOT NULL,
  first_event bigint NOT NULL,
  last_event  bigint NOT NULL
);
--bun:split
CREATE TABLE source_contact (
  source      text PRIMARY KEY,
  received_at bigint NOT NULL
);
