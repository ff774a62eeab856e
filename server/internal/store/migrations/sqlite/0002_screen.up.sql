-- Named screens. A row stays when its screen is forgotten (definition ''), so that the sum of the revisions only grows.
CREATE TABLE screen (
  code       text   PRIMARY KEY,
  definition text   NOT NULL,
  revision   integer NOT NULL,
  updated_at integer NOT NULL
) WITHOUT ROWID;
