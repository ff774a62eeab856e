-- tugu:expand
-- The last complaint whose words are in complaint_words. tugu adds the later ones by and by, and reads those that are not in it yet.
CREATE TABLE words_index (
  one    smallint PRIMARY KEY CHECK (one = 1),
  row_id bigint   NOT NULL
);
--bun:split
INSERT INTO words_index (one, row_id) VALUES (1, 0);
--bun:split
-- The words of complaints once more, apart from them: an index of theirs costs ten times what a complaint does, and would hold up whoever writes one.
CREATE TABLE complaint_words (
  complaint bigint PRIMARY KEY,
  words     text   NOT NULL
);
--bun:split
-- Runs of three letters: parts of words are found, which in Indonesian stand between prefixes and suffixes. Where the extension is not to be
-- had, tugu makes the index once it is there.
DO $$
BEGIN
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX complaint_words_trigrams ON complaint_words USING gin ((words COLLATE "C") gin_trgm_ops);
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported OR undefined_object THEN
  NULL; -- programs from 0021 on need none of it
END
$$;
--bun:split
CREATE FUNCTION complaint_words_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM complaint_words WHERE complaint = OLD.row_id;
    RETURN OLD;
  END IF;
  UPDATE complaint_words SET words = NEW.reference || E'\n' || NEW.title || E'\n' || NEW.text WHERE complaint = NEW.row_id;
  RETURN NEW;
END
$$;
--bun:split
CREATE TRIGGER complaint_words_update AFTER UPDATE OF reference, title, text ON complaint FOR EACH ROW
  WHEN (OLD.reference IS DISTINCT FROM NEW.reference OR OLD.title IS DISTINCT FROM NEW.title OR OLD.text IS DISTINCT FROM NEW.text)
  EXECUTE FUNCTION complaint_words_follow();
--bun:split
CREATE TRIGGER complaint_words_delete AFTER DELETE ON complaint FOR EACH ROW EXECUTE FUNCTION complaint_words_follow();
