DROP TRIGGER complaint_words_delete ON complaint;
--bun:split
DROP TRIGGER complaint_words_update ON complaint;
--bun:split
DROP FUNCTION complaint_words_follow();
--bun:split
DROP TABLE complaint_words;
--bun:split
DROP TABLE words_index;
