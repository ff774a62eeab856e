DROP INDEX complaint_department;
--bun:split
DROP TRIGGER words_alter_delete;
--bun:split
DROP TRIGGER words_alter_update;
--bun:split
DROP TABLE words_altered;
--bun:split
DROP TABLE words_segment;
