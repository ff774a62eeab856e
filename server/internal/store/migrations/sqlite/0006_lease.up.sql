-- Who of several processes does what only one may do, and until when.
CREATE TABLE lease (
  name  text PRIMARY KEY,
  owner text NOT NULL,
  until integer NOT NULL
) WITHOUT ROWID;
