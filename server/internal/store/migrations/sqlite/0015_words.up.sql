-- tugu:expand
-- The last complaint whose words are in the index. tugu adds the later ones by and by, and reads those that are not in it yet.
CREATE TABLE words_index (
  one    integer PRIMARY KEY CHECK (one = 1),
  row_id integer NOT NULL
);
--bun:split
INSERT INTO words_index (one, row_id) VALUES (1, 0);
--bun:split
-- Runs of three letters, and the complaints that have them: parts of words are found, which in Indonesian stand between prefixes and suffixes.
CREATE VIRTUAL TABLE complaint_fts USING fts5 (reference, title, text, content = 'complaint', content_rowid = 'row_id', tokenize = 'trigram', detail = none, columnsize = 0);
--bun:split
-- What is erased leaves the index at once, not when its parts are merged.
INSERT INTO complaint_fts (complaint_fts, rank) VALUES ('secure-delete', 1);
--bun:split
INSERT INTO complaint_fts (complaint_fts, rank) VALUES ('automerge', 16);
--bun:split
INSERT INTO complaint_fts (complaint_fts, rank) VALUES ('hashsize', 33554432);
--bun:split
CREATE TRIGGER complaint_words_update AFTER UPDATE OF reference, title, text ON complaint
WHEN OLD.row_id <= (SELECT row_id FROM words_index)
  AND (OLD.reference IS NOT NEW.reference OR OLD.title IS NOT NEW.title OR OLD.text IS NOT NEW.text)
BEGIN
  INSERT INTO complaint_fts (complaint_fts, rowid, reference, title, text) VALUES ('delete', OLD.row_id, OLD.reference, OLD.title, OLD.text);
  INSERT INTO complaint_fts (rowid, reference, title, text) VALUES (NEW.row_id, NEW.reference, NEW.title, NEW.text);
END;
--bun:split
CREATE TRIGGER complaint_words_delete AFTER DELETE ON complaint WHEN OLD.row_id <= (SELECT row_id FROM words_index)
BEGIN
  INSERT INTO complaint_fts (complaint_fts, rowid, reference, title, text) VALUES ('delete', OLD.row_id, OLD.reference, OLD.title, OLD.text);
END;
