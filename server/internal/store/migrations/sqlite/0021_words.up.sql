-- tugu:expand
-- Words are found in segments (package words) in place of runs of three letters, which took more room than the complaints and had to be read
-- again. What 0015 made is for programs of before alone: nothing is added to it any more, and a later migration takes it away.
-- The words of the complaints first_row to last_row. What is in no segment is read. A version is never given again.
CREATE TABLE words_segment (
  first_row integer PRIMARY KEY,
  last_row  integer NOT NULL,
  version   integer NOT NULL,
  content   blob    NOT NULL
);
--bun:split
-- How often words of complaints were altered, for each 16,384 of them: whoever makes a segment sees that they were while it did.
CREATE TABLE words_altered (
  stripe integer PRIMARY KEY,
  times  integer NOT NULL
);
--bun:split
-- Words that are altered or erased leave the index at once: the complaints around are read until it is made anew, within seconds.
CREATE TRIGGER words_alter_update AFTER UPDATE OF reference, title, text, secret ON complaint
WHEN OLD.reference IS NOT NEW.reference OR OLD.title IS NOT NEW.title OR OLD.text IS NOT NEW.text OR OLD.secret IS NOT NEW.secret
BEGIN
  INSERT INTO words_altered (stripe, times) VALUES (OLD.row_id / 16384, 1) ON CONFLICT (stripe) DO UPDATE SET times = times + 1;
  DELETE FROM words_segment WHERE first_row = (SELECT max(first_row) FROM words_segment WHERE first_row <= OLD.row_id) AND last_row >= OLD.row_id;
END;
--bun:split
CREATE TRIGGER words_alter_delete AFTER DELETE ON complaint
BEGIN
  INSERT INTO words_altered (stripe, times) VALUES (OLD.row_id / 16384, 1) ON CONFLICT (stripe) DO UPDATE SET times = times + 1;
  DELETE FROM words_segment WHERE first_row = (SELECT max(first_row) FROM words_segment WHERE first_row <= OLD.row_id) AND last_row >= OLD.row_id;
END;
--bun:split
-- Callers that are of a department find its complaints alone.
CREATE INDEX complaint_department ON complaint (department, row_id);
