-- Tokens of callers. The secret itself is nowhere: hash is the SHA-256 of the whole token.
CREATE TABLE access_token (
  id           text PRIMARY KEY, -- the first part of the token
  hash         text NOT NULL,
  name         text NOT NULL,
  role         text NOT NULL,
  departments  text NOT NULL, -- codes divided by commas; empty = all
  sources      text NOT NULL, -- the same
  created_at   integer NOT NULL,
  expires_at   integer NOT NULL, -- 0 = never
  revoked_at   integer NOT NULL, -- 0 = not
  last_used_at integer NOT NULL  -- 0 = never
) WITHOUT ROWID;
--bun:split
CREATE UNIQUE INDEX access_token_name ON access_token (name) WHERE revoked_at = 0;
