-- tugu:expand
-- Queries with a name that were saved.
CREATE TABLE question (
  name      text   PRIMARY KEY,
  title     text   NOT NULL,
  query     text   NOT NULL,
  variables text   NOT NULL, -- JSON: texts by name
  saved_by  text   NOT NULL, -- name of the token
  saved_at  integer NOT NULL
);
