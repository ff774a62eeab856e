-- When the reporter's data was erased for good, on request or since its time was over; what its source says of the reporter later is not kept.
ALTER TABLE complaint ADD COLUMN erased_at integer;
--bun:split
-- The words (title, text, address, texts of events) were erased with it.
ALTER TABLE complaint ADD COLUMN erased_words boolean NOT NULL DEFAULT false;
--bun:split
CREATE INDEX complaint_reporter ON complaint (updated_at) WHERE reporter_key <> 0;
--bun:split
DROP TRIGGER complaint_event_no_update;
--bun:split
-- Nothing of an event is altered but its words, which can be erased.
CREATE TRIGGER complaint_event_no_update BEFORE UPDATE ON complaint_event
WHEN NEW.text <> '' OR NEW.id IS NOT OLD.id
  OR NEW.complaint IS NOT OLD.complaint
  OR NEW.kind IS NOT OLD.kind
  OR NEW.occurred_at IS NOT OLD.occurred_at
  OR NEW.recorded_at IS NOT OLD.recorded_at
  OR NEW.source_seq IS NOT OLD.source_seq
  OR NEW.department IS NOT OLD.department
  OR NEW.category IS NOT OLD.category
  OR NEW.district IS NOT OLD.district
  OR NEW.priority IS NOT OLD.priority
  OR NEW.reason IS NOT OLD.reason
  OR NEW.rating IS NOT OLD.rating
  OR NEW.retracts IS NOT OLD.retracts
  OR NEW.actor IS NOT OLD.actor
  OR NEW.from_source IS NOT OLD.from_source
BEGIN
  SELECT raise(ABORT, 'complaint_event is append-only: append a RETRACTED event instead');
END;
