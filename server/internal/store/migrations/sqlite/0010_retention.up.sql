-- When the content of a decided record was erased; NULL = it is kept. The days' counts stay.
ALTER TABLE set_aside ADD COLUMN emptied_at integer;
--bun:split
CREATE INDEX set_aside_kept ON set_aside (decided_at) WHERE decided_at IS NOT NULL AND emptied_at IS NULL;
--bun:split
CREATE INDEX intake_message_at ON intake_message (at);
