-- Who wrote, and who read personal data. Rows are added and never altered.
CREATE TABLE audit (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         bigint NOT NULL,
  caller     text NOT NULL, -- name of the token
  role       text NOT NULL,
  action     text NOT NULL,
  complaints text NOT NULL, -- ids divided by commas
  detail     text NOT NULL
);
--bun:split
CREATE FUNCTION audit_only_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is only added to'; END $$;
--bun:split
CREATE TRIGGER audit_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_only_added();
