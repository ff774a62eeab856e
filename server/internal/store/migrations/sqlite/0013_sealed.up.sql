-- Who made a complaint, sealed with a key that the database does not hold; reporter_key names it, 0 = nothing is sealed.
-- reporter_name, reporter_phone and reporter_email stay empty from now on. phone_hash and email_hash are keyed hashes.
ALTER TABLE complaint ADD COLUMN reporter blob;
--bun:split
ALTER TABLE complaint ADD COLUMN reporter_key integer NOT NULL DEFAULT 0;
--bun:split
ALTER TABLE complaint ADD COLUMN phone_hash blob;
--bun:split
ALTER TABLE complaint ADD COLUMN email_hash blob;
--bun:split
CREATE INDEX complaint_phone ON complaint (phone_hash) WHERE phone_hash IS NOT NULL;
--bun:split
CREATE INDEX complaint_email ON complaint (email_hash) WHERE email_hash IS NOT NULL;
--bun:split
-- What an older version wrote and is to be sealed; empty afterwards.
CREATE INDEX complaint_clear ON complaint (row_id) WHERE reporter_name <> '' OR reporter_phone <> '' OR reporter_email <> '';
--bun:split
-- The content of a record that was set aside, sealed: context, value, message, raw and statement then stay empty.
ALTER TABLE set_aside ADD COLUMN sealed blob;
--bun:split
ALTER TABLE set_aside ADD COLUMN sealed_key integer NOT NULL DEFAULT 0;
--bun:split
CREATE INDEX set_aside_clear ON set_aside (id) WHERE sealed_key = 0 AND emptied_at IS NULL;
