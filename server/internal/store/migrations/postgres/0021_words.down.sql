DROP INDEX complaint_department;
--bun:split
DROP TRIGGER words_alter_delete ON complaint;
--bun:split
DROP TRIGGER words_alter_update ON complaint;
--bun:split
DROP FUNCTION words_alter();
--bun:split
DROP TABLE words_altered;
--bun:split
DROP TABLE words_segment;
