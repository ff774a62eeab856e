-- When the reporter's data was erased for good, on request or since its time was over; what its source says of the reporter later is not kept.
ALTER TABLE complaint ADD COLUMN erased_at bigint;
--bun:split
-- The words (title, text, address, texts of events) were erased with it.
ALTER TABLE complaint ADD COLUMN erased_words boolean NOT NULL DEFAULT false;
--bun:split
CREATE INDEX complaint_reporter ON complaint (updated_at) WHERE reporter_key <> 0;
--bun:split
-- Nothing of an event is altered but its words, which can be erased.
CREATE FUNCTION complaint_event_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.text = '' AND to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'complaint_event is append-only: append a RETRACTED event instead';
END
$$;
--bun:split
DROP TRIGGER complaint_event_no_update ON complaint_event;
--bun:split
CREATE TRIGGER complaint_event_no_update BEFORE UPDATE ON complaint_event
  FOR EACH ROW EXECUTE FUNCTION complaint_event_only_erased();
