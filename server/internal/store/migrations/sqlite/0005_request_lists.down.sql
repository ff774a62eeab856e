DROP INDEX complaint_updated;
--bun:split
DROP INDEX complaint_submitted;
