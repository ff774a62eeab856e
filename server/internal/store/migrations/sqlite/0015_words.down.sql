DROP TRIGGER complaint_words_delete;
--bun:split
DROP TRIGGER complaint_words_update;
--bun:split
DROP TABLE complaint_fts;
--bun:split
DROP TABLE words_index;
