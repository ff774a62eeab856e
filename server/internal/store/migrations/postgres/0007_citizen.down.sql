DROP INDEX complaint_event_corrected;
--bun:split
DROP TABLE not_same;
--bun:split
DROP TABLE citizen_key;
