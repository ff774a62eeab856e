-- Who wrote, and who read personal data. Rows are added and never altered.
CREATE TABLE audit (
  id         integer PRIMARY KEY AUTOINCREMENT,
  at         integer NOT NULL,
  caller     text NOT NULL, -- name of the token
  role       text NOT NULL,
  action     text NOT NULL,
  complaints text NOT NULL, -- ids divided by commas
  detail     text NOT NULL
);
--bun:split
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
--bun:split
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END;
