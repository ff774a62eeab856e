DROP TABLE source_contact;
--bun:split
DROP TABLE change;
--bun:split
DROP TABLE complaint_event;
--bun:split
DROP TABLE complaint;
--bun:split
DROP TABLE meta;
--bun:split
DROP FUNCTION complaint_event_append_only();
