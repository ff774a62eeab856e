-- tugu:expand
-- Screens that ask to be let in (RFC 8628). Of the device code, by which a screen asks again, only the SHA-256 is kept.
CREATE TABLE device_authorization (
  hash       text PRIMARY KEY,
  user_code  text NOT NULL UNIQUE, -- what the screen shows
  address    text NOT NULL, -- network address that it was asked from
  created_at integer NOT NULL,
  expires_at integer NOT NULL,
  state      text NOT NULL, -- PENDING, APPROVED, DENIED
  label      text NOT NULL, -- what the screen is to be called, once it is approved
  decided_by text NOT NULL
) WITHOUT ROWID;
--bun:split
-- Screens that were let in: what there is to say of their tokens.
CREATE TABLE device (
  token       text PRIMARY KEY, -- access_token.id
  label       text NOT NULL, -- what people call the screen
  approved_by text NOT NULL
) WITHOUT ROWID;
