-- tugu:expand
-- Events and changes refer to complaints, and retractions to events, as before. But what a statement writes is looked at
-- as one set, once: a foreign key looks at each row and locks what it refers to, which was half of what a bulk import cost.
CREATE FUNCTION complaint_event_refers() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  low bigint; high bigint; rows bigint; retracting boolean;
BEGIN
  SELECT min(complaint), max(complaint), count(*), count(retracts) > 0 INTO low, high, rows, retracting FROM fresh;
  -- Where all complaints between the lowest and the highest are there, each of them is.
  IF high - low >= rows OR (SELECT count(*) FROM complaint WHERE row_id BETWEEN low AND high) <= high - low THEN
    IF EXISTS (SELECT FROM (SELECT DISTINCT complaint FROM fresh) AS f WHERE NOT EXISTS (SELECT FROM complaint AS c WHERE c.row_id = f.complaint)) THEN
      RAISE foreign_key_violation USING MESSAGE = 'an event refers to a complaint that is not there', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
  END IF;
  IF retracting AND EXISTS (SELECT FROM fresh AS f WHERE f.retracts IS NOT NULL AND NOT EXISTS (SELECT FROM complaint_event AS e WHERE e.id = f.retracts)) THEN
    RAISE foreign_key_violation USING MESSAGE = 'an event retracts one that is not there', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;
--bun:split
CREATE FUNCTION change_refers() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  low bigint; high bigint; rows bigint;
BEGIN
  SELECT min(complaint), max(complaint), count(*) INTO low, high, rows FROM fresh;
  IF high - low >= rows OR (SELECT count(*) FROM complaint WHERE row_id BETWEEN low AND high) <= high - low THEN
    IF EXISTS (SELECT FROM fresh AS f WHERE NOT EXISTS (SELECT FROM complaint AS c WHERE c.row_id = f.complaint)) THEN
      RAISE foreign_key_violation USING MESSAGE = 'a change refers to a complaint that is not there', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
  END IF;
  RETURN NULL;
END
$$;
--bun:split
CREATE FUNCTION change_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a change stays with its complaint';
END
$$;
--bun:split
-- A complaint that is referred to stays, with its number. Whoever writes events and changes waits until a deletion is
-- committed, and it for them.
CREATE FUNCTION complaint_leaves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE complaint_event, change IN SHARE MODE;
  RETURN NULL;
END
$$;
--bun:split
CREATE FUNCTION complaint_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM gone AS g JOIN complaint_event AS e ON e.complaint = g.row_id WHERE NOT EXISTS (SELECT FROM complaint AS c WHERE c.row_id = g.row_id))
    OR EXISTS (SELECT FROM gone AS g JOIN change AS h ON h.complaint = g.row_id WHERE NOT EXISTS (SELECT FROM complaint AS c WHERE c.row_id = g.row_id)) THEN
    RAISE foreign_key_violation USING MESSAGE = 'events or changes refer to the complaint', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;
--bun:split
CREATE FUNCTION complaint_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events and changes refer to complaints: these keep their row_id, and are not truncated';
END
$$;
--bun:split
ALTER TABLE complaint_event DROP CONSTRAINT complaint_event_complaint_fkey, DROP CONSTRAINT complaint_event_retracts_fkey;
--bun:split
ALTER TABLE change DROP CONSTRAINT change_complaint_fkey;
--bun:split
CREATE TRIGGER complaint_event_refers AFTER INSERT ON complaint_event REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION complaint_event_refers();
--bun:split
CREATE TRIGGER change_refers AFTER INSERT ON change REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION change_refers();
--bun:split
CREATE TRIGGER change_stays BEFORE UPDATE ON change FOR EACH ROW
  WHEN (OLD.complaint IS DISTINCT FROM NEW.complaint) EXECUTE FUNCTION change_stays();
--bun:split
CREATE TRIGGER complaint_leaves BEFORE DELETE ON complaint FOR EACH STATEMENT EXECUTE FUNCTION complaint_leaves();
--bun:split
CREATE TRIGGER complaint_left AFTER DELETE ON complaint REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION complaint_left();
--bun:split
CREATE TRIGGER complaint_stays BEFORE UPDATE OF row_id ON complaint FOR EACH ROW
  WHEN (OLD.row_id IS DISTINCT FROM NEW.row_id) EXECUTE FUNCTION complaint_stays();
--bun:split
CREATE TRIGGER complaint_no_truncate BEFORE TRUNCATE ON complaint FOR EACH STATEMENT EXECUTE FUNCTION complaint_stays();
