DROP TRIGGER complaint_event_no_update ON complaint_event;
--bun:split
CREATE TRIGGER complaint_event_no_update BEFORE UPDATE ON complaint_event
  FOR EACH ROW EXECUTE FUNCTION complaint_event_append_only();
--bun:split
DROP FUNCTION complaint_event_only_erased();
--bun:split
DROP INDEX complaint_reporter;
--bun:split
ALTER TABLE complaint DROP COLUMN erased_words;
--bun:split
ALTER TABLE complaint DROP COLUMN erased_at;
