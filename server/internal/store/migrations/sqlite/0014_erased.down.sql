DROP TRIGGER complaint_event_no_update;
--bun:split
CREATE TRIGGER complaint_event_no_update BEFORE UPDATE ON complaint_event
BEGIN
  SELECT raise(ABORT, 'complaint_event is append-only: append a RETRACTED event instead');
END;
--bun:split
DROP INDEX complaint_reporter;
--bun:split
ALTER TABLE complaint DROP COLUMN erased_words;
--bun:split
ALTER TABLE complaint DROP COLUMN erased_at;
