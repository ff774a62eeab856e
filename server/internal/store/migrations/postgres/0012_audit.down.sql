DROP TABLE audit;
--bun:split
DROP FUNCTION audit_only_added();
