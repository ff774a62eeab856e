DROP INDEX intake_message_at;
--bun:split
DROP INDEX set_aside_kept;
--bun:split
ALTER TABLE set_aside DROP COLUMN emptied_at;
