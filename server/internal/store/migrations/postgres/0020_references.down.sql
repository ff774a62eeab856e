DROP TRIGGER complaint_no_truncate ON complaint;
--bun:split
DROP TRIGGER complaint_stays ON complaint;
--bun:split
DROP TRIGGER complaint_left ON complaint;
--bun:split
DROP TRIGGER complaint_leaves ON complaint;
--bun:split
DROP TRIGGER change_stays ON change;
--bun:split
DROP TRIGGER change_refers ON change;
--bun:split
DROP TRIGGER complaint_event_refers ON complaint_event;
--bun:split
ALTER TABLE change ADD CONSTRAINT change_complaint_fkey FOREIGN KEY (complaint) REFERENCES complaint (row_id);
--bun:split
ALTER TABLE complaint_event ADD CONSTRAINT complaint_event_complaint_fkey FOREIGN KEY (complaint) REFERENCES complaint (row_id),
  ADD CONSTRAINT complaint_event_retracts_fkey FOREIGN KEY (retracts) REFERENCES complaint_event (id);
--bun:split
DROP FUNCTION complaint_stays();
--bun:split
DROP FUNCTION complaint_left();
--bun:split
DROP FUNCTION complaint_leaves();
--bun:split
DROP FUNCTION change_stays();
--bun:split
DROP FUNCTION change_refers();
--bun:split
DROP FUNCTION complaint_event_refers();
