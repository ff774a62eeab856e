ALTER TABLE complaint DROP COLUMN secret;
--bun:split
ALTER TABLE complaint DROP COLUMN anonymous;
