DROP INDEX set_aside_clear;
--bun:split
ALTER TABLE set_aside DROP COLUMN sealed_key;
--bun:split
ALTER TABLE set_aside DROP COLUMN sealed;
--bun:split
DROP INDEX complaint_clear;
--bun:split
DROP INDEX complaint_email;
--bun:split
DROP INDEX complaint_phone;
--bun:split
ALTER TABLE complaint DROP COLUMN email_hash;
--bun:split
ALTER TABLE complaint DROP COLUMN phone_hash;
--bun:split
ALTER TABLE complaint DROP COLUMN reporter_key;
--bun:split
ALTER TABLE complaint DROP COLUMN reporter;
