-- Named screens. A row stays when its screen is forgotten (definition ''), so that the sum of the revisions only grows.
CREATE TABLE screen (
  code       text   PRIMARY KEY,
  definition text   NOT NULL,
  revision   bigint NOT NULL,
  updated_at bigint NOT NULL
);
